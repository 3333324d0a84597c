#!/usr/bin/env python3
"""Draws the icons from icon.svg and, for small sizes, icon-small.svg. Needs rsvg-convert.

Run it after changing either drawing; the results are committed, so that building needs no tool.
"""

import pathlib
import struct
import subprocess

HERE = pathlib.Path(__file__).parent
SMALL_UP_TO = 48


def png(size: int) -> bytes:
    source = HERE / ("icon-small.svg" if size <= SMALL_UP_TO else "icon.svg")
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(source)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def ico(sizes: list[int]) -> bytes:
    """A Windows icon of several sizes, each a PNG."""
    pictures = [png(size) for size in sizes]
    head = struct.pack("<HHH", 0, 1, len(sizes))
    at = len(head) + 16 * len(sizes)
    for size, picture in zip(sizes, pictures):
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


for name, size in [("32x32", 32), ("128x128", 128), ("128x128@2x", 256), ("icon", 512)]:
    (HERE / f"{name}.png").write_bytes(png(size))
(HERE / "icon.ico").write_bytes(ico([16, 24, 32, 48, 64, 256]))
