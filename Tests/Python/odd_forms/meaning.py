"""What a form was made of, what a program read of it, and whether these are the same."""

import datetime
import re
import unicodedata
from dataclasses import dataclass, field


@dataclass
class Attendee:
    name: str
    unavailable: list = field(default_factory=list)  # dates, weekdays and intervals as in a problem document
    maximum_meetings: int | None = None
    required: bool = False


@dataclass
class Registration:
    """One answer to the form. `id` is None where the form has no column of ids."""

    id: str | None
    submitted: datetime.datetime  # in UTC, without a time zone
    organisation: str
    suits: list | None = None  # ids of series; None: all suit
    ranks: dict | None = None  # id of a series: its rank
    impossible: list = field(default_factory=list)
    attendees: list | None = None
    contact_name: str | None = None
    contact_email: str | None = None
    remark: str = ""
    also_attendees: list = field(default_factory=list)  # other lists of names that are as right


def same_text(text):
    """The text as it is compared: composed, without characters that nobody sees, white space as one space."""
    if text is None:
        return None
    seen = (letter for letter in unicodedata.normalize("NFC", text) if unicodedata.category(letter) != "Cf")
    return " ".join("".join(seen).split()) or None


def instant(text):
    """An ISO time with an offset as UTC, to the millisecond."""
    parts = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d(?::\d\d)?)", text)
    if not parts:
        raise ValueError(f"no time with an offset: {text}")
    local = datetime.datetime.fromisoformat(parts[1]) + datetime.timedelta(
        milliseconds=round(float(parts[2] or 0) * 1000)
    )
    if parts[3] == "Z":
        return local
    sign, hours, minutes = parts[3][0], int(parts[3][1:3]), int(parts[3][4:6])
    offset = datetime.timedelta(hours=hours, minutes=minutes)
    return local - offset if sign == "+" else local + offset


def days(items):
    """Absences, sorted; it does not matter whether days in a row are written as dates or as an interval."""
    result = set()
    for item in items or []:
        interval = isinstance(item, str) and re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:/(\d{4}-\d\d-\d\d))?", item)
        if interval:
            first = datetime.date.fromisoformat(interval[1])
            last = datetime.date.fromisoformat(interval[2] or interval[1])
            result.update((first + datetime.timedelta(days=n)).isoformat() for n in range((last - first).days + 1))
        elif isinstance(item, str) and "T" in item:
            result.add("/".join(instant(end).isoformat() for end in item.split("/")))
        else:
            result.add(str(item))
    return tuple(sorted(result))


def ranks_of_tiers(tiers):
    """A ranking as a problem document has it, as rank by series; ranks are kept as they were given."""
    if tiers is None:
        return None
    if isinstance(tiers, dict):
        return dict(tiers)
    return {
        series: rank for rank, tier in enumerate(tiers, 1) for series in (tier if isinstance(tier, list) else [tier])
    }


def meant(registration):
    """What a registration means, as comparable values by field."""
    return {
        "id": same_text(registration.id),
        "submitted": registration.submitted,
        "organisation": same_text(registration.organisation),
        "suits": None if registration.suits is None else sorted(registration.suits),
        "ranks": registration.ranks or None,
        "impossible": sorted(registration.impossible),
        "attendees": people(registration.attendees),
        "contact.name": same_text(registration.contact_name),
        "contact.email": same_text(registration.contact_email),
    }


def people(attendees):
    return [
        (same_text(person.name), days(person.unavailable), person.maximum_meetings, person.required)
        for person in attendees or []
    ]


def read(document):
    """What a program read: a registration of a problem document, as comparable values by field."""
    contact = document.get("contact") or {}
    attendees = [
        Attendee(
            person.get("name") or "",
            person.get("unavailable") or [],
            person.get("maximumMeetings"),
            bool(person.get("required")),
        )
        for person in document.get("attendees") or []
    ]
    return {
        "id": same_text(document.get("id")),
        "submitted": instant(document["submitted"]),
        "organisation": same_text(document.get("organisation")),
        "suits": sorted(document["suits"]) if "suits" in document else None,
        "ranks": ranks_of_tiers(document.get("preferences")),
        "impossible": sorted(document.get("impossible") or []),
        "attendees": people(attendees),
        "contact.name": same_text(contact.get("name")),
        "contact.email": same_text(contact.get("email")),
    }


def differences(registrations, documents, may_lack=()):
    """What was read otherwise than meant, in sentences; none where all is the same.

    A field in `may_lack` may be absent everywhere; an id may then be any, and a first choice without a second be a tick.
    """
    lacked = {name for name in may_lack if name == "id" or not any(read(document)[name] for document in documents)}
    found = []
    if len(registrations) != len(documents):
        found.append(f"{len(documents)} registrations were read, {len(registrations)} were meant")
    for number, (registration, document) in enumerate(zip(registrations, documents), 1):
        wanted, got = meant(registration), read(document)
        for name in wanted:
            if wanted[name] == got[name] or name in lacked or name == "id" and registration.id is None:
                continue
            if may_lack and name in ("suits", "ranks") and only_wish(wanted) == only_wish(got) is not None:
                continue
            if name == "attendees" and any(got[name] == people(other) for other in registration.also_attendees):
                continue
            found.append(f"registration {number}, {name}: read {shown(got[name])}, meant {shown(wanted[name])}")
    ids = [document.get("id") for document in documents]
    if len(set(ids)) != len(ids):
        found.append("an id was given twice")
    return found


def only_wish(values):
    """The series that alone is wished for, be it ticked or the first choice; None where there are several or none."""
    series = values["suits"] or list(values["ranks"] or [])
    return series[0] if len(series) == 1 else None


def shown(value):
    """A value for people: of attendees only what is said."""
    if isinstance(value, list) and value and isinstance(value[0], tuple):
        return str(
            [
                " ".join(
                    [name or "nobody"]
                    + list(absences)
                    + ([f"max {most}"] if most else [])
                    + (["required"] if must else [])
                )
                for name, absences, most, must in value
            ]
        )
    return repr(value) if not isinstance(value, datetime.datetime) else value.isoformat() + "Z"
