"""Attendees who are too few, there twice, or somewhere else."""

from ..grid import Grid, Row
from ..meaning import Attendee
from . import ASKED, REFUSED, SAID, TOLD, oddity
from .names import PEOPLE


@oddity("fewer people than the minimum", SAID, "minimum|fewer|only|one|at least", attendees="cell")
def too_few(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = [Attendee(form.words.person())]
    yield
    form.told_rows = {form.grid.number(form.data_rows[form.registrations.index(odd)])}


@oddity("one person twice in a cell", TOLD, "twice|same|again|both|name", attendees="cell")
def twice_in_a_cell(form):
    odd = form.random.choice(form.registrations)
    name = odd.attendees[0].name
    again = form.random.choice(
        [name, name.upper(), name.lower(), name.replace(" ", "  "), name[:2] + "\u200b" + name[2:]]
    )
    form.text_file.encoding, form.text_file.beginning = "utf-8", b""
    odd.attendees.append(Attendee(again))
    yield


@oddity("one person twice in the attendees' file", TOLD, "twice|same|again|both", attendees="by organisation")
def twice_in_the_file(form):
    odd = form.random.choice(form.registrations)
    odd.attendees.append(
        Attendee(odd.attendees[0].name, list(odd.attendees[0].unavailable), odd.attendees[0].maximum_meetings)
    )
    yield


@oddity("attendees in a column and in a file", REFUSED, "attendees", attendees="cell")
def attendees_twice(form):
    yield
    rows = [Row(["organisation", "name", "unavailable"])]
    for registration in form.registrations:
        rows += [Row([registration.organisation, person.name, None]) for person in registration.attendees]
    form.attendee_grid = Grid(rows)


@oddity("attendees in several columns", ASKED, PEOPLE + "|text|list", attendees="cell")
def several_columns(form):
    yield
    place = form.column_of("attendees")
    headings = [f"Deltaker {number}" for number in range(1, 6)]
    for row, registration in zip(form.data_rows, form.registrations):
        names = [person.name for person in registration.attendees]
        row.cells[place : place + 1] = names + [None] * (5 - len(names))
    form.grid.heading_cells[place : place + 1] = headings
    form.programme.columns["attendees"] = headings


@oddity("sizes in words", REFUSED, "number|size|negative", ids=True)
def sizes_in_words(form):
    yield
    form.grid.heading_cells.append("Hvor mange kommer?")
    form.programme.columns["size"] = "Hvor mange kommer?"
    odd = form.random.choice(form.data_rows)
    for row in form.data_rows:
        row.cells.append(form.random.choice(["3 stk", "2-3", "3,5", "ca. 4", "to", "-2"]) if row is odd else "1")
    form.told_rows = {form.grid.number(odd)}


@oddity("organisations in other capitals in the attendees' file", ASKED, "organisation", attendees="by organisation")
def capitals_in_the_file(form):
    yield
    for row in form.attendee_grid.rows[1:]:
        row.cells[0] = form.random.choice([row.cells[0], row.cells[0].upper(), " " + row.cells[0] + " "])


@oddity(
    "attendees of an organisation that did not answer",
    REFUSED,
    "organisation|registration",
    attendees="by organisation",
)
def unknown_organisation(form):
    yield
    form.attendee_grid.rows.append(Row([f"{form.words.places.pop()} kommune", form.words.person(), None, None, None]))


@oddity("attendees' file without headings", REFUSED, "heading", attendees="by organisation")
def headless_file(form):
    yield
    form.attendee_grid.rows.pop(0)


@oddity(
    "attendees of an organisation that answered twice",
    ASKED,
    "organisation|registration|several|two|more than one|which",
    attendees="by organisation",
)
def organisation_of_two(form):
    first, second = form.registrations[:2]
    second.organisation = first.organisation
    yield
