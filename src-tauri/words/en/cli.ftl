### unread: not yet read by a native speaker

cli-about = Command line of the information and printing kiosk
cli-notices = Notices: import, search
cli-notices-import = Import a file of notices
cli-notices-search = Search notices
cli-forms = Forms: list, print
cli-forms-list = List all forms
cli-forms-print = Print a form, or save it as PDF
cli-forms-read = Read the data code on a paper
cli-survey = Satisfaction survey
cli-survey-report = Number of answers and shares
cli-settings = Settings
cli-settings-check = Check the settings file
cli-settings-show = Show the settings in force
cli-doctor = Say what works on this machine and what needs attention
cli-open = Open the kiosk’s window
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = What to give
cli-help-options = Options
cli-wrong-command = There is no command “{ $name }”.
cli-wrong-argument = “{ $name }” is not known here.
cli-wrong-missing = { $name } is missing.
cli-wrong-value = { $name } cannot be “{ $value }”.
cli-wrong-conflict = { $name } and { $other } cannot be used together.

cli-arg-data = Data folder; KIOSK_DATA sets it too
cli-arg-json = Write one JSON object
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-file = File of notices
cli-arg-accept_shrink = Import even if there are far fewer rows than last time
cli-arg-words = Words or case number to search for
cli-arg-kind = Kind: estate, movable, service, reward
cli-arg-township = Township
cli-arg-from = From this day
cli-arg-to = Until this day
cli-arg-limit = At most this many; 20 if not said
cli-arg-offset = Skip this many
cli-arg-form = Name of the form
cli-arg-blank = Blank
cli-arg-example = Example
cli-arg-large = Blank in large print
cli-arg-fillable = Blank to fill in on a computer (with --blank)
cli-arg-gloss = Add a sheet explaining the form: vi, id, th, en
cli-arg-answers = JSON file with the answers
cli-arg-out = Save as this PDF file
cli-arg-printer = Print on this printer, beginning with ipp://
cli-arg-copies = Copies, 1 to 9
cli-arg-code = Add the data code
cli-arg-pictures = Photo (PNG, JPEG) or PDF
cli-arg-key = The office’s identity file (age)
cli-arg-device_key = Public key of the printing machine, 64 hexadecimal digits

cli-import-done = Rows read: { $read }. New: { $new }, changed: { $changed }, unchanged: { $unchanged }, withdrawn: { $withdrawn }, refused: { $refused }.
cli-import-refused = Row { $row }: { $text }
cli-search-total =
    { $total ->
        [one] { $total } notice in all.
       *[other] { $total } notices in all.
    }
cli-search-demo = Sample data
cli-print-saved = Saved: { $path }
cli-print-done = The printer reports that it is done.
cli-read-form = Form: { $title } ({ $form }), filled in on { $date }.
cli-read-genuine = The code is whole and its signature is right. Add --key to read it.
cli-survey-total =
    { $count ->
        [one] { $from } to { $to }: { $count } answer sheet.
       *[other] { $from } to { $to }: { $count } answer sheets.
    }
cli-settings-ok = The settings are in order.

cli-notices-enter = Enter a new notice by hand
cli-notices-correct = Correct a notice by hand
cli-notices-withdraw = Take a notice back
cli-notices-waiting = Entries that wait for a second person
cli-notices-decide = The second person agrees, or not
cli-notices-check-code = Check the code on a printed notice
cli-arg-dry_run = Only say what would change
cli-arg-as_name = Who does it
cli-arg-approve_as = The second person who agrees
cli-arg-notice = File of the notice, TOML or JSON
cli-arg-id = Id of the notice
cli-arg-entry = Number of the entry
cli-arg-refuse = Do not agree
cli-arg-digits = The 12 digits on the paper
cli-import-dry = Dry run, nothing was written.
cli-import-undated = The file does not say its date; the day it was last changed is taken: { $date }.
cli-import-shrunk = The last file had { $before } rows, this one has { $now }. To import it anyway, add --accept-shrink.
cli-import-missing = Columns this file does not have: { $names }.
cli-import-unread = Columns not known and not read: { $names }.
cli-import-doubtful = To be checked, { $n } rows ({ $rows }): { $text }
cli-import-row-new = New, row { $row }: { $case }
cli-import-row-changed = Changed, row { $row }: { $case }
cli-import-row-withdrawn = Taken back, row { $row }: { $case }
cli-import-correction = (correction)
cli-import-replaces-hand = (replaces what was entered by hand)
cli-hand-shown = Done. Visitors see it now.
cli-hand-waits = Done. It waits for a second person; visitors do not see it yet.
cli-hand-waiting = { $count } entries wait for a second person.
cli-hand-refused = Noted: not agreed.
cli-bundle = Signed content: publish, pull, keys
cli-bundle-publish = Publish notices and other files into a folder
cli-bundle-pull = Pull content from an address or folder; used only when its signatures hold
cli-bundle-state = How the last pull ended
cli-bundle-keys = Keys that sign
cli-bundle-keys-make = Make a new set of keys
cli-bundle-keys-add = Add a key for a branch
cli-bundle-keys-rotate = Replace a key; without a name only prolong the root
cli-bundle-keys-show = List the keys
cli-announcements = Announcements and emergencies
cli-announcements-raise = Raise one at this machine, without a network
cli-announcements-lower = Take one of this machine away
cli-announcements-list = List what holds now
cli-arg-tree = The folder of the tree
cli-arg-ring = The folder of the keys
cli-arg-content = Folder of other files: announcements.toml, profile.toml, pictures …
cli-arg-only_sign = Only sign anew, change nothing
cli-arg-place = Address (http://) or folder; without it, that of the settings
cli-arg-branch = Code of a branch
cli-arg-role = Name of the key: root-1, targets, snapshot, timestamp, branch-CODE
cli-arg-title = Title, at most 40 characters
cli-arg-text = Text, at most 600 characters
cli-arg-level = Level: info, notice, emergency (the whole screen)
cli-arg-hazard = Kind of emergency: typhoon, evacuation, earthquake, other
cli-arg-until = Until when, like 2026-11-23T00:00
cli-arg-announcement = Id of the announcement
cli-bundle-published = Published edition { $edition } of the notices, { $bytes } bytes as a whole; tree version { $version }.
cli-bundle-patch = From edition { $edition } it takes { $bytes } bytes.
cli-bundle-news = { $branch } { $what }: { $bytes } bytes received.
cli-bundle-nothing = Nothing is new.
cli-bundle-never = Nothing was ever pulled.
cli-bundle-fresh = Looked at { $checked }, all in order. Data as of { $day }.
cli-bundle-old = Looked at { $checked }, not renewed. Data as of { $day }.
cli-bundle-made = The keys are in { $path }. Copy 1.root.json into each machine’s data folder as root.json; let three people keep one root key each.
cli-bundle-changed = Done. Publish again, so that the machines learn of it.
cli-announcement-raised = Raised as { $id }.
cli-announcement-lowered = { $id } is taken away.
cli-announcement-none = Nothing is announced now.

# 公告範本和清單
cli-notices-template = Write an empty notice template to fill in
cli-arg-case = Case of the whole list, where its rows name none
cli-arg-open_at = Day and time of the sale, where the rows name none, such as 115/12/01T10:00
cli-arg-round = Round of the whole list, where its rows name none
cli-arg-template = File to write, .xlsx or .csv
cli-template-done = The template was saved: { $path }
