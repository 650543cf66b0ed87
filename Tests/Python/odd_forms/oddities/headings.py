"""Rows of headings that are missing, doubled, sorted away or written otherwise, and cells that no heading covers."""

from ..grid import Row
from . import ASKED, READ, REFUSED, oddity


@oddity("content under no heading", REFUSED, "heading")
def content_under_no_heading(form):
    yield
    width = len(form.grid.heading_cells)
    odd = form.random.sample(form.data_rows, form.random.randint(1, 2))
    if form.random.random() < 0.5:
        form.grid.heading_cells.extend([form.random.choice([None, " "])] * 2)
    for row in form.data_rows:
        row.cells.extend([None] * 2)
    for row in odd:
        row.cells[width + form.random.randint(0, 1)] = form.random.choice(["Onsdag", "Torsdager", "se e-post", "3"])
        form.told_rows.add(form.grid.number(row))


@oddity("rows numbered under no heading", ASKED, "heading")
def numbered_rows(form):
    """As programs write tables with an index."""
    yield
    form.grid.heading_cells.insert(0, None)
    for number, row in enumerate(form.data_rows):
        row.cells.insert(0, str(number) if form.kind == "csv" else number)


@oddity("a heading left out between others", REFUSED, "heading", remark=True)
def heading_left_out(form):
    for registration in form.registrations:
        registration.remark = form.random.choice(["Takk!", "", "Vi kommer"])
    form.registrations[-1].remark = "Hilsen oss"
    yield
    form.grid.heading_cells[form.grid.column(form.remark_heading)] = None


@oddity("answers spread over columns without headings", REFUSED, "heading", wishes="ticks", series=3)
def spread_answers(form):
    """Tick questions of some products have a column a choice, and only the first one has the question as its heading."""
    form.registrations[0].suits = [form.series[1].id, form.series[2].id]
    yield
    place = form.column_of("suits")
    form.grid.heading_cells[place + 1 : place + 1] = [None, None]
    for row, registration in zip(form.data_rows, form.registrations):
        chosen = registration.suits or []
        row.cells[place : place + 1] = [form.texts[s.id] if s.id in chosen else None for s in form.series]


@oddity("title lines above the headings", READ, "title")
def title_lines(form):
    yield
    titles = [
        Row([text])
        for text in form.random.sample(
            ["Påmelding til dybdemøter", "Eksportert fra skjemaet", "Svar"], form.random.randint(1, 2)
        )
    ]
    if form.random.random() < 0.5:
        titles.append(Row([]))
    if form.kind == "xlsx":
        form.grid.merged.append((0, 0, 0, len(form.grid.heading_cells) - 1))
    above(form, titles)


def above(form, rows):
    form.grid.rows[:0] = rows
    form.grid.headings += len(rows)


@oddity("headings sorted into the data", REFUSED, "above|heading", least=4)
def sorted_headings(form):
    yield
    rows = form.grid.rows
    headings = rows.pop(0)
    place = form.random.randint(1, len(rows) - 1)
    rows.insert(place, headings)
    form.grid.headings = place
    form.told_rows = set(range(1, place + 1)) | {place + 1}


@oddity("second row of headings", ASKED, "heading|header", place_names=True)
def second_headings(form):
    yield
    wishes = form.programme.columns[form.wish_field]
    own = list(wishes.values()) if isinstance(wishes, dict) else wishes if isinstance(wishes, list) else []
    kind = form.random.choice(["responses", "questions", "imports"])
    cells = []
    for number, heading in enumerate(form.grid.heading_cells):
        if kind == "responses":
            cells.append("Response" if heading in own else "Open-Ended Response" if number > 2 else None)
        else:
            cells.append(heading if kind == "questions" else f'{{"ImportId":"QID{number}"}}')
    form.grid.rows.insert(1, Row(cells))
    form.told_rows = {1, 2}


@oddity("headings once more, further down", ASKED, "heading|header", place_names=True)
def headings_again(form):
    yield
    place = form.random.randint(2, len(form.grid.rows))
    form.grid.rows.insert(place, Row(list(form.grid.heading_cells)))
    form.told_rows = {1, place + 1}


@oddity("two columns of one heading", ASKED, "heading|column|twice|two")
def doubled_heading(form):
    yield
    name = form.random.choice(["organisation", "submitted"])
    heading = form.heading(name)
    form.grid.heading_cells.append(heading)
    for number, row in enumerate(form.data_rows, 1):
        row.cells.append(f"Svar {number}" if name == "organisation" else form.time(form.registrations[0].submitted))


@oddity("headings in two rows, joined where they are one", READ, "heading|merge", kind="xlsx", wishes="yesno")
def headings_in_two_rows(form):
    """The question stands above its choices; all other headings reach over both rows."""
    yield
    mapped = form.programme.columns["suits"]
    places = [form.grid.column(heading) for heading in mapped.values()]
    headings = form.grid.heading_cells
    upper, lower = list(headings), [None] * len(headings)
    for number, place in enumerate(places):
        upper[place] = None if number else "Hvilke dager passer dere?"
        lower[place] = f"Valg {number + 1}"
    form.programme.columns["suits"] = {series: f"Valg {number + 1}" for number, series in enumerate(mapped)}
    form.grid.rows[:1] = [Row(upper), Row(lower)]
    form.grid.headings = 1
    form.grid.merged = [(0, place, 1, place) for place in range(len(headings)) if place not in places]
    if len(places) > 1:
        form.grid.merged.append((0, places[0], 0, places[-1]))


@oddity("headings with line breaks, no-break spaces or other capitals", READ, "heading")
def headings_otherwise(form):
    yield
    form.grid.rows[form.grid.headings].cells = [
        form.random.choice(
            [
                str.upper,
                lambda t: t.replace(" ", "\n"),
                lambda t: t.replace(" ", "\u00a0"),
                lambda t: t + "\u00a0",
                lambda t: t.replace(" ", "  "),
            ]
        )(cell)
        for cell in form.grid.heading_cells
    ]
