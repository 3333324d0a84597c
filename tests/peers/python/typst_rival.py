"""The papers as Typst markup, compiled in this process."""

import typst

FAMILIES = {"han": "Noto Sans CJK TC", "latin": "Noto Sans", "thai": "Noto Sans Thai", "kai": "TW-Kai"}
HEAD = """#set document(title: "form")
#set text(lang: "zh", region: "TW", top-edge: "baseline", bottom-edge: "baseline", cjk-latin-spacing: none)
#set par(spacing: 0pt, leading: 0pt)
#set block(spacing: 0pt)
#set table(inset: 0pt, stroke: none)
#show heading: it => it.body
#let at(x, y, b) = place(top + left, dx: x * 1mm, dy: y * 1mm, b)
#let box-sign(tick) = box(width: 3.56mm, height: 0pt, at(0, -3.13, box(width: 3.56mm, height: 3.56mm, stroke: 0.25mm, if tick {
  at(0.57, 1.78, curve(stroke: 0.6mm, curve.line((0.92mm, 1.07mm)), curve.line((2.91mm, -2.06mm))))
})))
"""


class Typst:
    def __init__(self, fonts):
        self.compiler = typst.Compiler(font_paths=[fonts], ignore_system_fonts=True)

    def source(self, sheets):
        """The markup; the looks of runs are functions, as a template's author would name them."""
        looks, pages = {}, []
        for n, sheet in enumerate(sheets):
            width, height = sheet.size
            out = ["#pagebreak()\n"] if n else []
            for x, y, w, h, ink in sheet.grounds:
                out.append(f"#at({x:.2f}, {y:.2f}, rect(width: {w:.2f}mm, height: {h:.2f}mm, fill: luma({ink}%)))\n")
            for rule in sheet.rules:
                out.append(_rule(rule))
            things = [(t.ys[0], _table(t, looks)) for t in sheet.tables]
            top = max((r.size for line in sheet.lines for r in line.runs), default=0)
            for line in sheet.lines:
                said = _line(line, line.runs[0].x, looks)
                if line.runs[0].size == top and top >= 16:
                    said = f"#heading(level: 1)[{said}]"
                things.append((line.y, f"#at({line.runs[0].x:.2f}, {line.y:.2f})[{said}]\n"))
            out += [said for _, said in sorted(things, key=lambda thing: thing[0])]
            pages.append("".join(out))
        width, height = sheets[0].size
        page = f"#set page(width: {width}mm, height: {height}mm, margin: 0pt)\n"
        names = "".join(f"#let {name}(b) = {look}\n" for look, name in looks.items())
        return (HEAD + page + names + "".join(pages)).encode()

    def write(self, source, tagged):
        return self.compiler.compile(input=source, format="pdf", pdf_tags=tagged)


def _name(looks, run):
    family, _, weight = run.face.partition("-")
    said = f'text(font: "{FAMILIES[family]}", size: {run.size:g}pt'
    if weight == "bold":
        said += ', weight: "bold"'
    if run.ink:
        said += f", fill: luma({run.ink}%)"
    if run.spacing:
        said += f", tracking: {run.spacing:.3f}mm"
    look = said + ", b)"
    return looks.setdefault(look, f"s{len(looks)}")


def _quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _line(line, left, looks):
    out, x = [], left
    for run in line.runs:
        if run.x - x > 0.02:
            out.append(f"#h({run.x - x:.2f}mm)")
        if run.box:
            out.append(f"#box-sign({'true' if run.ticked else 'false'})")
            x = run.x + 3.56
        else:
            out.append(f"#{_name(looks, run)}({_quoted(run.text)})")
            x = max(run.x, x) + run.width
    said = "".join(out)
    if line.width:
        em = line.runs[0].size * 25.4 / 72
        return f"#block(width: {line.width + 0.1 * em:.2f}mm)[#set par(leading: {line.pitch:.2f}mm)\n{said}]"
    return f"#block(width: {x - left + 4:.2f}mm)[{said}]"


def _table(table, looks):
    columns = ", ".join(f"{b - a:.2f}mm" for a, b in zip(table.xs, table.xs[1:]))
    rows = ", ".join(f"{b - a:.2f}mm" for a, b in zip(table.ys, table.ys[1:]))
    out = [f"#at({table.xs[0]:.2f}, {table.ys[0]:.2f}, table(columns: ({columns},), rows: ({rows},),\n"]
    for cell in table.cells:
        said, at = [], cell.y
        for line in cell.lines:
            left = line.runs[0].x
            said.append(f"#v({line.y - at:.2f}mm)#pad(left: {left - cell.x:.2f}mm)[{_line(line, left, looks)}]")
            at = line.y + line.pitch * (line.count - 1)
        looks_of = [f"x: {cell.column}, y: {cell.row}"]
        if cell.columns > 1:
            looks_of.append(f"colspan: {cell.columns}")
        if cell.rows > 1:
            looks_of.append(f"rowspan: {cell.rows}")
        if cell.ground < 100:
            looks_of.append(f"fill: luma({cell.ground}%)")
        sides = [
            f"{side}: {width:g}mm"
            for side, width in zip(("left", "top", "right", "bottom"), cell.rules)
            if width
        ]
        if sides:
            looks_of.append(f"stroke: ({', '.join(sides)})")
        out.append(f"table.cell({', '.join(looks_of)})[{''.join(said)}],\n")
    return "".join(out) + "))\n"


def _rule(rule):
    (x1, y1), *rest = rule["points"]
    dash = ', dash: "dashed"' if rule["dashed"] else ""
    stroke = f"(thickness: {rule['width']:.2f}mm, paint: luma({rule['ink']}%){dash})"
    to = ", ".join(f"curve.line(({x - x1:.2f}mm, {y - y1:.2f}mm))" for x, y in rest)
    return f"#at({x1:.2f}, {y1:.2f}, curve(stroke: {stroke}, {to}))\n"
