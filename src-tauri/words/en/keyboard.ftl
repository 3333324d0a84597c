### unread: not yet read by a native speaker

# The on-screen keyboard.

keyboard-label = Keyboard
keyboard-mode-ready = Sentences
keyboard-mode-zhuyin = Zhuyin（注音）
keyboard-mode-latin = ABC
keyboard-mode-digits = 123
keyboard-speech-ready = Choose a ready sentence
keyboard-speech-zhuyin = Type Chinese with Zhuyin（注音）
keyboard-speech-latin = Type letters
keyboard-speech-digits = Type digits 123
keyboard-hint = Press the sounds and characters appear here. The first sound alone is enough.
keyboard-none = No character has this sound.
keyboard-more = More
keyboard-more_speech = More, this is page { $page } of { $pages }
keyboard-tone-first = Press the sound first, then the tone.
keyboard-tone-1 = First tone
keyboard-tone-2 = Second tone
keyboard-tone-3 = Third tone
keyboard-tone-4 = Fourth tone
keyboard-tone-5 = Light tone
keyboard-space = Space
keyboard-back = Delete one
keyboard-clear = Clear
keyboard-restore = Bring back
keyboard-newline = New line
keyboard-punctuation = Punctuation
keyboard-upper = Capitals
keyboard-lower = Small letters
keyboard-count = { $n } of { $max }
keyboard-full =
    { $n ->
        [one] This field takes at most { $n } character.
       *[other] This field takes at most { $n } characters.
    }
keyboard-sign-dot = Dot
keyboard-sign-hyphen = Hyphen
keyboard-sign-at = At sign
keyboard-sign-underscore = Underscore
keyboard-sign-apostrophe = Apostrophe
keyboard-sign-slash = Slash
keyboard-sign-comma = Comma
keyboard-sign-and = And sign
keyboard-sign-open = Opening bracket
keyboard-sign-close = Closing bracket
keyboard-sign-colon = Colon
keyboard-sign-hash = Number sign
keyboard-sign-plus = Plus sign

# Pads for numbers, ID numbers and dates.
keyboard-wan = 10,000
keyboard-qian = 1,000
keyboard-pad-label = Number keys
keyboard-letters-label = Letter keys
keyboard-to-letters = Letters
keyboard-to-digits = Digits 123
keyboard-max = At most { $max }.
keyboard-digits-max =
    { $n ->
        [one] At most { $n } digit.
       *[other] At most { $n } digits.
    }
