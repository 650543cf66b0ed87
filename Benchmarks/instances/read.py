"""Reads an instance into plain data, in order of arrival: with the standard library only, and nothing of any solver."""
import datetime as dt, json
from types import SimpleNamespace as Record

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def meetings(schedule):
    """(day, from, to), the day by its number and the hours in minutes; all dates are local ones of one time zone."""
    first, weeks = dt.date.fromisoformat(schedule["first"]).toordinal(), int(schedule["every"].split()[0])
    a, b = (int(t[:2]) * 60 + int(t[3:]) for t in schedule["time"].split("-"))
    return [(first + 7 * weeks * j, a, b) for j in range(schedule["count"])]


def person(p):
    """`away`: the days on which the person cannot come; `most`: how many meetings at the most."""
    away = p.get("unavailable", [])
    days = {dt.date.fromisoformat(d).toordinal() for d in away if d not in WEEKDAYS}
    weekdays = {WEEKDAYS.index(d) for d in away if d in WEEKDAYS}
    return Record(id=p["id"], most=p.get("maximumMeetings"), away=lambda day: day in days or (day - 1) % 7 in weekdays)


def read(path):
    """`registrations` in priority order, each with its `wishes` {series: rank}, what it may get `outside` of them by a guarantee
    {series: rank}, `size`, `role`, `team` (ids of `people`, or None) and `placed` (its confirmed series, or None); series are numbers."""
    with open(path, encoding="utf-8") as f:
        document = json.load(f)
    programme, rules = document["programme"], document["programme"]["rules"]
    number = {s["id"]: k for k, s in enumerate(programme["series"])}
    series = [Record(id=s["id"], capacity=s["capacity"], seats=s.get("seats"), minimum=s.get("minimum", 0), quotas=s.get("quotas", []),
                     meetings=meetings(s["schedule"])) for s in programme["series"]]
    people, registrations = {}, []
    for q in sorted(document["registrations"], key=lambda q: (q["submitted"], q["id"].encode())):
        wishes = {number[s]: 1 if "suits" in q else k + 1 for k, s in enumerate(q.get("suits") or q["preferences"])}
        barred = set(wishes) | {number[s] for s in q.get("impossible", [])}
        for p in q.get("attendees", []):
            people[p["id"]] = person(p)
        registrations.append(Record(
            id=q["id"], wishes=wishes, outside={s: max(wishes.values()) + 1 for s in range(len(series)) if s not in barred},
            size=q.get("size", len(q.get("attendees", [])) or 1), role=q.get("role"), placed=number.get(q.get("placed")),
            team=[p["id"] for p in q["attendees"]] if "attendees" in q else None))
    return Record(series=series, registrations=registrations, people=people, policy=rules["policy"],
                  facilitators=[person(f) for f in programme.get("facilitators", [])], perMeeting=rules.get("facilitatorsPerMeeting", 0),
                  minimumAttendees=rules.get("minimumAttendees", 2), guaranteed=rules.get("guaranteedPlaces", 0))
