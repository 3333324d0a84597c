### unread: not yet read by people who use easy-read texts

# The on-screen keyboard.

keyboard-label = 打字用的鍵
keyboard-mode-ready = 挑一句話
keyboard-mode-zhuyin = 注音
keyboard-mode-latin = ABC
keyboard-mode-digits = 123
keyboard-speech-ready = 選寫好的句子
keyboard-speech-zhuyin = 用注音打
keyboard-speech-latin = 打英文
keyboard-speech-digits = 打 123
keyboard-hint = 按注音，字會出來。先按 1 個音也可以。
keyboard-none = 沒有這個音的字。
keyboard-more = 看更多
keyboard-more_speech = 看更多。這是第 { $page } 頁，共 { $pages } 頁
keyboard-tone-first = 先按注音。再按聲調。
keyboard-tone-1 = 第一聲
keyboard-tone-2 = 第二聲
keyboard-tone-3 = 第三聲
keyboard-tone-4 = 第四聲
keyboard-tone-5 = 輕聲
keyboard-space = 空一格
keyboard-back = 擦掉 1 個
keyboard-clear = 全部擦掉
keyboard-restore = 字要回來
keyboard-newline = 換到下一行
keyboard-punctuation = 標點
keyboard-upper = 變大寫
keyboard-lower = 變小寫
keyboard-count = { $n } 個字，最多 { $max } 個
keyboard-full = 這格最多寫 { $n } 個字。
keyboard-sign-dot = 一點
keyboard-sign-hyphen = 短短的線
keyboard-sign-at = 小老鼠
keyboard-sign-underscore = 下面的線
keyboard-sign-apostrophe = 上面一小撇
keyboard-sign-slash = 斜斜的線
keyboard-sign-comma = 逗點
keyboard-sign-and = 「和」的符號
keyboard-sign-open = 左邊的括號
keyboard-sign-close = 右邊的括號
keyboard-sign-colon = 上下兩個點
keyboard-sign-hash = 井字
keyboard-sign-plus = 加的記號

# Pads for numbers, ID numbers and dates.
keyboard-wan = 萬
keyboard-qian = 千
keyboard-pad-label = 數字的鍵
keyboard-letters-label = 英文字的鍵
keyboard-to-letters = 打英文
keyboard-to-digits = 打 123
keyboard-max = 不要超過 { $max }。
keyboard-digits-max = 最多打 { $n } 個數字。
