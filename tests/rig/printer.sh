#!/bin/bash
# A real IPP printer for tests: CUPS's ippeveprinter, with faults on demand.
#
#   printer.sh [--stdin] FOLDER
#
# Prints "READY ipp://…" when it answers. With --stdin it ends when its standard input ends.
#   FOLDER/fault        what is wrong, one line; no file or an empty one: nothing
#                         empty        out of paper until the file says otherwise
#                         jam          a paper jam until the file says otherwise
#                         jam-abort    a paper jam, and the job is lost; the jam stays reported
#                         abort        the job is lost
#                         slow SECONDS a job takes that long, one sheet a second
#   FOLDER/received/    each document that came out on paper: NUMBER-NAME.pdf, copies once
#   FOLDER/jobs.log     a line for each: number, name, user, copies, sides, media
#   FOLDER/pid          the printer's process, to stop it or kill it
#   FOLDER/printer.log  what it has to say
#
# Like a real printer it stops a job that is canceled, also while it is out of paper.
# It listens on the loopback only, where the system lets us have our own list of hosts (unshare,
# as root or with user namespaces); otherwise on all interfaces. No Avahi is needed: a private bus
# without it is enough. Needs cups-ipp-utils, dbus.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [[ -z ${KIOSK_RIG_NAMESPACE:-} ]]; then
  export KIOSK_RIG_NAMESPACE=none
  for flags in --mount "--mount --map-root-user"; do
    # shellcheck disable=SC2086 # one or two words
    if unshare $flags true 2>/dev/null; then
      KIOSK_RIG_NAMESPACE=own exec unshare $flags -- bash "$here/printer.sh" "$@"
    fi
  done
fi

source "$here/lib.sh"

with_stdin=
if [[ ${1:-} == --stdin ]]; then
  with_stdin=1
  shift
fi
if (( $# != 1 )); then
  echo "usage: printer.sh [--stdin] FOLDER" >&2
  exit 2
fi

mkdir -p "$1/received"
KIOSK_RIG_FOLDER=$(cd "$1" && pwd)
export KIOSK_RIG_FOLDER KIOSK_RIG_HERE=$here

rig_begin
rig_bus
# The printer looks for Avahi on the system's bus and is content when it is not there.
export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS

# It listens on what "localhost" means, and insists on both families. Some containers have no ::1.
host=()
if [[ $KIOSK_RIG_NAMESPACE == own ]] && grep -qs '^0*1 .* lo$' /proc/net/if_inet6; then
  printf '127.0.0.1 localhost\n::1 localhost\n' >"$rig_dir/hosts"
  if mount --bind "$rig_dir/hosts" /etc/hosts 2>/dev/null; then host=(-n localhost); fi
fi

mkdir "$rig_dir/spool"
printer_is_up() {
  ! kill -0 "$rig_pid" 2>/dev/null || rig_answers "$rig_port"
}
start() {
  rig_start ippeveprinter "$@" -2 -r off -p "$rig_port" -d "$rig_dir/spool" -f application/pdf \
    -c "$here/printer-command.sh" -v Kiosk \
    </dev/null >>"$KIOSK_RIG_FOLDER/printer.log" 2>&1
  rig_until printer_is_up || return 1
  # A printer that could not have its port, or one of its families, ends at once.
  sleep 0.1
  kill -0 "$rig_pid" 2>/dev/null
}
PATH=$PATH:/usr/sbin
for attempt in {1..10}; do
  rig_free_port
  if start "${host[@]}"; then break; fi
  # The second half of the attempts goes without the name.
  if (( attempt == 5 )); then host=(); fi
  if (( attempt == 10 )); then
    echo "the printer did not start:" >&2
    tail -n 20 "$KIOSK_RIG_FOLDER/printer.log" >&2
    exit 1
  fi
done

printer=$rig_pid
echo "$printer" >"$KIOSK_RIG_FOLDER/pid"
if [[ -n $with_stdin ]]; then rig_end_with_stdin; fi
echo "READY ipp://127.0.0.1:$rig_port/ipp/print"
# Nobody reads on, and the printer must not stumble over it.
exec >/dev/null

wait "$printer" 2>/dev/null || true
