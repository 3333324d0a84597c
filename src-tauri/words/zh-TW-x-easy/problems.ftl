### unread: not yet read by people who use easy-read texts

# 填表時的提醒。先說怎麼了，再說怎麼做，再給例子。{ $field } 是那一格的名稱，由畫面帶入。

problem-required = 「{ $field }」還沒寫。請寫好再按下一頁。
problem-must_tick = 請在「{ $field }」打勾。
problem-too_short = 最少要 { $min } 個字。還少 { $n } 個字。
problem-too_long = 最多 { $max } 個字。請刪掉 { $n } 個字。
problem-too_small = 最少是 { $min }。請寫大一點。
problem-too_large = 最多是 { $max }。請寫小一點。
problem-rows_missing = 最少要寫 { $min } 個。請按「寫第 1 個」。
problem-rows_too_many = 最多寫 { $max } 個。還有別的，請再寫一張表。
problem-words_missing = 你選了「別的」。請寫是什麼。
problem-control_character = 有看不到的字。請擦掉這一格，再打一次。
problem-private_use = 有 1 個字印不出來。先空著，再用筆寫。
problem-name_sign = 名字裡有很少見的符號。和證件一樣，就按下一題。
problem-name_letter = 名字裡沒有字。請照證件上的名字寫。
problem-id_person = 這個號碼不對。請看身分證，再按一次。像 A123456789。
problem-id_resident = 這個號碼不對。請看居留證，再按一次。像 A800123450。
problem-id_short = 號碼少了 { $n } 個字。請看證件。像 A123456789。
problem-id_long = 號碼多了 { $n } 個字。請看證件。像 A123456789。
problem-id_card_number = 這是卡片的號碼。請寫統一證號。有 1 個英文字，再加 9 個。
problem-id_business = 公司的號碼不對。要 8 個數字，像 12345675。
problem-id_business_length = 公司的號碼有 8 個數字，像 12345675。請再看一次。
problem-id_old_ended = 這個舊號碼不能用了。請到移民署換新的。
problem-passport = 這不像身分證或公司的號碼。是護照的號碼，就按下一題。
problem-mobile_short = 手機少了 { $n } 個數字。要有 10 個，像 0912345678。
problem-mobile_long = 手機多了 { $n } 個數字。要有 10 個，像 0912345678。
problem-mobile_extension = 手機沒有分機。只要 10 個數字，像 0912345678。
problem-mobile_kind = 這不像手機。手機有 10 個數字，像 0912345678。
problem-phone_shape = 這個電話怪怪的。家裡的電話要加區碼，像 08-7000000。
problem-email = 電子郵件還沒寫完。中間要有 @，像 name@example.com。
problem-case_number = 這個號碼怪怪的。號碼在信的上面。像 110年度健執字第00000001號。
problem-division = 這裡寫 1 個字就好，像「忠」。請再看一次。
problem-bank_form = 帳戶的號碼只有數字。請看存摺再寫。
problem-bank_account = 這個號碼怪怪的。請看存摺。對的話，按下一題。
problem-doc_number = 這個號碼怪怪的。號碼在信的上面。對的話，按下一題。
problem-parcel_no = 這個號碼怪怪的。要像 302。對的話，按下一題。
problem-building_no = 這個號碼怪怪的。要像 1234。對的話，按下一題。
problem-postcode = 前面的號碼不對。請改一改，或刪掉。
problem-postcode_other = 號碼和地方不一樣。請再看一次。
problem-plate = 這個車牌和一般的不一樣。請再看一次。
problem-county = 沒有這個縣市。請選一個。
problem-township = 這個縣市裡沒有這裡。請再選一次。

# 讀答案檔時
problem-not_json = 檔案看不懂。看第 { $line } 行第 { $column } 字。
problem-not_an_object = 檔案要是 1 個 JSON 物件。格子的名字，對答案。
problem-unknown_field = 這張表沒有這一格。請刪掉，或改對名字。
problem-not_an_input = 這一格由機器算，或用筆寫。請刪掉。
problem-not_applicable = 看別的答案，這一格不用寫。請刪掉，或改別的答案。
problem-expected_text = 這一格要寫字。前後加引號。
problem-expected_choice = 這一格選 1 個：{ $choices }。
problem-expected_choices = 這一格可以選很多個：{ $choices }。
problem-expected_date = 這一格寫日期，像 2026-11-22。也可以寫 115年11月22日。
problem-expected_date_time = 這一格寫日子和時間，像 2026-11-22T14:30。
problem-expected_month = 這一格寫年和月，像 2026-11。
problem-expected_amount = 這一格寫錢數，像 86400。
problem-expected_number = 這一格寫數字，像 6。
problem-expected_decimal = 這一格寫數字，像 123.45。
problem-expected_fraction = 這一格寫幾分之幾，像 1/8。全部寫 1/1。
problem-expected_yes_no = 這一格寫 true 或 false。
problem-expected_rows = 這一格要一列一列寫。
