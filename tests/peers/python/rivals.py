"""Typesetters that lay the same content out, asked line by line.

In: `{"rival", "tagged", "pages", "out"}`. Out: `{"ms"}`, CPU time of this process, all threads.
Writing the markup is not timed: what is measured begins with markup in memory and ends with the
bytes of the PDF. Fonts stay loaded and caches warm, as in a program that stays open.
"""

import json
import sys
import time
from pathlib import Path

from structure import sheet
from typst_rival import Typst
from weasy_rival import WeasyPrint


def main(fonts):
    rivals = {"typst": Typst(fonts), "weasyprint": WeasyPrint(fonts)}
    for asked in sys.stdin:
        asked = json.loads(asked)
        rival = rivals[asked["rival"]]
        source = rival.source([sheet(page) for page in asked["pages"]])
        before = time.process_time()
        pdf = rival.write(source, asked["tagged"])
        took = time.process_time() - before
        Path(asked["out"]).write_bytes(pdf)
        print(json.dumps({"ms": took * 1000}), flush=True)


main(sys.argv[1])
