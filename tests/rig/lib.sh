# What the scripts of the rig share: a private folder, and processes that never outlive the script.
# To be sourced by bash. Needs util-linux (setpriv, unshare) and, for rig_bus, dbus-daemon.

set -euo pipefail

rig_own=()

# Makes the private folder $rig_dir, and sees to it that everything is gone at the end: also when
# this script is stopped, and (through rig_start) even when it is killed.
rig_begin() {
  local base=${TMPDIR:-/tmp}
  # Names of sockets must be short.
  if (( ${#base} > 60 )); then base=/tmp; fi
  rig_dir=$(mktemp -d "$base/kiosk-rig.XXXXXX")
  trap rig_end EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 0' USR1
}

rig_end() {
  trap - EXIT
  # Nothing may break off the tidying up.
  trap '' HUP INT TERM USR1
  # Bash would tell of every process that was killed.
  exec 2>/dev/null
  local pid
  for pid in "${rig_own[@]}"; do rig_kill "$pid"; done
  # Those that have left their family still carry the address of our bus.
  for pid in $(grep -lazF "unix:path=$rig_dir/bus" /proc/[0-9]*/environ 2>/dev/null); do
    pid=${pid#/proc/}
    kill -KILL "${pid%/environ}" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$rig_dir"
}

# Ends a process and all that came from it.
rig_kill() {
  local family pid
  family=$(rig_family "$1")
  # shellcheck disable=SC2086 # a list of numbers
  kill $family 2>/dev/null || return 0
  for _ in {1..40}; do
    kill -0 "$1" 2>/dev/null || break
    sleep 0.05
  done
  for pid in $family; do kill -KILL "$pid" 2>/dev/null || true; done
}

# The numbers of a process and of all that came from it, from /proc.
rig_family() {
  local file stat pid found=1 all=" $1 "
  local -A parent=()
  for file in /proc/[0-9]*/stat; do
    { read -r stat <"$file"; } 2>/dev/null || continue
    pid=${stat%% *}
    # After the name, which may hold anything: state, parent.
    stat=${stat##*) }
    stat=${stat#* }
    parent[$pid]=${stat%% *}
  done
  while (( found )); do
    found=0
    for pid in "${!parent[@]}"; do
      if [[ $all != *" $pid "* && $all == *" ${parent[$pid]} "* ]]; then
        all+="$pid "
        found=1
      fi
    done
  done
  echo "$all"
}

# Starts a program in the background; it dies with this script. Its number is $rig_pid. Its
# standard input is that of the call; without saying so it would be empty.
rig_start() {
  setpriv --pdeathsig KILL -- "$@" <&0 &
  rig_pid=$!
  rig_own+=("$rig_pid")
}

# Runs the command to its end, with this script's standard input, and hands on its exit status.
rig_run() {
  rig_start "$@"
  local status=0
  wait "$rig_pid" || status=$?
  return "$status"
}

# Waits up to half a minute until a command succeeds.
rig_until() {
  for _ in {1..600}; do
    "$@" && return 0
    sleep 0.05
  done
  echo "waited half a minute in vain for: $*" >&2
  return 1
}

# A private session bus; with `alone` only those answer on it whom we start. (With the system's
# list of services a question that comes early starts a second, locked keyring in the place of ours.)
rig_bus() {
  local services='<standard_session_servicedirs/>'
  if [[ ${1:-} == alone ]]; then services=''; fi
  cat >"$rig_dir/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$rig_dir/bus</listen>
  $services
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
  rig_start dbus-daemon --config-file="$rig_dir/bus.conf" --nofork --nopidfile \
    </dev/null >>"$rig_dir/bus.log" 2>&1
  rig_until test -S "$rig_dir/bus"
  export DBUS_SESSION_BUS_ADDRESS="unix:path=$rig_dir/bus"
}

# A port of this machine on which nobody answers now: $rig_port. Below those that the system
# hands out by itself.
rig_free_port() {
  while :; do
    rig_port=$(( 20000 + (RANDOM * 32768 + RANDOM) % 12000 ))
    rig_answers "$rig_port" || return 0
  done
}

rig_answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Ends this script when its standard input ends: whoever started it need only close a pipe, and a
# test that crashes closes it by dying.
rig_end_with_stdin() {
  exec 3<&0
  ( cat <&3 >/dev/null; kill -USR1 $$ ) 2>/dev/null &
  rig_own+=("$!")
  exec 3<&-
}
