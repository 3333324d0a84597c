#!/bin/bash
# Checks what the package adds, without building it: that every file it names is there, that the
# scripts can be read, that the session starts with nothing but the variables it lists, and (where
# systemd is at hand) that the unit is sound. Run from anywhere.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deb=$root/src-tauri/packaging/deb
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() {
  echo "packaging: $*" >&2
  exit 1
}

for script in session kiosk-hall postinst prerm postrm; do
  sh -n "$deb/$script" || fail "$script cannot be read"
  [[ -x $deb/$script ]] || fail "$script is not executable"
done

# Sources of the package are named relative to the root; the command line is built later.
named=$(sed -n 's/^ *"[^"]*": *"\(src-tauri\/packaging[^"]*\|icons\/[^"]*\|LICENSE\|NOTICE\)",\{0,1\}$/\1/p' \
  "$root/tauri.conf.json")
[[ -n $named ]] || fail "tauri.conf.json names no file of ours"
while IFS= read -r file; do
  [[ -f $root/$file ]] || fail "tauri.conf.json names $file, which is not there"
done <<<"$named"
for file in "$deb"/*; do
  grep -qxF "${file#"$root"/}" <<<"$named" || fail "nothing packs $file"
done

# The session, with a stand-in for the compositor that writes down its environment. PATH is fixed
# inside, so the copy gets another one.
mkdir "$scratch/bin" "$scratch/state" "$scratch/run"
printf '#!/bin/sh\nshift\nexec "$@"\n' >"$scratch/bin/dbus-run-session"
printf '#!/bin/sh\nenv >%s/seen\nprintf "%%s\\n" "$@" >%s/arguments\n' "$scratch" "$scratch" \
  >"$scratch/bin/cage"
chmod +x "$scratch/bin/"*
sed "s#PATH=/usr/bin:/bin#PATH=$scratch/bin:/usr/bin:/bin#" "$deb/session" \
  >"$scratch/session"
WEBKIT_INSPECTOR_SERVER=0.0.0.0:1 WEBKIT_INSPECTOR_HTTP_SERVER=0.0.0.0:2 GTK_MODULES=evil \
  GTK_DEBUG=interactive GTK_PATH=/evil TAURI_WEBVIEW_AUTOMATION=true TAURI_AUTOMATION=true \
  G_MESSAGES_DEBUG=all http_proxy=http://evil HTTPS_PROXY=http://evil \
  DBUS_SESSION_BUS_ADDRESS=unix:path=/evil DISPLAY=:9 WAYLAND_DISPLAY=evil \
  XDG_RUNTIME_DIR="$scratch/run" XDG_SEAT=seat0 KIOSK_STATE="$scratch/state" \
  sh "$scratch/session"
allowed='PATH|LANG|HOME|XDG_(RUNTIME_DIR|CONFIG_HOME|CACHE_HOME|DATA_HOME|STATE_HOME|SESSION_TYPE|SESSION_ID|SEAT|VTNR)|CREDENTIALS_DIRECTORY|GDK_BACKEND|LIBSEAT_BACKEND|WLR_LIBINPUT_NO_DEVICES|NO_AT_BRIDGE|KIOSK_DATA|PWD|SHLVL|_'
foreign=$(grep -Ev "^($allowed)=" "$scratch/seen" || true)
[[ -z $foreign ]] || fail "the session lets in: $foreign"
for line in "KIOSK_DATA=$scratch/state/data" XDG_SEAT=seat0 GDK_BACKEND=wayland; do
  grep -qxF "$line" "$scratch/seen" || fail "the session lacks $line"
done
[[ $(tail -n 1 "$scratch/arguments") == /usr/bin/kiosk-screen ]] || fail "the session starts something else"
grep -qx -- -s "$scratch/arguments" && fail "the compositor may switch virtual terminals"

if command -v systemd-analyze >/dev/null; then
  # The programs it starts are not installed here; every other word of the unit is checked.
  sed "s#^ExecStart=.*#ExecStart=/bin/true#; /^Documentation/d" "$deb/kiosk-screen.service" \
    >"$scratch/kiosk-screen.service"
  complaints=$(systemd-analyze verify "$scratch/kiosk-screen.service" 2>&1 |
    grep -F "$scratch/kiosk-screen.service" || true)
  [[ -z $complaints ]] || fail "$complaints"
fi
echo "packaging: sound"
