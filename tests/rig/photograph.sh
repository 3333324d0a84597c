#!/bin/bash
# Starts the window program, waits for its own word that the first screen stands and until the display
# is at rest (all letters are there), and takes a picture of it. To be run inside display.sh.
#
#   photograph.sh PROGRAM PICTURE.png
#
# Needs imagemagick.
set -u
program=$1 picture=$2
log=$(mktemp)
trap 'rm -f "$log"' EXIT

"$program" 2>"$log" &
window=$!
for _ in {1..900}; do
  if grep -q '^kiosk: ready' "$log"; then
    before=
    for _ in {1..20}; do
      shown=$(import -window root -depth 8 rgb:- | md5sum)
      [ "$shown" = "$before" ] && break
      before=$shown
      sleep 1
    done
    import -window root "$picture"
    status=$?
    kill "$window" 2>/dev/null
    exit "$status"
  fi
  kill -0 "$window" 2>/dev/null || break
  sleep 0.1
done
echo "the first screen did not come:" >&2
cat "$log" >&2
kill "$window" 2>/dev/null
exit 1
