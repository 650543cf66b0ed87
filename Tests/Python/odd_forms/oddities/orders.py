"""Dates of which day and month can be changed over."""

import datetime

from .. import dates
from ..dates import DateStyle
from ..grid import Moment
from . import ASKED, REFUSED, oddity

ORDER = r"form\.dates|`?dates`?:|monthFirst|dayFirst|day.*month|month.*day"


def in_style(form, write, **more):
    form.date_style = DateStyle("odd", write, **more)
    form.date_cells = False


def both_ways(form):
    """Submitted on days of a month that are also months, and never on one that is the other way round the same."""
    month = form.random.randint(1, 9)
    year = form.series[0].first.year
    for number, registration in enumerate(form.registrations):
        day = number % 12 + 1
        if day == month:
            day = 12
        registration.submitted = datetime.datetime(year, month, day, 7, 2 + number, 11)


@oddity("slashes, readable both ways", REFUSED, ORDER, dates="text")
def slashes_both_ways(form):
    both_ways(form)
    in_style(
        form,
        form.random.choice(
            [lambda t, o: t.strftime("%m/%d/%Y %H:%M:%S"), lambda t, o: t.strftime("%d/%m/%Y %H:%M:%S")]
        ),
    )
    yield


@oddity("slashes, am and pm, readable both ways", ASKED, ORDER, dates="text")
def am_and_pm(form):
    both_ways(form)
    in_style(form, lambda t, o: f"{t:%m/%d/%Y} {dates.twelve(t)}")
    yield


@oddity("slashes, one date readable one way only", ASKED, ORDER, dates="text")
def one_way_only(form):
    both_ways(form)
    form.registrations[-1].submitted = form.registrations[-1].submitted.replace(day=25)
    in_style(form, lambda t, o: t.strftime("%m/%d/%Y %H:%M:%S"))
    yield


@oddity("hyphens, readable both ways", ASKED, ORDER, dates="text")
def hyphens_both_ways(form):
    both_ways(form)
    in_style(
        form,
        form.random.choice(
            [lambda t, o: t.strftime("%m-%d-%Y %H:%M:%S"), lambda t, o: t.strftime("%d-%m-%Y %H:%M:%S")]
        ),
    )
    yield


@oddity("month first, though the programme says day first", REFUSED, ORDER, dates="text")
def stated_wrongly(form):
    both_ways(form)
    form.registrations[-1].submitted = form.registrations[-1].submitted.replace(day=25)
    in_style(form, lambda t, o: t.strftime("%m/%d/%Y %H:%M:%S"), dates="dayFirst")
    yield


@oddity("am and pm, though the programme says day first", ASKED, ORDER, dates="text")
def stated_day_first(form):
    both_ways(form)
    in_style(form, lambda t, o: f"{t:%d/%m/%Y} {dates.twelve(t)}", dates="dayFirst")
    yield


@oddity("dates of both orders", REFUSED, ORDER, dates="text")
def both_orders(form):
    both_ways(form)
    first, second = form.registrations[0], form.registrations[-1]
    first.submitted, second.submitted = first.submitted.replace(day=25), second.submitted.replace(day=26)
    in_style(form, lambda t, o: t.strftime("%m/%d/%Y %H:%M" if t.day == 25 else "%d/%m/%Y %H:%M"), seconds=False)
    form.programme.dates = form.random.choice([None, "dayFirst", "monthFirst"])
    yield


def swapped_by_a_spreadsheet(form, declared):
    """An American export opened in a Norwegian spreadsheet: what can be read day first became a date, the rest stayed text."""
    both_ways(form)
    for registration in form.registrations[::2]:
        registration.submitted = registration.submitted.replace(day=13 + form.random.randint(0, 14))
    form.date_cells = False
    form.date_style = DateStyle("odd", lambda t, o: t.strftime("%m/%d/%Y %H:%M:%S"), dates=declared)
    yield
    place = form.column_of("submitted")
    for row, registration in zip(form.data_rows, form.registrations):
        local, _ = form.local(registration.submitted)
        if local.day <= 12:
            row.cells[place] = Moment(local.replace(month=local.day, day=local.month))


@oddity("dates and texts in one column", REFUSED, "cell|text|mix|swap", kind="xlsx")
def mixed(form):
    yield from swapped_by_a_spreadsheet(form, None)


@oddity("dates and texts in one column, month first", REFUSED, "cell|text|mix|swap", kind="xlsx")
def mixed_month_first(form):
    yield from swapped_by_a_spreadsheet(form, "monthFirst")


@oddity("dates and texts in one column, day first", ASKED, "cell|text|mix|swap", kind="xlsx", dates="cells")
def mixed_harmless(form):
    yield
    place = form.column_of("submitted")
    odd = form.random.randrange(len(form.registrations))
    local, _ = form.local(form.registrations[odd].submitted)
    form.data_rows[odd].cells[place] = local.strftime("%d.%m.%Y %H:%M:%S")


@oddity("dates and texts in one column of an OpenDocument file", REFUSED, "cell|text|mix|swap", kind="ods")
def mixed_of_ods(form):
    yield from swapped_by_a_spreadsheet(form, form.random.choice([None, "monthFirst"]))


@oddity("dots and slashes in one column", REFUSED, "mix|swap|both|" + ORDER, kind="csv")
def dots_and_slashes(form):
    """As above, saved as text by the spreadsheet: what it took for a date has dots, month and day changed over."""
    both_ways(form)
    for registration in form.registrations[::2]:
        registration.submitted = registration.submitted.replace(day=13 + form.random.randint(0, 14))
    declared = form.random.choice([None, "monthFirst"])
    in_style(
        form,
        lambda t, o: t.strftime("%m/%d/%Y %H:%M" if t.day > 12 else "%m.%d.%Y %H:%M"),
        seconds=False,
        dates=declared,
    )
    if declared == "monthFirst":
        # Dots are day first wherever a Norwegian spreadsheet wrote them.
        in_style(
            form,
            lambda t, o: t.strftime("%m/%d/%Y %H:%M" if t.day > 12 else "%d.%m.%Y %H:%M"),
            seconds=False,
            dates=declared,
        )
    yield
