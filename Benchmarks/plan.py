#!/usr/bin/env python3
"""Writes problems for `rekke plan`: documents of peers/generate.py, some of whose series are candidates only.

    plan.py FOLDER NAME...      a NAME is KIND_REGISTRATIONS_SERIES_CANDIDATES[_SEED], as p2hard_300_25_20 or p1_10000_500_20

The series are the open ones; the candidates come on top, every so many series one. Facilitators are as many as peers/generate.py
has for the open series alone, so that they are scarce for more.
"""
import json, os, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers"))
import generate


def plan(name, path):
    kind, registrations, series, candidates, *seed = name.split("_")
    series, candidates = int(series), int(candidates)
    generate.generate("_".join([kind, registrations, str(series + candidates), *seed]), path)
    with open(path) as file:
        document = json.load(file)
    programme = document["programme"]
    step = (series + candidates) / candidates
    for number in range(candidates):
        programme["series"][int(number * step)]["status"] = "candidate"
    if kind == "p2hard":
        programme["facilitators"] = programme["facilitators"][:max(4, round(series * 0.36) + 1)]
    with open(path, "w") as file:
        json.dump(document, file)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    for name in sys.argv[2:]:
        plan(name, os.path.join(sys.argv[1], name + ".json"))
