"""What people answer: registrations, with wishes, attendees and their absences."""

import datetime

from .dates import ENGLISH_DAYS
from .meaning import Attendee, Registration
from .programmes import weekday

YES_AND_NO = [
    ("ja", "nei"),
    ("Ja", "Nei"),
    ("x", ""),
    ("X", ""),
    ("1", "0"),
    ("true", "false"),
    ("SANN", "USANN"),
    ("yes", "no"),
    ("Yes", ""),
    ("Ja", ""),
]


class Answering:
    """The part of a form that makes its registrations."""

    def answer(self):
        random = self.random
        self.choose_answers()
        count = random.randint(self.choices.least, self.choices.least + 4)
        start = min(series.first for series in self.series) - datetime.timedelta(days=60)
        moment = datetime.datetime.combine(start, datetime.time(6, 30)) + datetime.timedelta(
            minutes=random.randint(0, 5000)
        )
        self.registrations = []
        for number in range(count):
            moment += datetime.timedelta(minutes=random.randint(1, 2500), seconds=random.randint(0, 59))
            self.registrations.append(self.registration(number, moment))
        if random.random() < 0.2:
            random.shuffle(self.registrations)

    def choose_answers(self):
        """How each series is called in the answers."""
        style = self.pick(self.choices.answers, ["name", "name", "weekday", "weekdays", "id", "further"])
        if style in ("weekday", "weekdays") and self.language == "nn":
            style = "name"
        self.texts = {}
        for number, series in enumerate(self.series, 1):
            self.texts[series.id] = {
                "name": series.name,
                "weekday": weekday(series.weekday, self.language),
                "weekdays": weekday(series.weekday, self.language, plural=True).capitalize(),
                "id": series.id,
                "further": f"{weekday(series.weekday, self.language).capitalize()} kl. 09.00 (rekke {number})",
            }[style]
        if style == "further":
            self.programme.answers = {series: [text] for series, text in self.texts.items()}
        self.yes, self.no = self.random.choice(YES_AND_NO)
        self.between = (
            self.random.choice([";", "; ", ", ", "\n"]) if style != "further" else self.random.choice([";", "; "])
        )
        self.ending = ";" if self.between == ";" and self.random.random() < 0.5 else ""
        self.id_style = self.random.choice(["count", "number", "large", "text", "zeros"])

    def registration(self, number, moment):
        random = self.random
        organisation, domain = self.words.organisation(self.choices.commas)
        identifier = {
            "count": str(number + 1),
            "number": str(3847123 + 17 * number),
            "large": str(38471234567890 + 17 * number),
            "text": f"R_{number * 7919 % 9973:04}",
            "zeros": f"{number + 1:03}",
        }[self.id_style]
        result = Registration(identifier if self.with_ids else None, moment, organisation)
        self.wish(result)
        if self.with_contact:
            result.contact_name = self.words.person()
            result.contact_email = self.words.address(result.contact_name, domain)
        if self.attendees != "none":
            result.attendees = [Attendee(self.words.person()) for _ in range(random.randint(2, 4))]
            if result.contact_name and random.random() < 0.3:
                result.attendees[0].name = result.contact_name
        if self.attendees.startswith("by"):
            for person in result.attendees:
                self.absences(person)
        if self.with_remark:
            result.remark = self.words.remark(self.language)
        return result

    def wish(self, registration):
        random = self.random
        ids = [series.id for series in self.series]
        chosen = random.sample(ids, random.randint(1, len(ids)))
        if self.wishes in ("ticks", "yesno"):
            registration.suits = [series for series in ids if series in chosen]
            if self.wishes == "ticks" and random.random() < 0.05:
                registration.suits = None
        else:
            registration.ranks = {series: rank for rank, series in enumerate(chosen, 1)}

    def absences(self, person):
        random = self.random
        every = [day.isoformat() for series in self.series for day in series.dates]
        kind = random.choice(["none", "none", "day", "days", "weekday", "interval"])
        if kind == "day":
            person.unavailable = [random.choice(every)]
        elif kind == "days":
            person.unavailable = sorted(random.sample(every, 2))
        elif kind == "weekday":
            person.unavailable = [ENGLISH_DAYS[random.choice(self.series).weekday].lower()]
        elif kind == "interval":
            day = datetime.date.fromisoformat(random.choice(every))
            last = min(day + datetime.timedelta(days=random.randint(1, 6)), datetime.date.fromisoformat(max(every)))
            person.unavailable = [f"{day}/{last}"]
        if random.random() < 0.2:
            person.maximum_meetings = random.randint(2, 4)
        person.required = random.random() < 0.15
