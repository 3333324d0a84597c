### unread: not yet read by a native speaker

alert-key-in-file = The ledger’s key is kept in a file
alert-catalogue-lost = The notice data is damaged; older data is shown
alert-printer-paper-out = The printer is out of paper
alert-printer-offline = The printer does not answer
alert-printer-needs-help = Staff must look at the printer
alert-clock-untrusted = The clock may be wrong
alert-help-called = A visitor asks for help
alert-who-counter = For the staff on duty
alert-who-technician = For the technician
alert-ledger-key-gone = The ledger’s key is missing
alert-ledger-key-locked = The ledger’s key is out of reach
alert-ledger-unreadable = The ledger cannot be opened
alert-start = The kiosk could not start properly
alert-bundle-refused = Content from outside was refused
alert-bundle-expired = The office’s content is no longer renewed
