#!/usr/bin/env python3
"""Checks the folders that `rekke allocate --proof` writes, from documentation/proofs.md alone: nothing of Rekke, no solver.

    check_proof.py [--problem FILE] [--result FILE] FOLDER...    prints a line for each, exits 1 if one does not hold

With the files of a problem and of its result, the proofs in the folders behind them have to be of these. A folder may hold
others with proofs: of tracks, and of what was decided as if nobody was asked to move.
"""
import hashlib
import json
import os
import re
import sys

SENSES = {"L": -1, "E": 0, "G": 1}


class Wrong(Exception):
    pass


def require(holds, text):
    if not holds:
        raise Wrong(text)


class Program:
    """Rows are (sense, side, terms): sense -1, 0 or 1, terms a dictionary by the variable's name."""

    def __init__(self, path):
        self.lower, self.upper, self.integers, self.rows, self.goals = {}, {}, set(), {}, {}
        kinds, terms, sides, section, whole = {}, {}, {}, None, False
        for line in open(path, encoding="utf-8"):
            words = line.split()
            if not words or line.startswith("*"):
                continue
            if not line.startswith(" "):
                section = words[0]
            elif section == "ROWS":
                require(words[1] not in kinds, f"row {words[1]} twice")
                kinds[words[1]], terms[words[1]] = words[0], {}
            elif section == "COLUMNS" and words[1] == "'MARKER'":
                whole = words[2] == "'INTORG'"
            elif section == "COLUMNS":
                self.lower.setdefault(words[0], 0), self.upper.setdefault(words[0], None)
                if whole:
                    self.integers.add(words[0])
                require(words[0] not in terms[words[1]], f"{words[0]} twice in {words[1]}")
                terms[words[1]][words[0]] = int(words[2])
            elif section == "RHS":
                require(kinds.get(words[1], "N") != "N", f"a side of {words[1]}")
                sides[words[1]] = int(words[2])
            elif section == "BOUNDS":
                kind, name = words[0], words[2]
                require(kind in ("LO", "UP", "FX"), f"bound {kind}")
                if kind in ("LO", "FX"):
                    self.lower[name] = int(words[3])
                if kind in ("UP", "FX"):
                    self.upper[name] = int(words[3])
        require(section == "ENDATA", "it ends too early")
        for name, kind in kinds.items():
            entries = {v: c for v, c in terms[name].items() if c}
            if kind == "N":
                self.goals[name] = entries
            else:
                self.rows[name] = (SENSES[kind], sides.get(name, 0), entries)
        self.goals.pop(next(iter(self.goals)))  # the solvers' objective


def total(terms, ones):
    return sum(c for v, c in terms.items() if v in ones)


def keeps(row, ones):
    sense, side, terms = row
    return (total(terms, ones) > side) - (total(terms, ones) < side) in ((0,) if sense == 0 else (0, sense))


def check_solution(program, ones):
    for v in ones:
        require(v in program.lower, f"no variable {v}")
    for v in program.lower:
        x = int(v in ones)
        require(program.lower[v] <= x and (program.upper[v] is None or x <= program.upper[v]), f"{v} is out of bounds")
    for name, row in program.rows.items():
        require(keeps(row, ones), f"the solution breaks {name}")


def check_bound(program, terms, maximise, value, name):
    """The most of Σ gain·x under one row: some multiple of it, at which a variable drops out, bounds the sum."""
    gain = terms if maximise else {v: -c for v, c in terms.items()}
    best = value if maximise else -value

    def bounds(weight, factor, row):
        sense, side, entries = row
        if factor * sense > 0:
            return False
        most = factor * side
        for v in gain:
            rest = weight * gain[v] - factor * entries.get(v, 0)
            most += rest * (program.upper[v] if rest > 0 else program.lower[v]) if rest else 0
        return most < weight * (best + 1)

    if name is None:
        return bounds(1, 0, (0, 0, {}))
    require(name in program.rows, f"no row {name}")
    row = program.rows[name]
    require(set(row[2]) <= set(terms), f"{name} is over other variables than the goal's")
    return any(bounds(abs(c), gain[v] * (1 if c > 0 else -1), row) for v, c in row[2].items())


def dominates(one, other):
    sense, side, terms = one
    if not terms and (side > 0 if sense > 0 else side < 0 if sense < 0 else side != 0):
        return True
    if terms != other[2] or sense not in (0, other[0]):
        return False
    return side == other[1] if other[0] == 0 else (side >= other[1] if other[0] > 0 else side <= other[1])


class Certificate:
    def __init__(self, path, program):
        self.words, self.at = open(path, encoding="utf-8").read().split(), 0
        self.expect("VER", "1.0", "VAR")
        self.names = [self.word() for _ in range(self.number())]
        require(len(set(self.names)) == len(self.names) and set(self.names) <= set(program.lower), "wrong variables")
        self.expect("INT")
        whole = {self.names[self.number()] for _ in range(self.number())}
        require(whole == set(self.names) and whole <= program.integers, "wrong integers")
        self.expect("OBJ", "min", "0", "CON")
        count, _ = self.number(), self.number()
        self.given = [self.row() for _ in range(count)]
        self.expect("RTP", "infeas", "SOL", "0", "DER")
        self.check()

    def word(self):
        require(self.at < len(self.words), "it ends too early")
        self.at += 1
        return self.words[self.at - 1]

    def number(self):
        return int(self.word())

    def expect(self, *words):
        for word in words:
            require(self.word() == word, f"word {self.at} is not {word}")

    def row(self):
        name, sense, side = self.word(), SENSES[self.word()], self.number()
        terms = {}
        for _ in range(self.number()):
            v = self.names[self.number()]
            require(v not in terms, f"{v} twice in {name}")
            terms[v] = self.number()
        return name, (sense, side, {v: c for v, c in terms.items() if c})

    def reference(self, rows):
        i = self.number()
        require(0 <= i < len(rows), f"no row {i} yet")
        return i

    def check(self):
        rows, under = [row for _, row in self.given], [frozenset()] * len(self.given)
        for _ in range(self.number()):
            name, row = self.row()
            self.expect("{")
            reason = self.word()
            if reason == "asm":
                under.append(frozenset([len(rows)]))
            elif reason == "lin":
                side, terms, directions, needed = 0, {}, set(), frozenset()
                for _ in range(self.number()):
                    i, factor = self.reference(rows), self.number()
                    directions.add(rows[i][0] * ((factor > 0) - (factor < 0)))
                    for v, c in rows[i][2].items():
                        terms[v] = terms.get(v, 0) + factor * c
                    side, needed = side + factor * rows[i][1], needed | under[i]
                directions.discard(0)
                require(len(directions) < 2, f"{name} mixes directions")
                sense = directions.pop() if directions else 0
                require(dominates((sense, side, {v: c for v, c in terms.items() if c}), row), f"{name} does not follow")
                under.append(needed)
            else:
                require(reason == "uns", f"reason {reason}")
                i, a, j, b = (self.reference(rows) for _ in range(4))
                require(dominates(rows[i], row) and dominates(rows[j], row), f"{name} does not follow both ways")
                low, high = (rows[a], rows[b]) if rows[a][0] < 0 else (rows[b], rows[a])
                require(low[0] < 0 < high[0] and low[2] == high[2] and high[1] == low[1] + 1, f"{name} leaves a gap")
                under.append((under[i] - {a}) | (under[j] - {b}))
            self.expect("}")
            self.number()
            rows.append(row)
        require(self.at == len(self.words), "something stands behind it")
        last = rows[-1] if rows else (0, 0, {})
        require(not last[2] and dominates(last, (1, 1, {})) and not under[-1], "no contradiction at the end")


def check_given(certificate, program, kept, name, better):
    for row_name, row in certificate.given:
        variable = next(iter(row[2]), None)
        own = {f"kept({goal})": other for goal, other in kept.items()} | {f"better({name})": better}
        own[f"lower({variable})"] = (1, program.lower.get(variable), {variable: 1})
        own[f"upper({variable})"] = (-1, program.upper.get(variable), {variable: 1})
        known = program.rows.get(row_name)
        require(row == own.get(row_name) or known is not None and dominates(known, row), f"{row_name} may not be used")


def fields(pairs):
    names = [name for name, _ in pairs]
    require(len(set(names)) == len(names), f"a field twice: {names}")
    return dict(pairs)


def document(folder, name):
    return json.load(open(os.path.join(folder, name), encoding="utf-8"), object_pairs_hook=fields)


def check_fields(value, needed, others=()):
    require(set(needed) <= set(value) <= set(needed) | set(others), f"fields {sorted(value)}")


def check_names(folder, proof):
    """That the folder holds what proof.json names, and nothing else but folders of other proofs."""
    known = {"program.mps", "solution.json", "proof.json"} | {g["proof"] for g in proof["goals"] if "proof" in g}
    for path, folders, names in os.walk(folder):
        folders[:] = [other for other in folders if not os.path.exists(os.path.join(path, other, "proof.json"))]
        for name in names:
            file = os.path.relpath(os.path.join(path, name), folder)
            require(file in known, f"nothing names {file}")


def check(folder, digests):
    program = Program(os.path.join(folder, "program.mps"))
    proof, ones = document(folder, "proof.json"), document(folder, "solution.json")
    check_fields(proof, ("goals", "sha256", "version"))
    check_fields(proof["sha256"], ("problem", "result"), ("earlierResult", "scenarios"))
    for goal in proof["goals"]:
        check_fields(goal, ("goal", "sense", "value"), ("proof",) if "proof" in goal else ("bound",))
    for digest in [proof["sha256"]["problem"], proof["sha256"]["result"]]:
        require(re.fullmatch("[0-9a-f]{64}", digest), f"{digest} is no SHA-256")
    for name, digest in digests.items():
        require(proof["sha256"][name] == digest, f"it is of another {name}")
    check_names(folder, proof)
    require(set(ones.values()) <= {1}, "solution.json has values other than 1")
    check_solution(program, set(ones))
    require([g["goal"] for g in proof["goals"]] == list(program.goals), "the goals are not those of the program")
    kept, certificates = {}, 0
    for goal in proof["goals"]:
        name, maximise, value = goal["goal"], {"max": True, "min": False}[goal["sense"]], goal["value"]
        terms, sense = program.goals[name], 1 if maximise else -1
        require(total(terms, set(ones)) == value, f"the solution does not give {name} {value}")
        if "proof" in goal:
            certificate = Certificate(os.path.join(folder, goal["proof"]), program)
            check_given(certificate, program, kept, name, (sense, value + sense, terms))
            certificates += 1
        else:
            require(check_bound(program, terms, maximise, value, goal.get("bound")), f"{name} can be better than {value}")
        kept[name] = (sense, value, terms)
    return len(proof["goals"]), certificates


def main():
    code, digests, arguments = 0, {}, iter(sys.argv[1:])
    for folder in arguments:
        try:
            if folder in ("--problem", "--result"):
                digests[folder[2:]] = hashlib.sha256(open(next(arguments), "rb").read()).hexdigest()
                continue
            parts = sorted(path for path, _, names in os.walk(folder) if "proof.json" in names) or [folder]
            goals, certificates = map(sum, zip(*(check(part, digests) for part in parts)))
            print(f"{folder}: holds ({goals} goals, {certificates} certificates)")
        except (Wrong, OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            code = 1
            print(f"{folder}: WRONG: {error}")
    sys.exit(code)


if __name__ == "__main__":
    main()
