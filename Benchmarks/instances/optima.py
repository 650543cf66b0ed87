#!/usr/bin/env python3
"""Writes the instances and optima.json anew, with the command; or says what in them is not what the command says.

    optima.py REKKE [--check] [NAME...]      a search ends after 60 seconds, and so does the writing of a proof
"""
import hashlib, json, os, subprocess, sys, tempfile

import instances
from read import read

HERE = os.path.dirname(os.path.abspath(__file__))
SECONDS = 60


def digest(*paths):
    """SHA-256 of one file, or of the lines "DIGEST NAME" of several, by name."""
    texts = {}
    for path in paths:
        with open(path, "rb") as f:
            texts[os.path.basename(path)] = hashlib.sha256(f.read()).hexdigest()
    if len(texts) == 1:
        return next(iter(texts.values()))
    return hashlib.sha256("".join("%s %s\n" % (texts[n], n) for n in sorted(texts)).encode()).hexdigest()


def allocate(rekke, path, folder):
    """What is known of an instance: the places of its optimum, or the best that was found."""
    result = os.path.join(folder, "result.json")
    common = [rekke, "allocate", path, "--format", "json", "--explain", "none"]
    subprocess.run([*common, "--time-limit", str(SECONDS), "--output", result], stderr=subprocess.DEVNULL, check=False)
    with open(result) as f:
        answer = json.load(f)
    place = {p["registration"]: p["series"] for p in answer["placements"]}
    known = {"sha256": digest(path), "status": answer["status"], "placed": len(place), "totalRank": sum(p["rank"] for p in answer["placements"]),
             "places": {q.id: place.get(q.id) for q in read(path).registrations}}
    if answer["status"] == "optimal":
        proof = os.path.join(folder, "proof")
        try:
            done = subprocess.run([*common, "--proof", proof], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS)
            if done.returncode in (0, 2):
                known["proof"] = digest(*[os.path.join(at, f) for at, _, files in os.walk(proof) for f in files])
        except subprocess.TimeoutExpired:
            pass
    else:
        known["bound"] = {o["objective"]: o["bound"] for o in answer["objectives"] if "bound" in o}
    return known


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if not arguments:
        raise SystemExit(__doc__)
    rekke, names, isCheck = os.path.abspath(arguments[0]), arguments[1:] or instances.SET, "--check" in sys.argv
    optima, wrong = os.path.join(HERE, "optima.json"), 0
    known = {}
    if os.path.exists(optima):
        with open(optima) as f:
            known = json.load(f)["instances"]
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder if isCheck else HERE, name + ".json")
            instances.write(path, instances.generate(name))
            if isCheck and digest(path) != digest(os.path.join(HERE, name + ".json")):
                wrong, _ = wrong + 1, print(name, "is not what its name generates")
            found = allocate(rekke, path, folder)
            if isCheck and any(found.get(k) != known.get(name, {}).get(k) for k in ("status", "places") if found["status"] == "optimal"):
                wrong, _ = wrong + 1, print(name, "has another optimum")
            known[name] = found
            print(name, found["status"], found["placed"], found["totalRank"], "proven" if "proof" in found else "", flush=True)
    if not isCheck:
        version = subprocess.run([rekke, "--version"], capture_output=True, text=True).stdout.strip()
        with open(optima, "w") as f:
            lines = ["%s: %s" % (json.dumps(n), json.dumps(known[n], separators=(",", ":"))) for n in instances.SET if n in known]
            f.write('{"rekke": %s, "instances": {\n%s\n}}\n' % (json.dumps(version), ",\n".join(lines)))
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
