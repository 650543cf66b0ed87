"""Reads iCalendar files with two independent libraries, and prints what they hold as JSON.

Usage: read_calendars.py FILE...

For each file: its method, and for each event the uid, the sequence, the status, the texts, and the start and the end in
UTC: as icalendar reads the file's own VTIMEZONE ("start", "end"), as icalendar knows the zone by its name ("named") and as
vobject has it ("vobject"), with who invites and who is invited. vobject's validate() raises where the file breaks RFC 5545.
"""

import datetime
import json
import sys

import icalendar
import vobject


def utc(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def attendees(event):
    found = event.get("ATTENDEE", [])
    return found if isinstance(found, list) else [found]


def read(file):
    with open(file, "rb") as stream:
        contents = stream.read()
    calendar = icalendar.Calendar.from_ical(contents)
    assert not calendar.errors, calendar.errors
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}

    def own(field):
        """The moment by the file's own definition of the zone."""
        zone = field.params.get("TZID")
        return utc(field.dt.replace(tzinfo=zones[zone]) if zone else field.dt)

    other = vobject.readOne(contents.decode("utf-8"))
    other.validate(raiseException=True)
    other_events = {event.uid.value: event for event in other.contents.get("vevent", [])}
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        uid = str(event["UID"])
        twin = other_events[uid]
        assert twin.summary.value == str(event["SUMMARY"])
        events.append(
            {
                "uid": uid,
                "sequence": int(event["SEQUENCE"]),
                "status": str(event["STATUS"]),
                "stamp": utc(event["DTSTAMP"].dt),
                "summary": str(event["SUMMARY"]),
                "location": str(event.get("LOCATION", "")),
                "description": str(event.get("DESCRIPTION", "")),
                "organiser": str(event.get("ORGANIZER", "")),
                "attendees": [str(attendee) for attendee in attendees(event)],
                "teams": str(event.get("X-MICROSOFT-SKYPETEAMSMEETINGURL", "")),
                "start": own(event["DTSTART"]),
                "end": own(event["DTEND"]),
                "named": [utc(event["DTSTART"].dt), utc(event["DTEND"].dt)],
                "vobject": [utc(twin.dtstart.value), utc(twin.dtend.value)],
            }
        )
    return {"method": str(calendar["METHOD"]), "events": events}


print(json.dumps({file: read(file) for file in sys.argv[1:]}))
