"""From things at places to what a typesetter starts from: tables with spans, paragraphs, marks.

Our pages say where each run and rule stands. A rival that lays pages out wants the tables and
the sentences: rules that meet become the cells of a table, lines that were broken become one
paragraph again, the sign of a box becomes a box. All lengths are millimetres.
"""

from dataclasses import dataclass, field

NEAR = 0.35
PT = 25.4 / 72


@dataclass
class Run:
    x: float
    y: float
    size: float
    face: str
    ink: int
    text: str
    spacing: float
    width: float
    box: bool = False
    ticked: bool = False

    @property
    def look(self):
        return (self.size, self.face, self.ink)


@dataclass
class Line:
    """Runs on one baseline, or a paragraph to break anew within `width` where that is given."""

    y: float
    runs: list
    width: float = 0.0
    pitch: float = 0.0
    count: int = 1


@dataclass
class Cell:
    column: int
    row: int
    columns: int
    rows: int
    x: float
    y: float
    width: float
    height: float
    ground: int = 100
    # Thickness of its rules: left, top, right, bottom.
    rules: tuple = (0, 0, 0, 0)
    lines: list = field(default_factory=list)


@dataclass
class Table:
    xs: list
    ys: list
    cells: list


@dataclass
class Sheet:
    size: tuple
    tables: list
    # Lines outside every table, in reading order.
    lines: list
    # Rules that belong to no table: from, to, thickness, ink, dashed.
    rules: list
    grounds: list


def sheet(page):
    runs = [_run(t) for t in page["texts"]]
    boxes = [r for r in runs if r.box]
    rules = [r for r in page["rules"] if not any(_of_box(r, box) for box in boxes)]
    tables, rules = _tables(rules)
    grounds = []
    for x, y, w, h, ink in page["grounds"]:
        cell = _cell_at(tables, x + w / 2, y + h / 2)
        if cell and abs(cell.width - w) < 1 and abs(cell.height - h) < 1:
            cell.ground = ink
        else:
            grounds.append((x, y, w, h, ink))
    outside = []
    for run in runs:
        cell = _cell_at(tables, run.x + 0.3, run.y - run.size * PT * 0.35)
        (cell.lines if cell else outside).append(run)
    for table in tables:
        for cell in table.cells:
            cell.lines = _paragraphs(_lines(cell.lines))
    return Sheet(page["size"], tables, _paragraphs(_lines(outside)), rules, grounds)


def _run(t):
    box = t["box"] is not None
    return Run(
        t["x"], t["y"], t["size"], t["face"], t["ink"], t["text"], t["spacing"], t["width"],
        box, t["box"] == "☑",
    )


def _of_box(rule, box):
    """Whether a rule is one side or the tick of a box that is said by its sign."""
    (x1, y1), (x2, y2) = rule["points"][0], rule["points"][-1]
    middle = ((x1 + x2) / 2 - box.x, (y1 + y2) / 2 - box.y)
    short = abs(x2 - x1) < 4.5 and abs(y2 - y1) < 4.5
    return short and -0.8 < middle[0] < 4.3 and -4.3 < middle[1] < 1.2


def _straight(rule, axis):
    points = rule["points"]
    return (
        len(points) == 2
        and not rule["dashed"]
        and abs(points[0][axis] - points[1][axis]) < 0.01
    )


def _tables(rules):
    """Groups of rules that meet become tables; the other rules are given back."""
    across = [r for r in rules if _straight(r, 1)]
    down = [r for r in rules if _straight(r, 0)]
    group = {id(r): id(r) for r in rules}

    def root(a):
        while group[a] != a:
            a = group[a]
        return a

    for a in across:
        (x1, y), (x2, _) = sorted(a["points"])
        for d in down:
            x, y1, y2 = d["points"][0][0], *sorted(p[1] for p in d["points"])
            if x1 - NEAR < x < x2 + NEAR and y1 - NEAR < y < y2 + NEAR:
                group[root(id(a))] = root(id(d))
    tables, left = [], []
    for key in dict.fromkeys(root(id(r)) for r in rules):
        members = [r for r in rules if root(id(r)) == key]
        table = _table(
            [r for r in members if _straight(r, 1)], [r for r in members if _straight(r, 0)]
        )
        if table:
            tables.append(table)
        else:
            left += members
    return tables, left


def _table(across, down):
    xs = _distinct(r["points"][0][0] for r in down)
    ys = _distinct(r["points"][0][1] for r in across)
    if len(xs) < 2 or len(ys) < 2:
        return None
    columns, rows = len(xs) - 1, len(ys) - 1

    def ruled(rules, axis, at, begin, end):
        for r in rules:
            one, other = sorted(p[1 - axis] for p in r["points"])
            if abs(r["points"][0][axis] - at) < NEAR and one < begin + NEAR and other > end - NEAR:
                return r["width"]
        return 0

    def left_of(c, r):
        return ruled(down, 0, xs[c], ys[r], ys[r + 1])

    def above(c, r):
        return ruled(across, 1, ys[r], xs[c], xs[c + 1])

    cells, taken = [], set()
    for r in range(rows):
        for c in range(columns):
            if (c, r) in taken:
                continue
            wide = 1
            while c + wide < columns and not left_of(c + wide, r) and (c + wide, r) not in taken:
                wide += 1
            high = 1
            while r + high < rows and not any(above(c + n, r + high) for n in range(wide)):
                high += 1
            taken |= {(c + n, r + m) for n in range(wide) for m in range(high)}
            sides = (
                left_of(c, r), above(c, r), left_of(c + wide, r), above(c, r + high),
            )
            cells.append(
                Cell(
                    c, r, wide, high, xs[c], ys[r], xs[c + wide] - xs[c], ys[r + high] - ys[r],
                    rules=sides,
                )
            )
    return Table(xs, ys, cells)


def _distinct(values):
    found = []
    for value in sorted(values):
        if not found or value - found[-1] > NEAR:
            found.append(value)
    return found


def _cell_at(tables, x, y):
    for table in tables:
        for cell in table.cells:
            if cell.x <= x < cell.x + cell.width and cell.y <= y < cell.y + cell.height:
                return cell
    return None


def _lines(runs):
    lines = []
    for run in runs:
        line = next((one for one in lines if abs(one.y - run.y) < 0.45), None)
        if line:
            line.runs.append(run)
        else:
            lines.append(Line(run.y, [run]))
    for line in lines:
        line.runs.sort(key=lambda run: run.x)
    return sorted(lines, key=lambda line: (line.y, line.runs[0].x))


def _paragraphs(lines):
    """Joins lines that were broken for want of room."""
    joined = []
    for line in lines:
        last = joined[-1] if joined else None
        if last and _goes_on(last, line):
            first, run = last.runs[0], line.runs[0]
            last.pitch = line.y - last.y - last.pitch * (last.count - 1)
            last.count += 1
            last.width = max(last.width, first.width, run.width)
            last.runs = [
                Run(first.x, first.y, *first.look, first.text + run.text, 0, run.width)
            ]
        else:
            joined.append(line)
    return joined


def _goes_on(last, line):
    if len(last.runs) != 1 or len(line.runs) != 1:
        return False
    one, other = last.runs[0], line.runs[0]
    if one.box or other.box or one.look != other.look or abs(one.x - other.x) > 0.3:
        return False
    em = one.size * PT
    pitch = line.y - last.y - last.pitch * (last.count - 1)
    regular = not last.pitch or abs(pitch - last.pitch) < 0.2
    full = one.width > 8 * em and one.width > other.width - 2 * em
    return regular and full and pitch < 2 * em and one.text[-1] not in "。："
