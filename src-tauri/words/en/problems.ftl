### unread: not yet read by a native speaker

# 填表時的提醒。先說怎麼了，再說怎麼做，再給例子。{ $field } 是那一格的名稱，由畫面帶入。

problem-required = “{ $field }” is empty. Please fill it in.
problem-must_tick = Please tick “{ $field }” to continue.
problem-too_short = At least { $min } characters are needed; { $n } more to go.
problem-too_long = Please shorten by { $n } characters (limit { $max }).
problem-too_small = The least is { $min }. Enter a larger number.
problem-too_large = The most is { $max }. Enter a smaller number.
problem-rows_missing =
    { $min ->
        [one] At least { $min } entry is needed. Press “Fill in entry 1”.
       *[other] At least { $min } entries are needed. Press “Fill in entry 1”.
    }
problem-rows_too_many = At most { $max } entries. Fill in another form for the rest.
problem-words_missing = You chose “Other”. Please write what it is.
problem-control_character = There is an invisible character in it. Clear this field and type it again.
problem-private_use = One character is a private one（自造字）and cannot be printed. Leave it blank and write it by hand.
problem-name_sign = The name has an unusual sign. If it is as on the ID, press the next question.
problem-name_letter = The name has no letters. Write it as on the ID.
problem-id_person = The ID number is not right. Enter 1 letter and 9 digits as on the card, like A123456789.
problem-id_resident = The ARC number is not right. Copy it from the card, like A800123450.
problem-id_short =
    { $n ->
        [one] The number is { $n } character short. Check the ID, like A123456789.
       *[other] The number is { $n } characters short. Check the ID, like A123456789.
    }
problem-id_long =
    { $n ->
        [one] The number is { $n } character too long. Check the ID, like A123456789.
       *[other] The number is { $n } characters too long. Check the ID, like A123456789.
    }
problem-id_card_number = This is the card’s own number. Enter the UI No.（統一證號）: 1 letter and 9 more.
problem-id_business = The business number is not right. Enter 8 digits, like 12345675.
problem-id_business_length = A business number has 8 digits, like 12345675. Please check.
problem-id_old_ended = Numbers of the old kind have ended. Please have it renewed at the National Immigration Agency（移民署）.
problem-passport = This does not look like an ID or business number. If it is a passport number, press the next question.
problem-mobile_short =
    { $n ->
        [one] The mobile number is { $n } digit short. It has 10 digits, like 0912345678.
       *[other] The mobile number is { $n } digits short. It has 10 digits, like 0912345678.
    }
problem-mobile_long =
    { $n ->
        [one] The mobile number is { $n } digit too long. It has 10 digits, like 0912345678.
       *[other] The mobile number is { $n } digits too long. It has 10 digits, like 0912345678.
    }
problem-mobile_extension = A mobile number has no extension. Enter 10 digits only, like 0912345678.
problem-mobile_kind = This does not look like a mobile number. It has 10 digits, like 0912345678.
problem-phone_shape = This phone number is unusual. With a landline give the area code, like 08-7000000.
problem-email = The e-mail address is not complete. It needs an @, like name@example.com.
problem-case_number = This does not look like a case number. It is at the top of your letter, like “110年度健執字第00000001號”.
problem-division = A division usually is 1 Chinese character, like “忠”. Please check.
problem-bank_form = An account number has only digits and “-”. Please check the passbook.
problem-bank_account = This account number is unusual. Please check the passbook. If it is right, go on.
problem-doc_number = This does not look like a letter number. It is at the top of the letter, with “字第” and “號”. If it is right, go on.
problem-parcel_no = This does not look like a parcel number. It is digits, like 302 or 2104-23. If it is right, go on.
problem-building_no = This does not look like a building number. It is digits, like 1234. If it is right, go on.
problem-postcode = There is no such postal code. Correct it, or delete the digits in front.
problem-postcode_other = The postal code does not belong to this township. Please check; if it is right, go on.
problem-plate = This plate looks unusual. Please check the vehicle licence; if it is right, go on.
problem-county = There is no such county or city. Choose one from the list.
problem-township = This township is not in that county. Choose the county first, then the township.

# 讀答案檔時
problem-not_json = The file cannot be read at line { $line }, column { $column }. Check the JSON.
problem-not_an_object = The file must be one JSON object with names of fields and their answers.
problem-unknown_field = The form has no such field. Delete it, or correct its name.
problem-not_an_input = This field is worked out or written by hand and takes no answer. Delete it.
problem-not_applicable = With the other answers this field is not needed. Delete it, or change the other answers.
problem-expected_text = This field takes text in quotation marks.
problem-expected_choice = This field takes one of: { $choices }.
problem-expected_choices = This field takes a list of: { $choices }.
problem-expected_date = This field takes a date, like 2026-11-22 or “115年11月22日”.
problem-expected_date_time = This field takes a day and a time, like 2026-11-22T14:30.
problem-expected_month = This field takes a month, like 2026-11 or “115年11月”.
problem-expected_amount = This field takes an amount, like 86400.
problem-expected_number = This field takes a whole number, like 6.
problem-expected_decimal = This field takes a number with at most two decimals, like 123.45.
problem-expected_fraction = This field takes a share, like 1/8, or 1/1 for the whole.
problem-expected_yes_no = This field takes true or false.
problem-expected_rows = This field takes a list of rows.
