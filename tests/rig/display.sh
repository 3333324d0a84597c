#!/bin/bash
# Runs a command under a virtual display of 1080 × 1920 with a private session bus, on a display
# number that is free, and leaves nothing behind.
#
#   display.sh [--screen WxHxDEPTH] COMMAND [ARGUMENT…]
#
# Its exit status is the command's. Needs xvfb, dbus.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

screen=1080x1920x24
if [[ ${1:-} == --screen ]]; then
  screen=$2
  shift 2
fi
if (( $# == 0 )); then
  echo "usage: display.sh [--screen WxHxDEPTH] COMMAND [ARGUMENT…]" >&2
  exit 2
fi

rig_begin
rig_bus

rig_start Xvfb -displayfd 4 -screen 0 "$screen" -nolisten tcp -noreset \
  </dev/null 4>"$rig_dir/number" >>"$rig_dir/display.log" 2>&1
# It writes its number when it can be used, or ends.
settled() {
  [[ -s $rig_dir/number ]] || ! kill -0 "$rig_pid" 2>/dev/null
}
rig_until settled
number=$(<"$rig_dir/number")
if [[ -z $number ]]; then
  echo "the virtual display did not start:" >&2
  cat "$rig_dir/display.log" >&2
  exit 1
fi

unset WAYLAND_DISPLAY
export DISPLAY=":$number" GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1
rig_run "$@"
