"""The programme that a form belongs to, and its YAML."""

import datetime
import json
from dataclasses import dataclass, field

from .dates import ENGLISH_DAYS, NORWEGIAN_DAYS, NYNORSK_DAYS

IDS = ["mon", "tue", "wed", "thu", "fri"]


@dataclass
class Series:
    id: str
    name: str
    weekday: int  # 0: Monday
    first: datetime.date
    weeks: int
    count: int

    @property
    def dates(self):
        return [self.first + datetime.timedelta(weeks=self.weeks * n) for n in range(self.count)]

    @property
    def schedule(self):
        return {
            "first": self.first.isoformat(),
            "time": "09:00-11:00",
            "every": f"{self.weeks} weeks",
            "count": self.count,
        }


def weekday(day, language, plural=False):
    if language == "en":
        return ENGLISH_DAYS[day] + ("s" if plural else "")
    if language == "nn":
        return NYNORSK_DAYS[day] + ("ar" if plural else "")
    return NORWEGIAN_DAYS[day] + ("er" if plural else "")


@dataclass
class Programme:
    """`columns`, `answers` and `dates` are what the programme says under `form`."""

    name: str
    series: list
    deadline: datetime.datetime | None = None
    columns: dict = field(default_factory=dict)
    answers: dict = field(default_factory=dict)
    dates: str | None = None
    time_zone: str | None = None
    without_form: bool = False
    empty_list: bool = False  # registrations: []

    def yaml(self):
        lines = ["programme:", f"  name: {quoted(self.name)}", "  timeZone: Europe/Oslo"]
        if self.deadline:
            lines += ["  rules:", f"    deadline: {self.deadline.isoformat()}"]
        lines.append("  series:")
        for series in self.series:
            lines.append(f"    - {quoted({'id': series.id, 'name': series.name, 'schedule': series.schedule})}")
        if not self.without_form:
            lines += ["  form:", "    columns:"]
            lines += [f"      {name}: {quoted(heading)}" for name, heading in self.columns.items()]
            if self.answers:
                lines += ["    answers:"] + [
                    f"      {quoted(series)}: {quoted(texts)}" for series, texts in self.answers.items()
                ]
            if self.dates:
                lines.append(f"    dates: {self.dates}")
            if self.time_zone:
                lines.append(f"    timeZone: {self.time_zone}")
        if self.empty_list:
            lines.append("registrations: []")
        return "\n".join(lines) + "\n"


def quoted(value):
    """A value in YAML's flow style: JSON is that."""
    return json.dumps(value, ensure_ascii=False)


def made_programme(random, language, series_count=None):
    """A programme of an autumn or a spring, with one series a weekday."""
    year = random.randint(2021, 2026)
    month = random.choice([1, 2, 9])
    days = sorted(random.sample(range(5), series_count or random.randint(2, 4)))
    start = datetime.date(year, month, random.randint(5, 12))
    weeks, count = random.choice([2, 3, 4]), random.randint(3, 5)
    style = random.choice(["weekdays", "numbered", "with hours", "singular"])
    series = []
    for number, day in enumerate(days, 1):
        first = start + datetime.timedelta(days=(day - start.weekday()) % 7)
        plural = weekday(day, language, plural=True).capitalize()
        name = {
            "weekdays": plural,
            "numbered": f"Datorekke {number}: {plural}",
            "with hours": f"{plural} 09–11",
            "singular": weekday(day, language).capitalize(),
        }[style]
        series.append(Series(IDS[day], name, day, first, weeks, count))
    programme = Programme(
        random.choice(["Dybdemøter om praksis", "Rådslag om rehabilitering", "Lærings- og mestringsnettverk"]), series
    )
    if random.random() < 0.5:
        programme.deadline = datetime.datetime.combine(
            start - datetime.timedelta(days=random.randint(8, 14)), datetime.time(23, 59, 59)
        )
    return programme
