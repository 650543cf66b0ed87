"""What only spreadsheets have: hidden rows, merged cells, formulas, several sheets."""

from ..grid import ErrorValue, Formula, Grid, Row
from . import ASKED, READ, REFUSED, TOLD, oddity


@oddity("hidden rows", TOLD, "hidden|filter", kind="xlsx")
def hidden_rows(form):
    yield
    for row in form.random.sample(form.data_rows, form.random.randint(1, 2)):
        row.hidden = True


@oddity("hidden rows in an OpenDocument file", TOLD, "hidden|filter", kind="ods")
def hidden_rows_of_ods(form):
    yield
    for row in form.random.sample(form.data_rows, form.random.randint(1, 2)):
        row.hidden = True


def merge(form):
    """Two answers of one organisation, one below the other."""
    place = form.random.randint(0, len(form.registrations) - 2)
    first, second = form.registrations[place : place + 2]
    second.organisation = first.organisation
    yield
    column = form.column_of("organisation")
    row = form.grid.headings + 1 + place
    form.grid.rows[row + 1].cells[column] = None
    form.grid.merged.append((row, column, row + 1, column))


def merge_wishes(form):
    """Two answers with one cell of ticks: blank would mean that all series suit."""
    first, second = form.registrations[:2]
    first.suits = second.suits = [form.series[0].id]
    yield
    column, row = form.column_of("suits"), form.grid.headings + 1
    form.grid.rows[row + 1].cells[column] = None
    form.grid.merged.append((row, column, row + 1, column))


@oddity("merged wishes", ASKED, "merge", kind="xlsx", wishes="ticks")
def merged_wishes(form):
    yield from merge_wishes(form)


@oddity("merged wishes in an OpenDocument file", ASKED, "merge", kind="ods", wishes="ticks")
def merged_wishes_of_ods(form):
    yield from merge_wishes(form)


@oddity("cells merged across columns", ASKED, "merge", kind="xlsx", wishes="ticks")
def merged_across(form):
    """What stood in the second cell is gone."""
    form.registrations[0].suits = [form.series[0].id]
    yield
    row = form.grid.headings + 1
    column = form.column_of("suits")
    if column:
        form.grid.rows[row].cells[column] = None
        form.grid.merged.append((row, column - 1, row, column))


@oddity("merged organisations", ASKED, "merge", kind="xlsx", attendees="none")
def merged_organisations(form):
    yield from merge(form)


@oddity("merged organisations in an OpenDocument file", ASKED, "merge", kind="ods", attendees="none")
def merged_organisations_of_ods(form):
    yield from merge(form)


@oddity("merged organisations among the attendees", ASKED, "merge", attendees="by organisation")
def merged_attendees(form):
    form.attendee_kind = "xlsx"
    yield
    rows = form.attendee_grid.rows
    first = 1
    while first < len(rows):
        last = first
        while last + 1 < len(rows) and rows[last + 1].cells[0] == rows[first].cells[0]:
            last += 1
        if last > first:
            form.attendee_grid.merged.append((first, 0, last, 0))
        first = last + 1
    for r1, _, r2, _ in form.attendee_grid.merged:
        for row in rows[r1 + 1 : r2 + 1]:
            row.cells[0] = None


@oddity("formula where something is read", REFUSED, "formula", kind="xlsx")
def formula(form):
    yield
    row = form.random.choice(form.data_rows)
    place = form.column_of(form.random.choice(["organisation", "submitted"]))
    row.cells[place] = Formula("TRIM(Z1)", "Mors kommune")
    form.told_rows = {form.grid.number(row)}


@oddity("formula where nothing is read", READ, "formula", kind="xlsx")
def unread_formula(form):
    yield
    form.grid.heading_cells.append("Antall dager")
    for row in form.data_rows:
        row.cells.append(Formula("LEN(A2)", "3"))


@oddity("error value where something is read", REFUSED, r"#N/A|error|formula", kind="xlsx")
def error_value(form):
    yield
    row = form.random.choice(form.data_rows)
    row.cells[form.column_of("organisation")] = ErrorValue("#N/A")
    form.told_rows = {form.grid.number(row)}


@oddity("two sheets of answers", REFUSED, "sheet", kind="xlsx")
def two_sheets(form):
    yield
    form.workbook.others = [("Svar (2)", Grid([Row(list(row.cells)) for row in form.grid.rows]), False)]


@oddity("a sheet of notes beside the answers", READ, "sheet", kind="xlsx")
def notes_sheet(form):
    yield
    notes = Grid([Row(["Notater"]), Row(["Ring Valnesfjord", "tirsdager?"]), Row(["Husk frist", 12])])
    form.workbook.others = [("Notater", notes, form.random.random() < 0.3)]
    form.workbook.others_first = form.random.random() < 0.5


@oddity("numbers where names stand", READ, "number", kind="xlsx", attendees="none")
def numbers_as_names(form):
    odd = form.random.choice(form.registrations)
    odd.organisation = "1881"
    yield
    form.data_rows[form.registrations.index(odd)].cells[form.column_of("organisation")] = 1881
