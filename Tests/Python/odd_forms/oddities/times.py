"""Times of registration as products write them, times that are none, and times that cannot be meant."""

import datetime

from .. import dates
from ..grid import Moment
from . import ASKED, READ, REFUSED, SAID, oddity
from .orders import in_style


@oddity("Google's times", READ, "GMT", dates="text")
def google(form):
    form.date_style, form.date_cells = dates.GOOGLE, False
    yield


@oddity("named time zones", READ, "CE|UTC", dates="text")
def named_zones(form):
    form.date_style, form.date_cells = form.random.choice(dates.NAMED_ZONES), False
    yield


@oddity("time zones of other countries", ASKED, "zone|offset|time", dates="text")
def other_zones(form):
    name, hours = form.random.choice(
        [("EDT", -4), ("PST", -8), ("GMT", 0), ("BST", 1), ("GMT+02:00", 2), ("UTC+2", 2), ("GMT+0200", 2), ("EEST", 3)]
    )

    def write(t, o):
        there = t - datetime.timedelta(hours=o) + datetime.timedelta(hours=hours)
        return there.strftime("%Y-%m-%d %H:%M:%S ") + name

    in_style(form, write)
    yield


@oddity("a clock in UTC, as the programme says", READ, "UTC", dates="text")
def stated_zone(form):
    form.programme.time_zone = "UTC"
    yield


@oddity("offsets of several kinds", READ, "offset", dates="text")
def several_offsets(form):
    def write(t, o):
        utc = t - datetime.timedelta(hours=o)
        return utc.strftime("%Y-%m-%dT%H:%M:%SZ") if t.minute % 2 else t.strftime("%Y-%m-%dT%H:%M:%S") + f"+{o:02}:00"

    in_style(form, write)
    yield


@oddity("months written out", READ, "month", dates="text")
def written_out(form):
    form.date_style, form.date_cells = form.random.choice(dates.WRITTEN_OUT), False
    yield


@oddity("months written out in Nynorsk or shortened", ASKED, "time|date|month", dates="text")
def shortened(form):
    short = [month[:3] for month in dates.ENGLISH_MONTHS]
    nynorsk = dates.NYNORSK_DAYS
    in_style(
        form,
        form.random.choice(
            [
                lambda t, o: f"{t.day} {short[t.month - 1]} {t.year}, {t:%H:%M}",
                lambda t, o: f"{short[t.month - 1]} {t.day}, {t.year} {dates.twelve(t, False)}",
                lambda t, o: f"{nynorsk[t.weekday()]}, {t.day}. {dates.NORWEGIAN_MONTHS[t.month - 1]} {t.year}, {t:%H:%M}",
            ]
        ),
        seconds=False,
    )
    yield


@oddity("am and pm written otherwise", ASKED, "time|date", dates="text")
def other_am_and_pm(form):
    change = form.random.choice(
        [
            lambda text: text.replace(" AM", "AM").replace(" PM", "PM"),
            str.lower,
            lambda text: text.replace("AM", "a.m.").replace("PM", "p.m."),
        ]
    )
    in_style(form, lambda t, o: f"{t:%m/%d/%Y} {change(dates.twelve(t))}", dates="monthFirst")
    yield


@oddity("hours of one digit, offsets without a colon", ASKED, "date|time|offset", dates="text")
def short_hours(form):
    in_style(
        form,
        form.random.choice(
            [
                lambda t, o: f"{dates.dotted(t)} {t.hour}:{t.minute:02}",
                lambda t, o: f"{dates.dotted(t)} kl {t.hour}.{t.minute:02}",
                lambda t, o: f"{t:%Y-%m-%dT%H:%M}+{o:02}00",
                lambda t, o: f"{dates.dotted(t)}, {t.hour}:{t.minute:02}",
                lambda t, o: f"{t:%H:%M} {dates.dotted(t)}",
            ]
        ),
        seconds=False,
    )
    yield


@oddity("dotted and ISO times in one column", ASKED, "date|time", dates="text")
def two_styles(form):
    in_style(form, lambda t, o: t.strftime("%d.%m.%Y %H:%M:%S" if t.minute % 2 else "%Y-%m-%d %H:%M:%S"))
    yield


@oddity("a date without a time", REFUSED, "time|clock|hour|o'clock", dates="text")
def date_without_time(form):
    write = form.random.choice([lambda t, o: t.strftime("%d.%m.%Y"), lambda t, o: t.strftime("%Y-%m-%d")])
    in_style(form, write)
    yield


@oddity("a cell with a date without a time", REFUSED, "time|clock|hour|o'clock", kind="xlsx", dates="cells")
def cell_without_time(form):
    yield
    place = form.column_of("submitted")
    odd = form.random.choice(form.data_rows)
    odd.cells[place] = Moment(datetime.datetime.combine(odd.cells[place].local.date(), datetime.time()), whole_day=True)
    form.told_rows = {form.grid.number(odd)}


@oddity("a cell at midnight", ASKED, "time|clock|hour|midnight", kind="xlsx", dates="cells")
def midnight(form):
    odd = form.random.choice(form.registrations)
    odd.submitted = odd.submitted.replace(
        hour=22 if dates.norwegian_offset(odd.submitted) == 2 else 23, minute=0, second=0
    )
    yield


@oddity("a number that is no date", REFUSED, "number|date|time", kind="xlsx", dates="cells")
def bare_number(form):
    yield
    odd = form.random.choice(form.data_rows)
    odd.cells[form.column_of("submitted")] = form.random.choice([7, 12.5, 2021, 20210601])
    form.told_rows = {form.grid.number(odd)}


@oddity("days since 1900 without a date's format", ASKED, "number|date|time|format", kind="xlsx", dates="cells")
def unformatted_serial(form):
    yield
    place = form.column_of("submitted")
    for row in form.data_rows:
        row.cells[place] = dates.serial(row.cells[place].local)


@oddity("days since 1900 in a text file", ASKED, "number|date|time", kind="csv")
def serial_text(form):
    yield
    place = form.column_of("submitted")
    comma = form.random.choice([".", ","])
    for row, registration in zip(form.data_rows, form.registrations):
        row.cells[place] = f"{dates.serial(form.local(registration.submitted)[0]):.8f}".replace(".", comma)


@oddity("years of two digits", ASKED, "year|date|time", dates="text")
def short_years(form):
    in_style(
        form,
        form.random.choice(
            [lambda t, o: t.strftime("%d.%m.%y %H:%M:%S"), lambda t, o: t.strftime("%d/%m/%y %H:%M:%S")]
        ),
    )
    yield


@oddity("seconds since 1970", ASKED, "number|date|time", dates="text")
def epoch(form):
    in_style(
        form, lambda t, o: str(int((t - datetime.timedelta(hours=o) - datetime.datetime(1970, 1, 1)).total_seconds()))
    )
    yield


@oddity("no time in one row", REFUSED, "time|submitted|nothing|blank|empty|value")
def missing_time(form):
    yield
    row = form.random.choice(form.data_rows)
    row.cells[form.column_of("submitted")] = None
    form.told_rows = {form.grid.number(row)}


@oddity("an hour that the clocks skip", REFUSED, "clock|skip|exist|summer|no such", dates="text")
def skipped_hour(form):
    year = form.series[0].first.year
    sunday = dates.last_sunday(year, 3)
    in_style(form, lambda t, o: t.strftime("%Y-%m-%dT%H:%M:%S"))
    yield
    odd = form.random.choice(form.data_rows)
    odd.cells[form.column_of("submitted")] = f"{sunday:%Y-%m-%d}T02:30:00"
    form.told_rows = {form.grid.number(odd)}


@oddity("an hour that comes twice", READ, "twice|before|deadline", dates="text")
def doubled_hour(form):
    year = form.series[0].first.year
    form.programme.deadline = None
    form.registrations[0].submitted = dates.last_sunday(year - 1, 10).replace(hour=0, minute=30)
    in_style(form, lambda t, o: t.strftime("%Y-%m-%d %H:%M:%S"))
    yield


@oddity("a year that cannot be meant", SAID, "year|before|after|long|far|early|late")
def distant_year(form):
    odd = form.random.choice(form.registrations)
    odd.submitted = odd.submitted.replace(year=form.random.choice([1998, 2009, 2091]), day=min(odd.submitted.day, 28))
    yield


@oddity("registrations long before or after the deadline", SAID, "deadline|before|after|year")
def far_from_the_deadline(form):
    first = min(series.first for series in form.series)
    form.programme.deadline = datetime.datetime.combine(first, datetime.time()) - datetime.timedelta(days=10)
    odd = form.random.choice(form.registrations)
    odd.submitted = odd.submitted.replace(
        year=odd.submitted.year + form.random.choice([-2, 2]), day=min(odd.submitted.day, 28)
    )
    yield
