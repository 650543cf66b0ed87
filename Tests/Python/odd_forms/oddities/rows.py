"""Rows that are shifted, short, blank or no answers, and faults behind cells that are long."""

from ..grid import Row
from . import ASKED, READ, REFUSED, oddity


def text_of(form, row, without_quotes):
    """The row's line in a text file, with one cell as if nobody had thought of the separator."""
    file = form.text_file
    return file.separator.join(
        str(cell) if place == without_quotes else file.cell(cell) for place, cell in enumerate(row.cells)
    )


@oddity("extra cell by an unquoted separator", REFUSED, "heading|separat|quot|more cells", kind="csv", remark=True)
def unquoted_separator(form):
    form.remark_early = False
    for registration in form.registrations:
        registration.remark = "Takk for sist"
    odd, kind = shifted(form)
    yield
    shift(form, odd, kind)


@oddity(
    "extra cell by a remark that ends with a separator",
    ASKED,
    "heading|separat|quot|more cells",
    place_names=True,
    kind="csv",
    remark=True,
    attendees="none",
)
def remark_with_separator(form):
    """What follows moves by one cell, blank cells at the end of the row hide it."""
    form.remark_early = True
    for registration in form.registrations:
        registration.remark = "Takk"
    without_tabs(form)
    odd = form.random.choice(form.registrations)
    odd.remark = "Takk" + form.text_file.separator
    if form.wishes == "yesno":
        form.yes, form.no = "x", ""
        odd.suits = [form.series[0].id]
    yield
    row = form.data_rows[form.registrations.index(odd)]
    row.line = text_of(form, row, form.grid.column(form.remark_heading))
    form.told_rows = {form.grid.number(row)}


def without_tabs(form):
    if form.text_file.separator == "\t":
        form.text_file.separator = ";"
    form.text_file.quote_all = False


@oddity(
    "extra cell by an unquoted separator, the last cell blank",
    ASKED,
    "heading|separat|quot|more cells",
    place_names=True,
    kind="csv",
    remark=True,
)
def unquoted_separator_before_a_blank(form):
    form.remark_early = False
    odd, kind = shifted(form)
    odd.remark = ""
    yield
    shift(form, odd, kind)


def shifted(form):
    without_tabs(form)
    odd = form.random.choice(form.registrations)
    between = form.text_file.separator + " "
    kinds = ["organisation"] + (["contact.name"] if form.with_contact else [])
    kind = form.random.choice(kinds)
    if kind == "organisation":
        odd.organisation = f"Senter for helse{between}avd. {form.words.places.pop()}"
    else:
        odd.contact_name = f"{odd.contact_name}{between}fagleder"
    return odd, kind


def shift(form, odd, kind):
    row = form.data_rows[form.registrations.index(odd)]
    row.line = text_of(form, row, form.column_of(kind))
    form.told_rows = {form.grid.number(row)}


@oddity("line break without quotation marks", ASKED, "heading|quot|line|row", place_names=True, kind="csv", remark=True)
def bare_line_break(form):
    form.text_file.quote_all = False
    odd = form.random.choice(form.registrations)
    odd.remark = "Vi trenger parkering\nog teleslynge"
    yield
    row = form.data_rows[form.registrations.index(odd)]
    row.line = text_of(form, row, form.grid.column(form.remark_heading))
    form.told_rows = {form.grid.number(row), form.grid.number(row) + 1}


@oddity("totals row", ASKED, r"total|\bsum|antall", place_names=True)
def totals_row(form):
    yield
    width = len(form.grid.heading_cells)
    cells = [None] * width
    place = form.random.choice([0, form.column_of("organisation")])
    cells[place] = form.random.choice(["Totalt", "Sum", "Antall svar", "Totalt: %d" % len(form.registrations)])
    if form.random.random() < 0.7:
        cells[width - 1] = str(len(form.registrations)) if form.kind == "csv" else len(form.registrations)
    if form.random.random() < 0.3:
        form.grid.rows.append(Row([]))
    row = Row(cells)
    form.grid.rows.append(row)
    form.told_rows = {form.grid.number(row)}


@oddity("line below the answers", ASKED, "heading|row|line", place_names=True)
def footer(form):
    yield
    text = form.random.choice(["Eksportert fra skjemaet i dag", "* svar etter fristen er ikke med", "Kilde: skjemaet"])
    row = Row([None] * form.random.choice([0, 0, 1, len(form.grid.heading_cells) - 1]) + [text])
    form.grid.rows.append(row)
    form.told_rows = {form.grid.number(row)}


@oddity("blank rows", READ, "blank")
def blank_rows(form):
    yield
    for _ in range(form.random.randint(1, 3)):
        blank = form.random.choice(
            [Row([]), Row([None] * len(form.grid.heading_cells)), Row([" "] * len(form.grid.heading_cells))]
        )
        form.grid.rows.insert(form.random.randint(1, len(form.grid.rows)), blank)


@oddity("short rows", READ, "short", kind="csv", remark=True)
def short_rows(form):
    form.remark_early = False
    form.text_file.last_newline = True
    for registration in form.registrations[::2]:
        registration.remark = ""
    yield
    for row in form.data_rows:
        while row.cells[-1] is None:
            row.cells.pop()


@oddity("blank columns at the end", READ, "heading")
def blank_columns(form):
    yield
    for row in form.grid.rows:
        row.cells.extend([None] * 3)
    if form.kind == "csv":
        for row in form.grid.rows:
            row.line = form.text_file.line(row)


@oddity("cells of spaces", READ, "space", wishes="yesno")
def cells_of_spaces(form):
    form.yes, form.no = "x", ""
    yield
    for row in form.data_rows:
        row.cells = [form.random.choice([" ", "\u00a0", None]) if cell is None else cell for cell in row.cells]


@oddity("spaces around everything", READ, "space")
def spaces(form):
    yield
    for row in form.grid.rows:
        row.cells = [
            (
                form.random.choice([" {}", "{} ", "{}\u00a0", "\u00a0{}", "{}"]).format(cell)
                if isinstance(cell, str)
                else cell
            )
            for cell in row.cells
        ]


@oddity("line break within an organisation", READ, "line")
def broken_organisation(form):
    odd = form.random.choice(form.registrations)
    odd.organisation = odd.organisation.replace(" ", "\n", 1)
    yield


@oddity(
    "a faulty answer after a long cell", REFUSED, "no series|fits", kind="csv", wishes="ticks", remark=True, least=4
)
def long_cell(form):
    form.registrations[1].remark = "Lang merknad med åtte ord i hver setning. " * 1700
    yield
    row = form.data_rows[form.random.randint(2, 3)]
    row.cells[form.column_of("suits")] = "Klokken åtte"
    form.told_rows = {form.grid.number(row)}


@oddity("a cell that is too long", ASKED, "long|bytes|letters|characters|quot", kind="csv", remark=True, least=4)
def too_long_cell(form):
    form.registrations[2].remark = "x" * form.random.choice([100_001, 120_000, 180_000])
    yield
    form.told_rows = {form.grid.number(form.data_rows[2])}


@oddity("a faulty answer after line breaks in cells", REFUSED, "no series|fits", wishes="ticks", remark=True)
def lines_before_a_fault(form):
    form.registrations[0].remark = "Vi trenger:\n- parkering\n- teleslynge\n\nTakk"
    yield
    row = form.data_rows[form.random.randint(1, 2)]
    row.cells[form.column_of("suits")] = "Klokken åtte"
    form.told_rows = {form.grid.number(row)}
