"""Absences in the attendees' file."""

import datetime

from .. import dates
from ..grid import Moment
from . import ASKED, READ, REFUSED, SAID, oddity
from .orders import ORDER


def absence_said(form, item, written, unavailable=None):
    """One attendee's absence, as it is written; by hand, since the rows are made in one step with the rest."""
    person = form.registrations[0].attendees[0]
    person.unavailable = unavailable or [item]
    yield
    place = form.attendee_grid.column("unavailable")
    form.attendee_grid.rows[1].cells[place] = written


@oddity(
    "absences outside the programme's dates",
    SAID,
    "outside|before|after|no meeting|programme",
    attendees="by organisation",
)
def absence_outside(form):
    day = form.series[0].first + datetime.timedelta(days=365 * form.random.choice([-1, 2]))
    yield from absence_said(form, day.isoformat(), day.isoformat())


def near(form):
    """A Monday within the programme."""
    day = form.series[0].dates[1]
    return day - datetime.timedelta(days=day.weekday())


@oddity("an absence of a week by its number", READ, "uke|week", attendees="by organisation")
def week_number(form):
    monday = near(form)
    form.date_style = dates.PLAIN_STYLES[0]
    text = form.random.choice(["uke {}", "Uke {}", "uke {0}"]).format(monday.isocalendar()[1])
    yield from absence_said(form, f"{monday}/{monday + datetime.timedelta(days=6)}", text)


@oddity("absences from day to day in Norwegian", READ, "no date", attendees="by organisation")
def norwegian_interval(form):
    monday = near(form)
    last = monday + datetime.timedelta(days=4)
    form.date_style = dates.PLAIN_STYLES[0]
    text = form.random.choice(
        [
            f"{dates.dotted(monday)}–{dates.dotted(last)}",
            f"{dates.dotted(monday)} - {dates.dotted(last)}",
            (
                f"{monday:%d.%m.}–{dates.dotted(last)}"
                if monday.year == last.year
                else f"{dates.dotted(monday)}–{dates.dotted(last)}"
            ),
        ]
    )
    yield from absence_said(form, f"{monday}/{last}", text)


@oddity("absences on weekdays in the plural", READ, "no date", attendees="by organisation")
def plural_weekday(form):
    series = form.series[0]
    text = form.random.choice(
        [
            dates.NORWEGIAN_DAYS[series.weekday] + "er",
            dates.NYNORSK_DAYS[series.weekday],
            dates.NORWEGIAN_DAYS[series.weekday].capitalize(),
        ]
    )
    yield from absence_said(form, dates.ENGLISH_DAYS[series.weekday].lower(), text)


@oddity("absences in words", REFUSED, "date|interval|absence|unavailable", attendees="by organisation")
def absence_in_words(form):
    text = form.random.choice(["i høstferien", "kanskje 3. november", "vet ikke", "oddetallsuker", "etter lunsj"])
    yield from absence_said(form, "monday", text)


@oddity("absences on dates with slashes", ASKED, ORDER + "|date", attendees="by organisation")
def slashed_absence(form):
    form.date_style = dates.PLAIN_STYLES[0]
    day = form.series[0].dates[1]
    yield from absence_said(form, day.isoformat(), f"{day:%d/%m/%Y}")


def absence_in_cell(form, value, expected):
    """An attendees' file that is a workbook, with an absence in a cell that is no text."""
    form.attendee_kind = "xlsx"
    form.registrations[0].attendees[0].unavailable = [expected]
    yield
    form.attendee_grid.rows[1].cells[form.attendee_grid.column("unavailable")] = value


@oddity("absences in cells that are dates", READ, "date", attendees="by organisation")
def absence_date(form):
    day = form.series[0].dates[1]
    moment = Moment(datetime.datetime.combine(day, datetime.time()), whole_day=True)
    yield from absence_in_cell(form, moment, day.isoformat())


@oddity("absences in cells that are times", REFUSED, "date|time|day|interval", attendees="by organisation")
def absence_time(form):
    day = form.series[0].dates[1]
    yield from absence_in_cell(form, Moment(datetime.datetime.combine(day, datetime.time(13, 30))), day.isoformat())


@oddity("absences in cells that are bare numbers", REFUSED, "date|number|day|interval", attendees="by organisation")
def absence_number(form):
    yield from absence_in_cell(form, form.random.choice([7, 45, 2021, 5.1]), "monday")


@oddity("absences on a date with a time", REFUSED, "date|time|day|interval", attendees="by organisation")
def absence_date_with_time(form):
    day = form.series[0].dates[1]
    form.date_style = dates.PLAIN_STYLES[0]
    yield from absence_said(form, day.isoformat(), form.random.choice([f"{dates.dotted(day)} 13:00", f"{day}T13:00"]))
