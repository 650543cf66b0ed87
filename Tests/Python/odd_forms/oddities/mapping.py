"""Programmes that do not say which columns hold the wishes."""

from ..programmes import weekday
from . import ASKED, READ, REFUSED, oddity

WISHES = "suit|wish|preferences"


@oddity("no column says which series suit", REFUSED, WISHES, wishes="ticks")
def wishes_not_mapped(form):
    yield
    del form.programme.columns["suits"]


@oddity("wishes left out on purpose", READ, "suits", wishes="ticks")
def left_out_on_purpose(form):
    for registration in form.registrations:
        registration.remark = ""
    yield
    form.programme.columns["suits"] = "none"
    for registration in form.registrations:
        registration.suits = None


@oddity("no columns with yes and no are mapped", REFUSED, WISHES, wishes="yesno")
def yes_and_no_not_mapped(form):
    yield
    del form.programme.columns["suits"]


@oddity("no ranked columns are mapped", REFUSED, WISHES, wishes="choices")
def choices_not_mapped(form):
    yield
    del form.programme.columns["preferences"]


@oddity("one column with yes and no is not mapped", ASKED, WISHES + "|not read|map", wishes="yesno", series=3)
def one_column_not_mapped(form):
    for registration in form.registrations:
        registration.suits = [series.id for series in form.series[1:]]
    yield
    del form.programme.columns["suits"][form.series[2].id]


@oddity("the last ranked column is not mapped", ASKED, WISHES + "|not read|map", wishes="choices", series=3)
def last_choice_not_mapped(form):
    for registration in form.registrations:
        registration.ranks = {series.id: rank for rank, series in enumerate(form.series, 1)}
    yield
    form.programme.columns["preferences"].pop()


@oddity("wishes in words, not mapped", REFUSED, WISHES, wishes="ticks", language="nb", answers="weekday")
def words_not_mapped(form):
    form.texts = {
        series.id: form.random.choice(["{}er kl. 09.00–11.00", "{} formiddag (9-11)", "{}er fra uke 36"]).format(
            weekday(series.weekday, "nb").capitalize()
        )
        for series in form.series
    }
    form.between, form.ending = ";", ";"
    yield
    del form.programme.columns["suits"]


@oddity("no form in the programme, and the suggested one used", ASKED, "")
def suggested_form(form):
    """Whoever pastes the suggestion gets what people answered, or a question: never all series for everyone."""
    if form.attendees.startswith("by"):
        form.attendees = "none"
        for registration in form.registrations:
            registration.attendees = None
    form.by_suggestion = form.programme.without_form = True
    yield


SCALE = "scale|rank|highest"


def reversed_ranks(form, legend):
    """The numbers in the columns of ranks the other way round, with a heading that says so."""
    most = len(form.series)
    columns = form.programme.columns["preferences"]
    for series, heading in list(columns.items()):
        place = form.grid.column(heading)
        columns[series] = form.grid.heading_cells[place] = f"{heading} {legend.format(most)}"
        for row in form.data_rows:
            if row.cells[place] is not None:
                number = most + 1 - int(row.cells[place])
                row.cells[place] = str(number) if form.kind == "csv" else number


HIGHEST = ["({} = høyest)", "({}=best)", "({} er førstevalg)", "({} = most preferred)", "(1 = dårligst, {} = best)", "(1 = lågast)"]


@oddity("ranks of which the highest is the best", ASKED, SCALE, wishes="ranks", series=3)
def highest_is_best(form):
    yield
    reversed_ranks(form, form.random.choice(HIGHEST))


@oddity("ranks of which the highest is the best, and the suggested form used", ASKED, "", wishes="ranks", attendees="none", series=3)
def highest_is_best_suggested(form):
    form.by_suggestion = form.programme.without_form = True
    yield
    reversed_ranks(form, form.random.choice(HIGHEST))


@oddity("a ranking that ends with the best", ASKED, "best|order", wishes="ranking")
def best_last(form):
    yield
    heading = form.programme.columns["preferences"]
    place = form.grid.column(heading)
    new = form.random.choice(["Rekkefølge (best sist)", "Ranger dagene (dårligst først)"])
    form.programme.columns["preferences"] = form.grid.heading_cells[place] = new
    for row, registration in zip(form.data_rows, form.registrations):
        ordered = sorted(registration.ranks, key=lambda series: -registration.ranks[series])
        row.cells[place] = form.between.join(form.texts[series] for series in ordered)


@oddity("boxes of which 1 says no", ASKED, "suit", wishes="yesno")
def one_is_no(form):
    yield
    columns = form.programme.columns["suits"]
    for series, heading in list(columns.items()):
        place = form.grid.column(heading)
        columns[series] = form.grid.heading_cells[place] = f"{heading} (1 = nei, 0 = ja)"
        for row, registration in zip(form.data_rows, form.registrations):
            if registration.suits is not None:
                row.cells[place] = "0" if series in registration.suits else "1"
