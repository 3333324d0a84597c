### unread: not yet read by a native speaker

doctor-area-program = Program
doctor-area-machine = Machine
doctor-area-profile = Office profile
doctor-area-key = Key
doctor-area-ledger = Ledger
doctor-area-notices = Notices
doctor-area-printer = Printer
doctor-area-fonts = Fonts
doctor-area-clock = Clock
doctor-area-content = Content

doctor-state-ok = Good
doctor-state-degraded = Needs attention
doctor-state-missing = Missing

doctor-version = Version { $version }.
doctor-version-forms = { $count } forms, newest edition { $edition }.
doctor-version-store = SQLite { $sqlite }, SQLCipher { $sqlcipher }; ledger format { $ledger }, catalogue format { $catalogue }.
doctor-role-hall = This is the kiosk in the hall.
doctor-role-site = This is the machine of a township video site.
doctor-role-desk = This is a case officer’s desk machine.
doctor-role-wall = This is the screen on the wall.
doctor-profile-official = Office profile: { $office }, confirmed.
doctor-profile-sample = Office profile: { $office }, not yet confirmed by anybody.
doctor-phone-missing = No phone number is set. Visitors are sent to the counter.
doctor-recipients-missing = The office’s public key is not set. Applications cannot be sealed, and forms carry no data code.
doctor-code-silent = This machine’s key cannot be reached. Forms carry no data code. Call a technician.
doctor-device-key = This machine’s public key: { $key }
doctor-key-keyring = The ledger’s key is in the system’s keyring.
doctor-key-credential = A system service hands the ledger’s key to this machine.
doctor-key-file = The ledger’s key is kept in a file. Install the system’s keyring.
doctor-key-missing = The ledger’s key is missing. Call the technician and do not delete the ledger.
doctor-key-locked = The system’s keyring is locked. Log in or unlock it, then start again.
doctor-ledger-ok = The ledger can be written.
doctor-ledger-closed = The ledger cannot be opened ({ $code }). Call the technician and do not delete any file.
doctor-notices-count =
    { $count ->
        [one] { $count } notice, data as of { $date }.
       *[other] { $count } notices, data as of { $date }.
    }
doctor-notices-demo =
    { $count ->
        [one] { $count } sample notice is shown. It disappears when real notices are imported.
       *[other] { $count } sample notices are shown. They disappear when real notices are imported.
    }
doctor-notices-none = There are no notices yet. Import a file of notices.
doctor-content-fresh = The branch’s content is up to date (looked at { $checked }).
doctor-content-never = No content of the branch has come yet.
doctor-content-away = New content could not be reached at { $checked } ({ $code }).
doctor-content-refused = Content that came at { $checked } was not in order and was not used ({ $code }).
doctor-printer-ready = The printer is ready.
doctor-printer-folder = No printer is set. Papers are saved to a folder.
doctor-printer-passing = No printer is set. Papers are saved to a folder and deleted at the end of each visit.
doctor-printer-paper_out = The printer is out of paper. Add paper.
doctor-printer-offline = The printer does not answer. Check its power and its network cable.
doctor-printer-needs_help = The printer needs help. Look at its panel.
doctor-pack-ready = The pack of rare characters is installed, version { $version }.
doctor-pack-missing = The pack of rare characters is not installed. Some characters in names cannot be printed and are written by hand.
doctor-pack-broken = The pack of rare characters is damaged: { $file }. Install it again.
doctor-clock-trusted = The clock has been checked.
doctor-clock-unknown = Nobody has checked the clock. Check the date and the time.
doctor-alerts-none = Nothing is waiting for staff.
doctor-alerts = Waiting for staff
