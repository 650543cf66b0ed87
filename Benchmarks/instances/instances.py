#!/usr/bin/env python3
"""Writes the instances of this folder: the same bytes from the same names, with Python 3.11 or later and nothing else.

    instances.py FOLDER [NAME...]     a NAME is KIND_REGISTRATIONS_SERIES[_SEED]; without any, the thirty of the set
"""
import json, os, random, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "peers"))
from generate import WEEKDAYS, series, submitted

# What each kind has beside capacities, wishes and an order of arrival.
KINDS = {
    "capacities": [],
    "skewed": ["skewed"],
    "ticks": ["ticks"],
    "absences": ["attendees"],
    "shared": ["attendees", "shared"],
    "facilitators": ["attendees", "shared", "facilitators"],
    "minimums": ["minimums"],
    "quotas": ["quotas"],
    "seats": ["seats"],
    "guarantees": ["attendees", "guarantees"],
    "confirmed": ["attendees", "shared", "confirmed"],
    "everything": ["skewed", "attendees", "shared", "facilitators", "minimums", "quotas", "seats", "guarantees", "confirmed"],
}
SET = ["capacities_6_3", "capacities_100_20", "capacities_1000_100", "skewed_100_20", "skewed_1000_100", "ticks_50_10", "ticks_500_50",
       "absences_20_5", "absences_200_30", "shared_20_5", "shared_100_20", "shared_400_50",
       "facilitators_20_5", "facilitators_50_10", "facilitators_200_30", "facilitators_1000_100",
       "minimums_20_5", "minimums_100_20", "quotas_20_5", "quotas_100_20", "seats_20_5", "seats_100_20", "seats_300_40",
       "guarantees_20_5", "guarantees_100_20", "confirmed_20_5", "confirmed_100_20", "everything_12_4", "everything_40_8", "everything_300_40"]
ROLES = ["provider", "researcher", "user"]


def wishes(n, S, skew, r):
    """One to five different series each; popularity falls with 1 / k^skew over a random order of them."""
    order = list(range(S))
    r.shuffle(order)
    weight = [1 / (order[s] + 1) ** skew for s in range(S)]
    found = []
    for _ in range(n):
        wish, left = [], list(range(S))
        for _ in range(r.randint(1, min(5, S))):
            wish.append(r.choices(left, [weight[s] for s in left])[0])
            left.remove(wish[-1])
        found.append(wish)
    return found


def person(i, dates, away, r):
    """Away on each of the dates by chance; some come to three meetings at the most."""
    record = {"id": "p%d" % i, "name": "Person %d" % i}
    gone = [d.isoformat() for d in dates if r.random() < away]
    if gone:
        record["unavailable"] = gone
    if r.random() < 0.1:
        record["maximumMeetings"] = 3
    return record


def teams(n, wish, dates, isShared, r):
    """Two to six people an organisation; where they are shared, every third organisation has somebody of an earlier one's."""
    found, count = [], 0
    for i in range(n):
        own = sorted({d for s in wish[i] for d in dates[s]})
        team = []
        for _ in range(min(6, max(2, int(r.gammavariate(2, 1.8))))):
            count += 1
            team.append(person(count, own, r.betavariate(0.84, 5.16), r))
        if isShared and found and r.random() < 0.35:
            team[r.randrange(len(team))] = r.choice(r.choice(found))
        known = set()
        found.append([p for p in team if not (p["id"] in known or known.add(p["id"]))])
    return found


def confirm(registrations, records, dates, r):
    """Confirmed places for every tenth on average: in one of its series that two of its own people can attend, while there is room."""
    of = [p["id"] for q in registrations for p in q["attendees"]]
    left = {s["id"]: [s["capacity"], s.get("seats", 10**6), {x["role"]: x["maximum"] for x in s.get("quotas", [])}] for s in records}
    for q in registrations:
        if r.random() >= 0.1:
            continue
        for s in q["preferences"]:
            meetings = dates[int(s[1:]) - 1]
            free = [p for p in q["attendees"] if of.count(p["id"]) == 1 and p.get("maximumMeetings", 4) > 3
                    and not any(d.isoformat() in p.get("unavailable", []) for d in meetings)]
            room = left[s]
            if len(free) >= 2 and room[0] and room[1] >= q.get("size", 1) and room[2].get(q.get("role"), 1):
                q["placed"] = s
                room[0] -= 1
                room[1] -= q.get("size", 1)
                if q.get("role") in room[2]:
                    room[2][q["role"]] -= 1
                break


def generate(name):
    kind, n, S, *seed = name.split("_")
    n, S, has = int(n), int(S), KINDS[kind]
    r = random.Random("%s/%s" % (name, seed[0] if seed else "1"))
    capacity = max(2, round(n * 0.85 / S))
    records, dates = series(S, capacity, r)
    wish = wishes(n, S, 1 if "skewed" in has else 0.4, r)
    registrations = [{"id": "r%d" % (i + 1), "organisation": "Organisation %d" % (i + 1), "submitted": submitted(i),
                      "suits" if "ticks" in has else "preferences": ["s%d" % (s + 1) for s in wish[i]]} for i in range(n)]
    promises = ["guarantees", "fewestOutsidePreferences"] if "guarantees" in has else []
    rules = {"policy": promises + ["placesFirstCome", "lowestTotalRank", "ranksFirstCome", "seriesOrder"], "onePlacePerOrganisation": False}
    programme = {"name": name, "rules": rules, "series": records}
    if "quotas" in has:
        for q in registrations:
            q["role"] = r.choices(ROLES, [6, 3, 1])[0]
        for s in records:
            s["quotas"] = [{"role": "provider", "maximum": max(1, round(capacity * 0.6))},
                           {"role": "researcher", "minimum": r.randint(0, 1), "maximum": max(1, capacity // 2)}]
    if "seats" in has:
        for q in registrations:
            q["size"] = r.choice([1, 2, 2, 3, 3, 4, 7])
        for s in records:
            s["seats"] = max(7, round(capacity * r.choice([2, 2.5, 3])))
    if "minimums" in has:
        for s in records:
            s["minimum"] = r.choice([0, max(1, capacity // 2), max(2, capacity - 1)])
    if "attendees" in has:
        rules["minimumAttendees"] = 2
        for q, team in zip(registrations, teams(n, wish, dates, "shared" in has, r)):
            q["attendees"] = team
    if "facilitators" in has:
        rules.update(facilitatorsPerMeeting=2, sameFacilitatorsThroughout=False)
        days = sorted({d for meetings in dates for d in meetings})
        programme["facilitators"] = []
        for f in range(max(4, round(S * 0.36) + 1)):
            weekdays = r.sample(WEEKDAYS, r.choice([0, 1, 1, 2]))
            gone = [d.isoformat() for d in days if WEEKDAYS[d.weekday()] not in weekdays and r.random() < 0.1]
            programme["facilitators"].append({"id": "f%d" % (f + 1), "name": "Facilitator %d" % (f + 1), "maximumMeetings": 16, "unavailable": weekdays + gone})
    if "guarantees" in has:
        rules["guaranteedPlaces"] = n // 4
        for q in r.sample(registrations, n // 5):
            others = [s["id"] for s in records if s["id"] not in q["preferences"]]
            if others:
                q["impossible"] = r.sample(others, r.randint(1, len(others)))
    if "confirmed" in has:
        confirm(registrations, records, dates, r)
    return {"programme": programme, "registrations": registrations}


def write(path, document):
    """One registration a line."""
    def text(value):
        return json.dumps(value, separators=(",", ":"))
    with open(path, "w", newline="\n") as f:
        f.write('{"programme":%s,\n"registrations":[\n%s\n]}\n' % (text(document["programme"]), ",\n".join(map(text, document["registrations"]))))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    for name in sys.argv[2:] or SET:
        write(os.path.join(sys.argv[1], name + ".json"), generate(name))
