### unread: not yet read by a native speaker

### Why signed content was not taken.

bundle-refused-malformed = A file is damaged; nothing was taken ({ $detail }).
bundle-refused-signature = The signature is wrong; nothing was taken ({ $detail }).
bundle-refused-rollback = Older than what is here; nothing was taken ({ $detail }).
bundle-refused-mixed = Old and new files are mixed; nothing was taken ({ $detail }).
bundle-refused-expired = The signature has expired; nothing new was taken, the present content stays ({ $detail }).
bundle-refused-delegation = An office has signed what is not its own; nothing was taken ({ $detail }).
bundle-refused-branch = The source has nothing of this office ({ $detail }).
bundle-refused-missing = A file is missing ({ $detail }).
bundle-refused-content = The content is not what was signed; nothing was taken ({ $detail }).
bundle-refused-endless = A file is too long; nothing was taken ({ $detail }).
bundle-refused-truncated = A file did not arrive whole; it goes on next time ({ $detail }).
bundle-refused-bomb = It unpacks to more than it says; nothing was taken ({ $detail }).
bundle-refused-slow = The network is too slow; it goes on next time ({ $detail }).
bundle-refused-unreachable = The source cannot be reached; try again later ({ $detail }).
bundle-refused-newer = The content needs a newer program; please update ({ $detail }).
bundle-refused-line = The notices have a fault; nothing was taken ({ $detail }).
bundle-refused-not-taken = The content did not pass this machine’s checks ({ $detail }).
bundle-refused-busy = Another program is at it; please wait ({ $detail }).
bundle-refused-disk = The disk cannot be read or written ({ $detail }).
