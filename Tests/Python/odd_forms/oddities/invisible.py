"""Characters that nobody sees, and that make the same texts differ."""

from . import READ, oddity

INVISIBLE = ["\u200b", "\u200e", "\ufeff", "\u00ad", "\u202a", "\u2060", "\u200f"]


def hide(form, text):
    """The text with characters in it that nobody sees."""
    place = form.random.choice([0, len(text), form.random.randint(0, len(text))])
    return text[:place] + form.random.choice(INVISIBLE) + text[place:]


def hidden_in(form, column):
    for row in form.data_rows:
        if isinstance(row.cells[column], str) and form.random.random() < 0.6:
            row.cells[column] = hide(form, row.cells[column])


@oddity("invisible characters in organisations", READ, "invisible", encoding="UTF-8")
def invisible_in_organisations(form):
    yield
    hidden_in(form, form.column_of("organisation"))


@oddity("invisible characters in headings", READ, "invisible", encoding="UTF-8")
def invisible_in_headings(form):
    yield
    cells = form.grid.heading_cells
    for place in form.random.sample(range(len(cells)), 2):
        cells[place] = hide(form, cells[place])


@oddity("invisible characters in answers", READ, "invisible", encoding="UTF-8", wishes="ticks")
def invisible_in_answers(form):
    yield
    hidden_in(form, form.column_of("suits"))


@oddity("invisible characters in yes and no", READ, "invisible", encoding="UTF-8", wishes="yesno")
def invisible_in_yes_and_no(form):
    form.yes, form.no = form.random.choice([("ja", "nei"), ("Ja", "Nei"), ("x", "nei")])
    yield
    for place in range(form.column_of("suits"), form.column_of("suits") + len(form.series)):
        hidden_in(form, place)


@oddity("invisible characters in the programme", READ, "invisible", encoding="UTF-8", wishes="ticks", answers="name")
def invisible_in_the_programme(form):
    yield
    for series in form.series:
        series.name = hide(form, series.name)
    form.programme.columns = {name: hide(form, heading) for name, heading in form.programme.columns.items()}


@oddity("invisible characters in times", READ, "invisible", encoding="UTF-8", dates="text")
def invisible_in_times(form):
    yield
    hidden_in(form, form.column_of("submitted"))


@oddity(
    "invisible characters in addresses and ids",
    READ,
    "invisible",
    encoding="UTF-8",
    contact=True,
    ids=True,
    attendees="none",
)
def invisible_in_addresses(form):
    yield
    for name in ("contact.email", "id"):
        hidden_in(form, form.column_of(name))


@oddity("invisible characters in the attendees' file", READ, "invisible", attendees="by organisation")
def invisible_among_attendees(form):
    yield
    for row in form.attendee_grid.rows[1:]:
        if form.random.random() < 0.5:
            row.cells[0] = hide(form, row.cells[0])


@oddity(
    "invisible characters between two answers of one organisation",
    READ,
    "invisible|same|twice|both|more than one",
    encoding="UTF-8",
    attendees="none",
)
def invisible_difference(form):
    first, second = sorted(form.random.sample(range(len(form.registrations)), 2))
    form.registrations[second].organisation = form.registrations[first].organisation
    form.same_organisation = [first, second]
    yield
    row = form.data_rows[second]
    place = form.column_of("organisation")
    row.cells[place] = hide(form, row.cells[place])
