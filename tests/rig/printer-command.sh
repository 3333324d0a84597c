#!/bin/bash
# What the printer of printer.sh does with a document, given as the first argument. It talks to
# the printer on standard error; a status other than 0 means the job is lost.

folder=$KIOSK_RIG_FOLDER

fault() {
  if [[ -r $folder/fault ]]; then head -n 1 "$folder/fault"; fi
}

# A canceled job is only marked by the printer; stopping is up to us.
canceled() {
  ipptool -T 20 -c "$IPP_JOB_URI" "$KIOSK_RIG_HERE/job-state.test" 2>/dev/null |
    grep -q processing-to-stop-point
}

stop_if_canceled() {
  if canceled; then exit 0; fi
}

state() {
  echo "STATE: $1" >&2
}

# Reports the reasons and waits while the fault lasts.
while_fault() {
  local fault=$1 reasons=$2
  state "+$reasons"
  while [[ $(fault) == "$fault" ]] && ! canceled; do sleep 0.1; done
  state "-$reasons"
  stop_if_canceled
}

# A printer forgets its old troubles when it takes a sheet.
state "-media-jam-error"

case $(fault) in
  empty) while_fault empty media-empty-error,media-needed-error ;;
  jam) while_fault jam media-jam-error ;;
  jam-abort)
    state "+media-jam-error"
    sleep 0.3
    exit 1
    ;;
  abort) exit 1 ;;
  slow\ *)
    seconds=$(fault)
    for (( sheet = 1; sheet <= ${seconds#slow }; sheet++ )); do
      for _ in {1..5}; do
        sleep 0.2
        stop_if_canceled
      done
      echo "ATTR: job-impressions-completed=$sheet" >&2
    done
    ;;
esac

name=$(printf '%03d-%s.pdf' "$IPP_JOB_ID" "${IPP_JOB_NAME//[^A-Za-z0-9-]/_}")
cp -- "$1" "$folder/received/.$name" && mv -- "$folder/received/.$name" "$folder/received/$name"
printf '%s %s %s %s %s %s\n' "$IPP_JOB_ID" "${IPP_JOB_NAME:--}" \
  "${IPP_JOB_ORIGINATING_USER_NAME:--}" "${IPP_COPIES:-1}" "${IPP_SIDES:-one-sided}" \
  "${IPP_MEDIA:--}" >>"$folder/jobs.log"
