#!/bin/bash
# A private print server (a real cupsd) for tests, with one queue that passes PDF on unchanged.
#
#   cups.sh [--stdin] PRINTER-URI
#
# Prints "READY ipp://…/printers/Kiosk" when it answers. With --stdin it ends when its standard
# input ends. It keeps its own folders, touches nothing of the system's CUPS, and listens on the
# loopback only. The queue never gives up on its printer, as on most desks. Needs cups-daemon,
# cups-client.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

with_stdin=
if [[ ${1:-} == --stdin ]]; then
  with_stdin=1
  shift
fi
if (( $# != 1 )); then
  echo "usage: cups.sh [--stdin] PRINTER-URI" >&2
  exit 2
fi
printer=$1

rig_begin
PATH=$PATH:/usr/sbin
base=$rig_dir/cups
mkdir -p "$base"/{etc/ppd,requests,requests/tmp,cache,state,log}
# cupsd hands its work to its own user, who must get in.
chmod 755 "$rig_dir" "$base" "$base"/*
cat >"$base/etc/cups-files.conf" <<CONF
ServerRoot $base/etc
RequestRoot $base/requests
TempDir $base/requests/tmp
CacheDir $base/cache
StateDir $base/state
AccessLog $base/log/access
ErrorLog $base/log/error
PageLog $base/log/page
FileDevice No
Sandboxing relaxed
$( (( EUID == 0 )) || printf 'User %s\nGroup %s\n' "$(id -un)" "$(id -gn)")
CONF

# What a PDF printer says of itself: nothing is converted, so the bytes stay what they are.
cat >"$rig_dir/kiosk.ppd" <<'PPD'
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KIOSK.PPD"
*Product: "(Kiosk)"
*Manufacturer: "Kiosk"
*ModelName: "Kiosk test printer"
*ShortNickName: "Kiosk test printer"
*NickName: "Kiosk test printer"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*cupsFilter2: "application/pdf application/pdf 0 -"
*cupsSNMPSupplies: False
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "9.6378 18 585.6378 823.8898"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595.2756 841.8898"
PPD

server_is_up() {
  ! kill -0 "$rig_pid" 2>/dev/null || rig_answers "$rig_port"
}
for attempt in {1..10}; do
  rig_free_port
  cat >"$base/etc/cupsd.conf" <<CONF
Listen 127.0.0.1:$rig_port
Browsing Off
DefaultAuthType None
LogLevel info
PreserveJobFiles No
JobRetryInterval 2
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
CONF
  rig_start cupsd -f -c "$base/etc/cupsd.conf" -s "$base/etc/cups-files.conf" \
    </dev/null >>"$base/log/start" 2>&1
  rig_until server_is_up
  sleep 0.1
  if kill -0 "$rig_pid" 2>/dev/null; then break; fi
  if (( attempt == 10 )); then
    echo "the print server did not start:" >&2
    tail -n 20 "$base"/log/* >&2
    exit 1
  fi
done
server=$rig_pid

# lpadmin says that drivers are a thing of the past; ours is none.
if ! CUPS_SERVER=127.0.0.1:$rig_port lpadmin -p Kiosk -E -v "$printer" -P "$rig_dir/kiosk.ppd" \
  -o printer-error-policy=retry-current-job 2>"$base/log/lpadmin"; then
  cat "$base"/log/lpadmin >&2
  exit 1
fi

if [[ -n $with_stdin ]]; then rig_end_with_stdin; fi
echo "READY ipp://127.0.0.1:$rig_port/printers/Kiosk"
exec >/dev/null
wait "$server" 2>/dev/null || true
