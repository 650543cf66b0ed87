"""Holds what was told through a year against what was decided, step by step.

    check_year.py FOLDER

FOLDER holds problem-N.json and result-N.json of every step, from 0, and documents-N, what was written at it in Bokmål; its
README.md has the commands, with their dates.
Everything that a letter says must be so when it is sent, and stay so until the next letter to the same organisation: its
place and its number in queues, which may only become smaller. Whoever opened every calendar file that came has the meetings
to come that there are, and no others.
"""
import datetime
import email
import email.policy
import json
import pathlib
import re
import sys

import icalendar


class Person:
    """What one organisation or facilitator has been told."""

    def __init__(self):
        self.letter = None
        self.events = {}

    def open(self, calendar):
        for event in calendar.walk("VEVENT"):
            uid, sequence = str(event["UID"]), int(event["SEQUENCE"])
            last = self.events.get(uid, (-1, None))
            if sequence < last[0]:
                raise ValueError(f"{uid}: sequence {sequence} after {last[0]}")
            is_over = event.get("STATUS") == "CANCELLED" or calendar.get("METHOD") == "CANCEL"
            self.events[uid] = (sequence, None if is_over else event.decoded("DTSTART"))

    def meetings(self, since):
        return local((start for _, start in self.events.values() if start), since)


def moment(text):
    return icalendar.vDDDTypes.from_ical(re.sub(r"[-:]|[+]\d\d:\d\d$", "", text))


def local(moments, since):
    """Those to come, as clocks show them."""
    return sorted(moment.replace(tzinfo=None) for moment in moments if moment.date() >= since)


def shown(moments):
    return [str(moment) for moment in moments]


class Step:
    """What was decided."""

    def __init__(self, folder, number, date):
        self.date = date
        problem = json.loads((folder / f"problem-{number}.json").read_text())
        result = json.loads((folder / f"result-{number}.json").read_text())
        self.result = result.get("result", result)
        self.meetings = {
            series["id"]: local((moment(meeting["start"]) for meeting in series["meetings"]), date)
            for series in problem["programme"]["series"]}
        self.names = {series["name"]: series["id"] for series in problem["programme"]["series"]}
        self.registrations = [registration["id"] for registration in problem["registrations"]]
        self.facilitators = [person["id"] for person in problem["programme"]["facilitators"]]
        self.places = {place["registration"]: place["series"] for place in self.result["placements"]}
        self.queues = {entry["registration"]: entry.get("queue", {}) for entry in self.result["waitlist"]}

    def led(self, facilitator):
        leadings = (leading for series in self.result["series"] for leading in series.get("facilitators", []))
        return local(
            (moment(leading["meeting"]) for leading in leadings if facilitator in leading["facilitators"]), self.date)


def claims(letter):
    """What a letter says of places and queues: the series' name or None, and names with numbers."""
    place = re.search(r"(?:Dere har (?:fått )?plass i|Dere beholder plassen i|flyttet fra «[^»]+» til) «([^»]+)»", letter)
    queues = {}
    for number, names in re.findall(r"nummer (\d+) i køen til ([^.]*?)(?=, og nummer|\.)", letter):
        for name in re.findall(r"«([^»]+)»", names):
            queues[name] = int(number)
    return (place and place[1]), queues


def check(folder):
    faults, people, number = [], {}, 0
    dates = dict(re.findall(r"documents problem-(\d+)\.json .*--date (\S+)", (folder / "README.md").read_text()))
    while (folder / f"result-{number}.json").exists():
        step, documents = Step(folder, number, datetime.date.fromisoformat(dates[str(number)])), folder / f"documents-{number}"

        def fault(who, text):
            faults.append(f"step {number}, {who}: {text}")

        for kind, ids in [("registrations", step.registrations), ("facilitators", step.facilitators)]:
            for name in ids:
                person = people.setdefault((kind, name), Person())
                for file in sorted((documents / "calendars" / kind).glob(f"{name}.*ics")):
                    person.open(icalendar.Calendar.from_ical(file.read_bytes()))
                letter = documents / "letters" / f"{name}.txt"
                if kind == "registrations" and letter.exists():
                    person.letter = letter.read_text()
                    draft = (documents / "letters" / f"{name}.eml").read_bytes()
                    mail = email.message_from_bytes(draft, policy=email.policy.default)
                    sent = sorted(part.get_filename() for part in mail.iter_attachments())
                    files = sorted(file.name for file in (documents / "calendars" / kind / name).glob("*.ics"))
                    if sent != files:
                        fault(name, f"{sent} in the mail, {files} in the folder")
                if kind == "facilitators":
                    if person.meetings(step.date) != step.led(name):
                        fault(name, f"has {shown(person.meetings(step.date))} in the calendar, leads {shown(step.led(name))}")
                    continue
                if person.letter is None:
                    fault(name, "has had no letter")
                    continue
                place = step.places.get(name)
                if person.meetings(step.date) != (step.meetings[place] if place else []):
                    fault(name, f"has {shown(person.meetings(step.date))} in the calendar, and a place in {place}")
                told, queues = claims(person.letter)
                if (told and step.names[told]) != place:
                    fault(name, f"was told of a place in {told}, has one in {place}")
                for series, told_number in queues.items():
                    now = step.queues.get(name, {}).get(step.names[series])
                    if now is None or now > told_number:
                        fault(name, f"was told number {told_number} for {series}, and is {now}")
        number += 1
    if number < 2:
        faults.append("there are no steps")
    return faults, number


if __name__ == "__main__":
    faults, steps = check(pathlib.Path(sys.argv[1]))
    print("\n".join(faults) or f"{steps} steps: what was told is so")
    sys.exit(1 if faults else 0)
