"""Python's TUF client on a tree: root.json, a folder of its own, the address, names of files."""

import hashlib
import json
import os
import sys

from tuf.ngclient import Updater

root, folder, url, *names = sys.argv[1:]
metadata, targets = os.path.join(folder, "metadata"), os.path.join(folder, "targets")
os.makedirs(metadata)
os.makedirs(targets)
with open(root, "rb") as file:
    anchor = file.read()
try:
    updater = Updater(metadata, url + "/", targets, url + "/", bootstrap=anchor)
    updater.refresh()
    found = {}
    for name in names:
        info = updater.get_targetinfo(name)
        if info is None:
            found[name] = None
            continue
        with open(updater.download_target(info), "rb") as file:
            found[name] = hashlib.sha256(file.read()).hexdigest()
    print(json.dumps({"ok": found}))
except Exception as why:
    print(json.dumps({"error": type(why).__name__, "text": str(why)}))
