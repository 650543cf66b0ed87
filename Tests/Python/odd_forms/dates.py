"""Times as forms and spreadsheets write them, and the clocks in Norway."""

import datetime
from dataclasses import dataclass
from typing import Callable

NORWEGIAN_MONTHS = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]
ENGLISH_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
NORWEGIAN_DAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
NYNORSK_DAYS = ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"]
ENGLISH_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def last_sunday(year, month):
    last = datetime.datetime(year, month, 31)
    return last - datetime.timedelta(days=(last.weekday() + 1) % 7)


def norwegian_offset(utc):
    """Hours that Norwegian clocks are ahead of UTC."""
    summer = last_sunday(utc.year, 3).replace(hour=1)
    winter = last_sunday(utc.year, 10).replace(hour=1)
    return 2 if summer <= utc < winter else 1


def norwegian(utc):
    return utc + datetime.timedelta(hours=norwegian_offset(utc))


def clock(t, seconds=True, colon=":"):
    return t.strftime(f"%H{colon}%M{colon}%S" if seconds else f"%H{colon}%M")


def twelve(t, seconds=True):
    return (
        f"{(t.hour + 11) % 12 + 1}:{t.minute:02}"
        + (f":{t.second:02}" if seconds else "")
        + (" PM" if t.hour >= 12 else " AM")
    )


@dataclass
class DateStyle:
    """How a form writes times. `write` takes the local time and the offset in hours."""

    name: str
    write: Callable
    seconds: bool = True
    dates: str | None = None  # what the programme has to say under form.dates
    fixed: bool = False  # says its offset itself

    def kept(self, utc):
        """The part of the time that this style writes."""
        return utc.replace(second=utc.second if self.seconds else 0, microsecond=0)


def dotted(t):
    return t.strftime("%d.%m.%Y")


def short_dotted(t):
    return f"{t.day}.{t.month}.{t.year}"


PLAIN_STYLES = [
    DateStyle("iso", lambda t, o: t.strftime("%Y-%m-%dT%H:%M:%S")),
    DateStyle("iso with a space", lambda t, o: t.strftime("%Y-%m-%d %H:%M:%S")),
    DateStyle("iso to the minute", lambda t, o: t.strftime("%Y-%m-%dT%H:%M"), seconds=False),
    DateStyle("iso with an offset", lambda t, o: t.strftime("%Y-%m-%dT%H:%M:%S") + f"+{o:02}:00", fixed=True),
    DateStyle("iso in UTC", lambda t, o: (t - datetime.timedelta(hours=o)).strftime("%Y-%m-%dT%H:%M:%SZ"), fixed=True),
    DateStyle("dotted", lambda t, o: f"{dotted(t)} {clock(t)}"),
    DateStyle("dotted to the minute", lambda t, o: f"{dotted(t)} {clock(t, False)}", seconds=False),
    DateStyle("dotted, short", lambda t, o: f"{short_dotted(t)} {clock(t, False)}", seconds=False),
    DateStyle("dotted with kl.", lambda t, o: f"{short_dotted(t)} kl. {clock(t)}"),
    DateStyle("dotted with dots in the time", lambda t, o: f"{dotted(t)} {clock(t, False, '.')}", seconds=False),
    DateStyle("slashed, day first", lambda t, o: f"{t:%d/%m/%Y} {clock(t)}", dates="dayFirst"),
    DateStyle(
        "slashed, month first", lambda t, o: f"{t:%m/%d/%Y} {clock(t, False)}", seconds=False, dates="monthFirst"
    ),
    DateStyle(
        "slashed, month first, am and pm", lambda t, o: f"{t.month}/{t.day}/{t.year} {twelve(t)}", dates="monthFirst"
    ),
    DateStyle("slashed, with zeros, am and pm", lambda t, o: f"{t:%m/%d/%Y} {t:%I:%M:%S %p}", dates="monthFirst"),
]

GOOGLE = DateStyle("Google's", lambda t, o: f"{t:%Y/%m/%d} {twelve(t)} GMT+{o}", fixed=True)

NAMED_ZONES = [
    DateStyle("CEST", lambda t, o: t.strftime("%Y-%m-%d %H:%M:%S ") + ("CEST" if o == 2 else "CET"), fixed=True),
    DateStyle("UTC", lambda t, o: (t - datetime.timedelta(hours=o)).strftime("%Y-%m-%d %H:%M:%S UTC"), fixed=True),
    DateStyle("+00", lambda t, o: (t - datetime.timedelta(hours=o)).strftime("%Y-%m-%d %H:%M:%S+00"), fixed=True),
]

WRITTEN_OUT = [
    DateStyle(
        "Moodle's",
        lambda t, o: f"{ENGLISH_DAYS[t.weekday()]}, {t.day} {ENGLISH_MONTHS[t.month - 1]} {t.year}, {twelve(t, False)}",
        seconds=False,
    ),
    DateStyle(
        "Moodle's in Norwegian",
        lambda t, o: f"{NORWEGIAN_DAYS[t.weekday()]}, {t.day}. {NORWEGIAN_MONTHS[t.month - 1]} {t.year}, {clock(t, False)}",
        seconds=False,
    ),
    DateStyle(
        "Norwegian, written out",
        lambda t, o: f"{t.day}. {NORWEGIAN_MONTHS[t.month - 1]} {t.year} kl. {clock(t, False, '.')}",
        seconds=False,
    ),
]


def serial(t, since_1904=False):
    """Days since a spreadsheet's day 0."""
    start = datetime.datetime(1904, 1, 1) if since_1904 else datetime.datetime(1899, 12, 30)
    return (t - start) / datetime.timedelta(days=1)
