#!/usr/bin/env python3
"""Writes the registrations of a national autumn as a problem document, the same for the same numbers.

    generate.py [ORGANISATIONS SERIES [SEED]]      2000, 300 and 1 where nothing is given
"""
import datetime, json, sys

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"]
NORWEGIAN = ["Mandager", "Tirsdager", "Onsdager", "Torsdager", "Fredager"]
HOURS = ["08:30-10:30", "10:00-12:00", "12:30-14:30", "13:00-15:00"]
MONDAY = datetime.date(2026, 8, 31)
AUTUMN_HOLIDAYS = [datetime.date(2026, 9, 28), datetime.date(2026, 10, 5)]      # weeks 40 and 41, by region


class Random:
    """SplitMix64: the same numbers with every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def number(self, count):
        """From 0 up to, but not including, count."""
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
        return (z ^ z >> 31) * count >> 64

    def chance(self, per_cent):
        return self.number(100) < per_cent

    def pick(self, items):
        return items[self.number(len(items))]

    def some(self, items, count):
        items = list(items)
        for i in range(count):
            j = i + self.number(len(items) - i)
            items[i], items[j] = items[j], items[i]
        return items[:count]


def series(random, count, capacity):
    """Four or five meetings, every second, third or fourth week on one weekday, none in the region's autumn holiday."""
    for number in range(1, count + 1):
        weekday, every = random.number(5), 2 + random.number(3)
        first = MONDAY + datetime.timedelta(days=weekday + 7 * random.number(4))
        holiday = random.pick(AUTUMN_HOLIDAYS) + datetime.timedelta(days=weekday)
        yield {"id": f"s{number}", "name": f"{NORWEGIAN[weekday]}, rekke {number}", "place": "Teams", "capacity": capacity,
               "schedule": {"first": str(first), "time": random.pick(HOURS), "every": f"{every} weeks",
                            "count": 5 if every == 2 else 4, "except": [str(holiday)]}}


def away(random, days):
    """Single days of an autumn of sixteen weeks."""
    return sorted(str(MONDAY + datetime.timedelta(days=7 * random.number(16) + random.number(5))) for _ in range(days))


def facilitators(random, count):
    """Every third has a weekday off; nobody leads more than three series of the longer kind."""
    for number in range(1, count + 1):
        off = [random.pick(WEEKDAYS)] if random.chance(33) else []
        yield {"id": f"f{number}", "name": f"Rådgiver {number}", "maximumMeetings": 15,
               "unavailable": off + sorted(set(away(random, 2)))}


def person(random, number):
    person = {"id": f"p{number}", "name": f"Deltaker {number}"}
    if random.chance(15):
        person["unavailable"] = [{"every": "3 weeks", "from": str(MONDAY + datetime.timedelta(days=7 * random.number(3))),
                                  "days": ["monday", "tuesday", "wednesday"], "time": "07:00-15:00"}]
    elif random.chance(40):
        person["unavailable"] = sorted(set(away(random, 1 + random.number(3))))
    return person


def expert(random, number):
    return {"id": f"e{number}", "name": f"Fagperson {number}", "unavailable": sorted(set(away(random, 2)))}


def registrations(random, count, ids):
    opened = datetime.datetime(2026, 6, 1, 8)
    experts = [expert(random, number) for number in range(1, max(2, count // 20) + 1)]
    people = 0
    for number in range(1, count + 1):
        team = []
        for _ in range(2 + random.number(4)):
            people += 1
            team.append(person(random, people))
        if random.chance(25):
            team.append(random.pick(experts))
        registration = {"id": f"r{number}", "organisation": f"Organisasjon {number}",
                        "submitted": (opened + datetime.timedelta(minutes=11 * number, seconds=random.number(600))).isoformat()}
        wishes = random.some(ids, min(len(ids), 2 + random.number(5)))
        if random.chance(60):
            registration["suits"] = wishes
        else:
            registration["preferences"] = wishes
        registration["attendees"] = team
        yield registration


def main(organisations=2000, count=300, seed=1):
    random = Random(seed)
    offered = list(series(random, count, max(1, organisations * 95 // 100 // count)))
    programme = {
        "name": f"Nasjonal høst 2026: {organisations} organisasjoner, {count} møterekker",
        "rules": {"deadline": "2026-08-14T15:00", "guaranteedPlaces": organisations // 40, "facilitatorsPerMeeting": 2},
        "series": offered,
        "facilitators": list(facilitators(random, count * 4 // 5 + 2)),
    }
    ids = [one["id"] for one in offered]
    # One registration a line, for people who look into it.
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in registrations(random, organisations, ids))
    sys.stdout.reconfigure(encoding="utf-8")
    print('{"programme": %s,\n"registrations": [\n%s\n]}' % (json.dumps(programme, ensure_ascii=False), lines))


main(*map(int, sys.argv[1:]))
