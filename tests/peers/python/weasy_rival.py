"""The papers as HTML, laid out by WeasyPrint in this process."""

from html import escape
from math import atan2, degrees, hypot
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

# Where the baseline stands in a line as high as its letters: half, and half of what the ascent
# has more than the descent.
BASELINES = {"han": 0.936, "latin": 0.888, "thai": 0.806, "kai": 0.801}
PT = 25.4 / 72
LOOK = """
@page { margin: 0 }
body { margin: 0; line-break: strict }
.page { position: relative; overflow: hidden; break-after: page }
.page:last-child { break-after: auto }
.at { position: absolute }
p, h1 { margin: 0; font: inherit; line-height: 1; white-space: nowrap }
p.broken { white-space: normal }
table { position: absolute; border-collapse: collapse; table-layout: fixed }
td { padding: 0; vertical-align: top }
.box { display: inline-block; box-sizing: border-box; width: 3.81mm; height: 3.81mm; line-height: 0;
  border: 0.25mm solid black; margin: -1mm 0; vertical-align: 0.45mm; position: relative }
.tick { position: absolute; left: 1.3mm; top: -0.4mm; width: 0.9mm; height: 2.3mm;
  border: solid black; border-width: 0 0.6mm 0.6mm 0; transform: rotate(40deg) }
"""


class WeasyPrint:
    def __init__(self, fonts):
        self.fonts = FontConfiguration()
        faces = "".join(
            f'@font-face {{ font-family: "{face.stem}"; src: url("{face.as_uri()}") }}\n'
            for face in sorted(Path(fonts).iterdir())
        )
        self.look = CSS(string=faces + LOOK, font_config=self.fonts)

    def source(self, sheets):
        looks, pages = {}, []
        width, height = sheets[0].size
        for sheet in sheets:
            things = [(t.ys[0], _table(t, looks)) for t in sheet.tables]
            top = max((r.size for line in sheet.lines for r in line.runs), default=0)
            for line in sheet.lines:
                name = "h1" if line.runs[0].size == top and top >= 16 else "p"
                left = line.runs[0].x
                y = line.y - _above(line)
                place = f"left:{left:.2f}mm;top:{y:.2f}mm"
                things.append((line.y, f'<div class="at" style="{place}">{_line(line, left, 0, looks, name)}</div>'))
            out = [
                f'<div class="at" style="left:{x:.2f}mm;top:{y:.2f}mm;width:{w:.2f}mm;height:{h:.2f}mm;background:{_grey(ink)}"></div>'
                for x, y, w, h, ink in sheet.grounds
            ]
            out += [_rule(rule) for rule in sheet.rules]
            out += [said for _, said in sorted(things, key=lambda thing: thing[0])]
            pages.append(f'<div class="page">{"".join(out)}</div>')
        own = f"@page {{ size: {width}mm {height}mm }} .page {{ height: {height - 0.01}mm }}"
        names = "".join(f".{name}{{{look}}}" for look, name in looks.items())
        return (
            f'<!doctype html><html lang="zh-TW"><title>form</title><style>{own}{names}</style>'
            f'<body>{"".join(pages)}</body></html>'
        )

    def write(self, source, tagged):
        page = HTML(string=source)
        return page.write_pdf(stylesheets=[self.look], font_config=self.fonts, pdf_tags=tagged)


def _grey(ink):
    return f"rgb({ink}%,{ink}%,{ink}%)"


def _name(looks, run):
    look = f'font-family:"{run.face}";font-size:{run.size:g}pt'
    if run.ink:
        look += f";color:{_grey(run.ink)}"
    if run.spacing:
        look += f";letter-spacing:{run.spacing:.3f}mm"
    return looks.setdefault(look, f"s{len(looks)}")


def _above(line):
    """From the top of a line to its baseline."""
    run = next((run for run in line.runs if not run.box), line.runs[0])
    em = run.size * PT
    high = line.pitch or em
    return (high - em) / 2 + BASELINES[run.face.partition("-")[0]] * em


def _line(line, left, gap, looks, name="p"):
    """One paragraph, `gap` below what is above it."""
    first = next((run for run in line.runs if not run.box), line.runs[0])
    out, x = [], left
    for run in line.runs:
        move = f' style="margin-left:{run.x - x:.2f}mm"' if abs(run.x - x) > 0.02 else ""
        if run.box:
            tick = '<i class="tick"></i>' if run.ticked else ""
            out.append(f'<span class="box"{move}>{tick}</span>')
            x = run.x + 3.81
        else:
            look = f' class="{_name(looks, run)}"' if run.look != first.look or run.spacing else ""
            said = escape(run.text).replace("  ", " \u00a0")
            out.append(f"<span{look}{move}>{said}</span>" if look or move else said)
            x = run.x + run.width
    side = "padding" if gap > 0 else "margin"
    own = [f"{side}-top:{gap:.2f}mm"] if abs(gap) > 0.005 else []
    start = line.runs[0].x - left
    if start > 0.005:
        own.append(f"margin-left:{start:.2f}mm")
    kind = _name(looks, _plain(first))
    if line.width:
        kind += " broken"
        own += [f"width:{line.width + 0.4:.2f}mm", f"line-height:{line.pitch:.2f}mm"]
    style = f' style="{";".join(own)}"' if own else ""
    return f'<{name} class="{kind}"{style}>{"".join(out)}</{name}>'


def _plain(run):
    """The look of a run without what is its own."""
    return type(run)(run.x, run.y, *run.look, "", 0, 0)


def _table(table, looks):
    columns = "".join(f'<col style="width:{b - a:.2f}mm">' for a, b in zip(table.xs, table.xs[1:]))
    wide = table.xs[-1] - table.xs[0]
    out = [
        f'<table style="left:{table.xs[0]:.2f}mm;top:{table.ys[0]:.2f}mm;width:{wide:.2f}mm">{columns}'
    ]
    for row, (top, bottom) in enumerate(zip(table.ys, table.ys[1:])):
        # A height of the row itself would be wrong where a cell of several rows ends: WeasyPrint
        # makes such a row as high as all of that cell.
        alone = any(cell.row == row and cell.rows == 1 for cell in table.cells)
        out.append("<tr>" if alone else f'<tr style="height:{bottom - top:.2f}mm">')
        for cell in table.cells:
            if cell.row == row:
                out.append(_cell(cell, looks))
        out.append("</tr>")
    return "".join(out) + "</table>"


def _cell(cell, looks):
    said, at = [], cell.y + cell.rules[1] / 2
    for line in cell.lines:
        high = line.pitch or _above_box(line)
        top = line.y - _above(line)
        left = cell.x + cell.rules[0] / 2
        indent = max(line.runs[0].x - left, 0)
        said.append(
            f'<div style="margin-left:{indent:.2f}mm">{_line(line, line.runs[0].x, top - at, looks)}</div>'
        )
        at = top + high * line.count
    look = [
        f"border-{side}:{width:g}mm solid"
        for side, width in zip(("left", "top", "right", "bottom"), cell.rules)
        if width
    ]
    if len(look) == 4 and len(set(cell.rules)) == 1:
        look = [f"border:{cell.rules[0]:g}mm solid"]
    if cell.rows == 1:
        look.append(f"height:{cell.height - (cell.rules[1] + cell.rules[3]) / 2:.2f}mm")
    if cell.ground < 100:
        look.append(f"background:{_grey(cell.ground)}")
    kind = looks.setdefault(";".join(look), f"s{len(looks)}")
    spans = (f' colspan="{cell.columns}"' if cell.columns > 1 else "") + (
        f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    )
    return f'<td class="{kind}"{spans}>{"".join(said)}</td>'


def _above_box(line):
    return next((run for run in line.runs if not run.box), line.runs[0]).size * PT


def _rule(rule):
    (x1, y1), (x2, y2) = rule["points"][0], rule["points"][-1]
    if x1 != x2 and y1 != y2:
        long, turn = hypot(x2 - x1, y2 - y1), degrees(atan2(y2 - y1, x2 - x1))
        return (
            f'<div class="at" style="left:{x1:.2f}mm;top:{y1:.2f}mm;width:{long:.2f}mm;transform-origin:0 0;'
            f'transform:rotate({turn:.1f}deg);border-top:{rule["width"]:.2f}mm solid {_grey(rule["ink"])}"></div>'
        )
    side = "top" if abs(x2 - x1) > abs(y2 - y1) else "left"
    kind = "dashed" if rule["dashed"] else "solid"
    half = rule["width"] / 2
    x, y = min(x1, x2), min(y1, y2)
    place = f"left:{x:.2f}mm;top:{y - half:.2f}mm;width:{abs(x2 - x1):.2f}mm" if side == "top" else (
        f"left:{x - half:.2f}mm;top:{y:.2f}mm;height:{abs(y2 - y1):.2f}mm"
    )
    return f'<div class="at" style="{place};border-{side}:{rule["width"]:.2f}mm {kind} {_grey(rule["ink"])}"></div>'
