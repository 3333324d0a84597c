### unread: not yet read by a native speaker

error-file = The file cannot be opened: { $path }. Check its name and permissions.
error-own-file = A file of this machine cannot be used: { $path }. Have a technician check permissions and disk.
error-settings = The settings file is wrong at line { $line }, column { $column }. Correct it and run again.
error-profile = The office profile is wrong at line { $line }, column { $column }. Correct it and run again.
error-setting-bounds = The setting { $name } (line { $line }) cannot be used. Correct it and run again.
error-setting-printer = Line { $line } of the settings file: the printer’s address is not right. It looks like ipp://host/ipp/print.
error-ledger-key = The ledger’s key is out of reach. Call the technician and do not delete the ledger.
error-ledger-closed = The ledger cannot be opened. Call the technician and do not delete any file.
error-store = Something is wrong with the database ({ $code }). Call the technician.
error-store-shrunk = This file has { $now } rows, the last one had { $before }. If that is right, add --accept-shrink.
error-store-importing = Another import is running. Try again when it is done.
error-store-busy = Another program is using the database. Try again in a moment.
error-store-full = The disk is full. Have a technician make room and try again.
error-store-newer = A newer program has written the database. Update this program.
error-answers = Places to correct in the file of answers: { $count }.
error-paper = The form cannot be laid out. Tell the technician.
error-missing-glyph = “{ $character }” cannot be printed. Leave the field blank and write it by hand.
error-printer = The printer did not print ({ $trouble }). Look at the printer and print again.
error-printer-address = The printer’s address is not right. It looks like ipp://host/ipp/print.
error-not-found-form = There is no such form. See kiosk forms list.
error-not-found = Not found. Search again.
error-not-ready = This cannot be done now. Follow the steps in order.
error-busy = The last task is still running. Try again in a moment.
error-printer-busy = The printer is still busy with an earlier paper. Print again in a moment.
error-too-large = This is too long or too much. Make it smaller.
error-bad-request = This is not right. Check it and try again.
error-not-its-name = { $name } is not what its name says; nothing was published. Mend it and try again.
error-form-incomplete =
    { $count ->
        [one] { $count } answer is missing, so it cannot be printed as filled in.
       *[other] { $count } answers are missing, so it cannot be printed as filled in.
    }
error-visit-ended = This visit has ended. Start again.
error-internal = Something went wrong in the program. Tell the technician.
error-date = The date “{ $text }” cannot be read. It looks like 115/11/22 or 2026-11-22.
error-usage = The command is not right. See kiosk --help.
error-seal-none = No data code found. Take a sharp picture of the whole sheet and try again.
error-seal-not-ours = The code in the picture is not the data code of a form.
error-seal-newer = A newer program printed this code. Update this one and try again.
error-seal-mixed = The picture shows the codes of two forms. Read one form at a time.
error-seal-incomplete = The code is not complete: of { $total } squares, { $missing } missing. Photograph them all.
error-seal-tampered = The code was changed or is damaged. Do not use it; go by the paper.
error-seal-foreign = No machine known here printed this code. Do not use it; go by the paper.
error-seal-wrong-key = This identity file does not open the code. Use your office’s own.
error-seal-content = The code is genuine but its content cannot be read. Go by the paper.
error-seal-picture = This file is no PNG, JPEG or PDF: { $path }.
error-seal-key = Not a valid key: { $what }.
error-seal-no-key = The office’s public key is not set, so no data code can be printed.
error-seal-too-long = There is too much to fit into a data code.

error-hand-notice = The notice has { $count } problems.
error-paper-code = The digits are not right. Please look at the 12 digits again.
error-bundle-not-set-up = Not set up yet: { $name }. See the documentation.
