#!/bin/bash
# Runs a command with an unlocked, empty keyring (a real gnome-keyring) on a private session bus,
# in a home folder of its own, and leaves nothing behind.
#
#   keyring.sh COMMAND [ARGUMENT…]
#
# Its exit status is the command's. Needs gnome-keyring, dbus.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if (( $# == 0 )); then
  echo "usage: keyring.sh COMMAND [ARGUMENT…]" >&2
  exit 2
fi

rig_begin

# Build tools keep their own folders.
export CARGO_HOME=${CARGO_HOME:-$HOME/.cargo} RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup}
export HOME="$rig_dir/home" XDG_RUNTIME_DIR="$rig_dir/run"
export XDG_DATA_HOME="$HOME/.local/share" XDG_CONFIG_HOME="$HOME/.config"
export XDG_CACHE_HOME="$HOME/.cache" XDG_STATE_HOME="$HOME/.local/state"
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"

rig_bus alone
printf 'for tests only' >"$rig_dir/password"
rig_start gnome-keyring-daemon --foreground --unlock --components=secrets \
  <"$rig_dir/password" >>"$rig_dir/keyring.log" 2>&1

# There when it owns its name and its first collection is open.
unlocked() {
  dbus-send --session --print-reply --dest=org.freedesktop.secrets \
    /org/freedesktop/secrets/collection/login org.freedesktop.DBus.Properties.Get \
    string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null |
    grep -q 'boolean false'
}
rig_until unlocked

rig_run "$@"
