#!/usr/bin/env python3
"""Solves small instances by another program, CP-SAT, one decision after the other, and holds what it finds against optima.json.

    solve.py [NAME...]      without any: all with at most 50 registrations. Needs ../peers/requirements.txt
"""
import json, os, sys
from ortools.sat.python import cp_model
from read import read

HERE = os.path.dirname(os.path.abspath(__file__))


def overlap(a, b):
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def at_most_one_at_a_time(model, places):
    """`places`: (meeting, variable) of one person."""
    for k, (m, x) in enumerate(places):
        for n, y in places[k + 1:]:
            if overlap(m, n):
                model.add(x + y <= 1)


def attendance(model, I, of, x):
    """Of each placed registration enough people at each meeting; nobody in two at once, or in more than their number."""
    of_person = {}
    for i in of:
        q = I.registrations[i]
        if q.team is None:
            continue
        for (k, s), placed in x.items():
            if k != i:
                continue
            for m in I.series[s].meetings:
                here = []
                for p in q.team:
                    if not I.people[p].away(m[0]):
                        here.append(model.new_bool_var(""))
                        model.add(here[-1] <= placed)
                        of_person.setdefault(p, []).append((m, here[-1]))
                model.add(sum(here) >= I.minimumAttendees * placed)
    for p, places in of_person.items():
        at_most_one_at_a_time(model, places)
        if I.people[p].most is not None:
            model.add(sum(x for _, x in places) <= I.people[p].most)


def can_alone(I, i, s):
    q, at = I.registrations[i], I.series[s]
    if at.seats is not None and q.size > at.seats:
        return False
    model = cp_model.CpModel()
    attendance(model, I, [i], {(i, s): 1})
    return cp_model.CpSolver().solve(model) == cp_model.OPTIMAL


def eligible(I):
    """{(registration, series): rank}, who is guaranteed, and which of these places are outside of what was asked for."""
    ranks, guaranteed, outside = {}, [], set()
    for i, q in enumerate(I.registrations):
        asked = dict(q.wishes)
        if q.placed is not None:
            own = {q.placed: asked.get(q.placed, max(asked.values()) + 1)}
        else:
            more = q.outside if len(guaranteed) < I.guaranteed else {}
            own = {s: r for s, r in {**asked, **more}.items() if can_alone(I, i, s)}
        if own and len(guaranteed) < I.guaranteed:
            guaranteed.append(i)
        ranks.update({(i, s): r for s, r in own.items()})
        outside |= {(i, s) for s in own if s not in asked}
    return ranks, guaranteed, outside


def program(I, ranks):
    model, n = cp_model.CpModel(), len(I.registrations)
    x = {e: model.new_bool_var("x%d,%d" % e) for e in ranks}
    for i in range(n):
        model.add(sum(v for (k, _), v in x.items() if k == i) <= 1)
    for s, at in enumerate(I.series):
        here = {i: v for (i, k), v in x.items() if k == s}
        runs = model.new_bool_var("")
        model.add(sum(here.values()) >= runs)
        for v in here.values():
            model.add(v <= runs)
        model.add(sum(here.values()) <= at.capacity)
        if at.seats is not None:
            model.add(sum(I.registrations[i].size * v for i, v in here.items()) <= at.seats)
        holds = any(q.placed == s for q in I.registrations)
        if not holds:
            model.add(sum(here.values()) >= at.minimum * runs)
        for quota in at.quotas:
            count = sum(v for i, v in here.items() if I.registrations[i].role == quota["role"])
            model.add(count <= quota["maximum"])
            if not holds:
                model.add(count >= quota.get("minimum", 0) * runs)
        at.runs = runs
    for i, q in enumerate(I.registrations):
        if q.placed is not None:
            model.add(x[i, q.placed] == 1)
    attendance(model, I, range(n), x)
    if I.perMeeting:
        leads = {f: [] for f in range(len(I.facilitators))}
        for at in I.series:
            for m in at.meetings:
                here = []
                for f, who in enumerate(I.facilitators):
                    if not who.away(m[0]):
                        here.append(model.new_bool_var(""))
                        leads[f].append((m, here[-1]))
                model.add(sum(here) == I.perMeeting * at.runs)
        for f, places in leads.items():
            at_most_one_at_a_time(model, places)
            model.add(sum(v for _, v in places) <= I.facilitators[f].most)
    return model, x


def solve(I):
    """The places of the optimum, by registration; None where confirmed places would have to be exempt from a rule."""
    ranks, guaranteed, outside = eligible(I)
    model, x = program(I, ranks)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    best = None

    def search(goal):
        nonlocal best
        model.minimize(goal)
        model.clear_hints()
        for e, v in x.items():
            if best is not None:
                model.add_hint(v, best[e])
        status = solver.solve(model)
        if status == cp_model.INFEASIBLE and best is None:
            return None
        assert status == cp_model.OPTIMAL, status
        best = {e: solver.value(v) for e, v in x.items()}
        return True

    def value(terms):
        return sum(c * best[e] for e, c in terms.items())

    def keep(terms, least):
        """The least value, and held from now on; nothing is solved where it is reached already."""
        if terms and value(terms) != least:
            search(sum(c * x[e] for e, c in terms.items()))
        model.add(sum(c * x[e] for e, c in terms.items()) == value(terms))

    if search(0) is None:
        return None
    everyone, last = range(len(I.registrations)), 1 + max(ranks.values())
    of = [{e: r for e, r in ranks.items() if e[0] == i} for i in everyone]
    for objective in I.policy:
        if objective in ("guarantees", "placesFirstCome"):
            for i in guaranteed if objective == "guarantees" else everyone:
                keep({e: -1 for e in of[i]}, -1)
        elif objective == "fewestOutsidePreferences":
            keep({e: 1 for e in outside}, 0)
        elif objective == "lowestTotalRank":
            keep(ranks, None)
        elif objective in ("ranksFirstCome", "seriesOrder"):
            for i in everyone:
                cost = {e: (r - last if objective == "ranksFirstCome" else e[1] - len(I.series)) for e, r in of[i].items()}
                keep(cost, min(cost.values(), default=0))
        else:
            raise SystemExit("no objective %r here" % objective)
    place = {i: s for (i, s), v in best.items() if v}
    return {q.id: I.series[place[i]].id if i in place else None for i, q in enumerate(I.registrations)}


if __name__ == "__main__":
    with open(os.path.join(HERE, "optima.json")) as f:
        known = json.load(f)["instances"]
    wrong = 0
    for name in sys.argv[1:] or [n for n in known if int(n.split("_")[1]) <= 50]:
        found = solve(read(os.path.join(HERE, name + ".json")))
        if found is None:
            print(name, "cannot be judged: its confirmed places do not keep all rules")
        else:
            agrees = found == known[name]["places"]
            wrong += not agrees
            print(name, "agrees" if agrees else "DIFFERS: %s" % {i: (s, known[name]["places"][i]) for i, s in found.items() if s != known[name]["places"][i]})
    sys.exit(wrong > 0)
