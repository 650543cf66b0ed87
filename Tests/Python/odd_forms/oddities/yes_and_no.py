"""Columns of yes and no, and of ranks."""

from ..programmes import weekday
from . import ASKED, READ, REFUSED, oddity
from .answers import ANSWER, odd_answer


@oddity("Y and N/A", READ, ANSWER, wishes="yesno")
def letters_for_yes_and_no(form):
    form.yes, form.no = form.random.choice([("Y", "N"), ("Y", "N/A"), ("Yes", "N/A")])
    yield


@oddity("Checked and Unchecked", READ, ANSWER, wishes="yesno")
def checked_and_unchecked(form):
    form.yes, form.no = "Checked", "Unchecked"
    yield


@oddity("0 and 1 with decimals", ASKED, ANSWER, kind="csv", wishes="yesno")
def decimals(form):
    form.yes, form.no = "1.0", "0.0"
    yield


@oddity("neither yes nor no", REFUSED, ANSWER + "|ja|nei", wishes="yesno")
def neither_yes_nor_no(form):
    yield
    odd_answer(
        form,
        form.random.choice(
            ["Kanskje", "Ja, men helst ikke", "Vet ikke", "2", "Passer ikke", "?", "-1", "nei, eller jo"]
        ),
    )


@oddity("the choice's own text for yes", ASKED, ANSWER, wishes="yesno")
def choice_as_yes(form):
    yield
    place = form.column_of("suits")
    for row, registration in zip(form.data_rows, form.registrations):
        for number, series in enumerate(form.series):
            chosen = series.id in (registration.suits or [])
            row.cells[place + number] = weekday(series.weekday, form.language).capitalize() if chosen else None


@oddity("nothing ticked in columns of 0 and 1", ASKED, ANSWER + "|all|nothing|none", wishes="yesno", least=4)
def nothing_ticked(form):
    form.yes, form.no = "1", "0"
    odd = form.registrations[2]
    odd.suits = []
    yield
    odd.suits = None
    form.told_rows = {form.grid.number(form.data_rows[2])}


@oddity("nothing ticked in columns of x", READ, ANSWER, wishes="yesno", least=4)
def nothing_crossed(form):
    form.yes, form.no = "x", ""
    form.registrations[1].suits = None
    yield


@oddity("one series as two choices", ASKED, ANSWER, wishes="choices", series=3)
def doubled_choice(form):
    yield
    place = form.column_of("preferences")
    row = form.random.choice(form.data_rows)
    row.cells[place : place + 2] = [form.texts[form.series[0].id]] * 2
    form.told_rows = {form.grid.number(row)}
    registration = form.registrations[form.data_rows.index(row)]
    others = {series: rank for series, rank in registration.ranks.items() if rank == 3 and series != form.series[0].id}
    registration.ranks = {form.series[0].id: 1} | others


@oddity("first and third choice only", READ, ANSWER, wishes="choices", series=3)
def skipped_choice(form):
    odd = form.random.choice(form.registrations)
    odd.ranks = {form.series[2].id: 1, form.series[0].id: 3}
    yield


@oddity("ranks in words", ASKED, ANSWER + "|number", wishes="ranks")
def ranks_in_words(form):
    words = form.random.choice(
        [
            ["1. valg", "2. valg", "3. valg", "4. valg"],
            ["Best", "Nest best", "Passer dårlig", "Passer ikke"],
            ["I", "II", "III", "IV"],
        ]
    )
    yield
    place = form.column_of("preferences")
    for row, registration in zip(form.data_rows, form.registrations):
        for number, series in enumerate(form.series):
            rank = registration.ranks.get(series.id)
            row.cells[place + number] = words[rank - 1] if rank else None


@oddity("ranks out of bounds", REFUSED, ANSWER + "|number|[19]", wishes="ranks")
def ranks_out_of_bounds(form):
    yield
    odd_answer(form, form.random.choice(["0", "10", "1,5", "-1", "1.valg/2.valg", "første"]), "preferences")


@oddity("equal ranks", READ, ANSWER, wishes="ranks")
def equal_ranks(form):
    for registration in form.registrations:
        registration.ranks = {series.id: form.random.randint(1, 3) for series in form.series}
        lowest = min(registration.ranks.values())
        registration.ranks = {series: rank - lowest + 1 for series, rank in registration.ranks.items()}
    yield


@oddity(
    "ranking in one cell, with numbers", ASKED, ANSWER, wishes="ranking", language="nb", answers="weekday", series=3
)
def numbered_ranking(form):
    odd = form.random.choice(form.registrations)
    first, second, third = form.random.sample(form.series, 3)
    odd.ranks = {first.id: 1, second.id: 2, third.id: 3}
    one, two, three = (weekday(series.weekday, "nb") for series in (first, second, third))
    yield
    row = form.data_rows[form.registrations.index(odd)]
    row.cells[form.column_of("preferences")] = form.random.choice(
        [
            f"1. {one}, 2. {two}, 3. {three}",
            f"1) {one}\n2) {two}\n3) {three}",
            f"{one} (1), {two} (2), {three} (3)",
            f"{three} (3), {two} (2), {one} (1)",
            f"3. {three}; 1. {one}; 2. {two}",
            f"{one} > {two} > {three}",
            f"{one}, så {two}, så {three}",
        ]
    )
    form.told_rows = {form.grid.number(row)}
