### unread: waiting for the reading of the office itself

# 填表時的提醒。先說怎麼了，再說怎麼做，再給例子。{ $field } 是那一格的名稱，由畫面帶入。

problem-required = 「{ $field }」還沒有填。請填寫後再繼續。
problem-must_tick = 請勾選「{ $field }」，才能繼續。
problem-too_short = 至少要{ $min }個字，還少{ $n }個字。
problem-too_long = 最多{ $max }個字，請刪掉{ $n }個字。
problem-too_small = 最少是{ $min }。請填大一點的數字。
problem-too_large = 最多是{ $max }。請填小一點的數字。
problem-rows_missing = 至少要填{ $min }筆。請按「填第 1 筆」。
problem-rows_too_many = 最多填{ $max }筆。其餘的請另外填一張表。
problem-words_missing = 選了「其他」，請寫出是什麼。
problem-control_character = 裡面有看不見的符號。請清掉這一格，再打一次。
problem-private_use = 有一個字是自造字，印不出來。請先空著，列印後用手寫。
problem-name_sign = 姓名裡有少見的符號。照證件寫的，就按下一題。
problem-name_letter = 姓名裡沒有文字。請照證件上的字填寫。
problem-id_person = 身分證號碼不正確。請照證件輸入1個英文字母和9個數字，例如A123456789。
problem-id_resident = 居留證號碼不正確。請照居留證輸入，例如A800123450。
problem-id_short = 號碼少了{ $n }個字。請照證件再看一次，例如A123456789。
problem-id_long = 號碼多了{ $n }個字。請照證件再看一次，例如A123456789。
problem-id_card_number = 這是居留證的卡號。請輸入統一證號，1個英文字母加9碼。
problem-id_business = 統一編號不正確。請輸入8個數字，例如12345675。
problem-id_business_length = 統一編號有8個數字，例如12345675。請再看一次。
problem-id_old_ended = 舊式證號已停用，請洽移民署換發。
problem-passport = 這不像身分證或統一編號。是護照號碼的話，就按下一題。
problem-mobile_short = 手機號碼少了{ $n }個數字。要有10個數字，例如0912345678。
problem-mobile_long = 手機號碼多了{ $n }個數字。要有10個數字，例如0912345678。
problem-mobile_extension = 手機沒有分機。請只填10個數字，例如0912345678。
problem-mobile_kind = 這不像手機號碼。手機有10個數字，例如0912345678。
problem-phone_shape = 這個電話和一般的不一樣。市話請加區碼，例如08-7000000。
problem-email = 電子郵件不完整。中間要有@，例如name@example.com。
problem-case_number = 看不懂這個案號。案號在通知書上方，例如110年度健執字第00000001號。
problem-division = 股別通常是1個中文字，例如「忠」。請再看一次。
problem-bank_form = 帳戶號碼只有數字和「-」。請照存摺再看一次。
problem-bank_account = 這個帳戶號碼和一般的不一樣。請照存摺再看一次；沒錯的話，就按下一題。
problem-doc_number = 看不懂這個文號。文號在公文的上方，有「字第」和「號」；沒錯的話，就按下一題。
problem-parcel_no = 看不懂這個地號。地號是數字，例如302或2104-23；沒錯的話，就按下一題。
problem-building_no = 看不懂這個建號。建號是數字，例如1234；沒錯的話，就按下一題。
problem-postcode = 沒有這個郵遞區號。請照信封上的號碼改，或把前面的號碼刪掉。
problem-postcode_other = 郵遞區號和鄉鎮市區不合。請再看一次；沒錯的話，就按下一題。
problem-plate = 這個車號和一般的不一樣。請照行車執照再看一次；沒錯的話，就按下一題。
problem-county = 沒有這個縣市。請從清單裡選一個。
problem-township = 這個縣市裡沒有這個鄉鎮市區。請先選縣市，再選鄉鎮市區。

# 讀答案檔時
problem-not_json = 檔案第{ $line }行第{ $column }字看不懂。請檢查JSON的寫法。
problem-not_an_object = 檔案要是一個JSON物件，用欄位名稱對應答案。
problem-unknown_field = 這張表沒有這個欄位。請刪掉它，或改成正確的名稱。
problem-not_an_input = 這一欄由程式算出或用手寫，不收答案。請刪掉它。
problem-not_applicable = 照其他的答案，這一欄用不到。請刪掉它，或修改其他的答案。
problem-expected_text = 這一欄要填文字，前後加引號。
problem-expected_choice = 這一欄要填其中一個：{ $choices }。
problem-expected_choices = 這一欄要填清單，從這些裡面選：{ $choices }。
problem-expected_date = 這一欄要填日期，例如2026-11-22或115年11月22日。
problem-expected_date_time = 這一欄要填日期和時間，例如2026-11-22T14:30。
problem-expected_month = 這一欄要填年月，例如2026-11或115年11月。
problem-expected_amount = 這一欄要填金額，例如86400。
problem-expected_number = 這一欄要填整數，例如6。
problem-expected_decimal = 這一欄要填數字，最多兩位小數，例如123.45。
problem-expected_fraction = 這一欄要填權利範圍，例如1/8或1/1（全部）。
problem-expected_yes_no = 這一欄要填true或false。
problem-expected_rows = 這一欄要填一列一列的清單。
