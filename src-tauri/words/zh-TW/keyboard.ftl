### unread: waiting for the reading of the office itself

# The on-screen keyboard.

keyboard-label = 打字的鍵盤
keyboard-mode-ready = 選句子
keyboard-mode-zhuyin = 注音
keyboard-mode-latin = ABC
keyboard-mode-digits = 123
keyboard-speech-ready = 選現成的句子
keyboard-speech-zhuyin = 用注音打字
keyboard-speech-latin = 打英文字母
keyboard-speech-digits = 打數字 123
keyboard-hint = 按注音，字會出現在這裡。打前面一個音也可以。
keyboard-none = 這個音沒有字。
keyboard-more = 更多
keyboard-more_speech = 更多，這是第 { $page } 頁，共 { $pages } 頁
keyboard-tone-first = 先按注音，再按聲調。
keyboard-tone-1 = 一聲
keyboard-tone-2 = 二聲
keyboard-tone-3 = 三聲
keyboard-tone-4 = 四聲
keyboard-tone-5 = 輕聲
keyboard-space = 空白
keyboard-back = 退一格
keyboard-clear = 清掉
keyboard-restore = 救回來
keyboard-newline = 換行
keyboard-punctuation = 標點符號
keyboard-upper = 換大寫
keyboard-lower = 換小寫
keyboard-count = { $n }／{ $max } 字
keyboard-full = 這格最多 { $n } 個字。
keyboard-sign-dot = 點
keyboard-sign-hyphen = 短線
keyboard-sign-at = 小老鼠
keyboard-sign-underscore = 底線
keyboard-sign-apostrophe = 單引號
keyboard-sign-slash = 斜線
keyboard-sign-comma = 逗號
keyboard-sign-and = 和的符號
keyboard-sign-open = 左括號
keyboard-sign-close = 右括號
keyboard-sign-colon = 冒號
keyboard-sign-hash = 井號
keyboard-sign-plus = 加號

# Pads for numbers, ID numbers and dates.
keyboard-wan = 萬
keyboard-qian = 千
keyboard-pad-label = 數字鍵
keyboard-letters-label = 英文字母鍵
keyboard-to-letters = 打字母
keyboard-to-digits = 打數字 123
keyboard-max = 最多 { $max }。
keyboard-digits-max = 最多 { $n } 個數字。
