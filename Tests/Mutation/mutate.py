#!/usr/bin/env python3
"""Breaks the engine on purpose, and says which breaks no test sees.

    mutate.py COPY [--count N] [--seed TEXT] [--seconds S] [--filter TESTS] [--modules FOLDER,...] [--only MUTANT,...]

COPY is a copy of the whole project, with its .build, which is changed and built: never the project itself. All breaks ("mutants") are
compiled in at once, each behind a number that the environment gives, so that one build serves all of them: an expression `a < b` becomes
`(mutant == 17 ? a <= b : a < b)`. What does not compile is left out. Then the tests run once for each, until one fails.

"late" is one whose tests did not end in time: run it again with more time. One that is "alive" is to be run again with REKKE_EXTENT=1.
A mutant that nothing sees is a gap in the tests, or no mistake at all: only slower, or the same by another way. That is for people to say.
"""
import argparse, json, os, random, re, signal, subprocess, sys, time

MODULES = ["Sources/Rekke", "Sources/CapacitatedMatching", "Sources/IntegerProgramming", "Sources/ProofChecking"]
TESTS = "^(RekkeTests|CapacitatedMatchingTests|IntegerProgrammingTests|ProofCheckingTests)\\."
OPERAND = r"(?:-?\d+|[a-z_$][\w.$]*(?:\[[\w.$ ]*\])?(?:\.[a-z]\w*)*)"
COMPARED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
SUMMED = {"+": "-", "-": "+"}
PATTERNS = [
    (re.compile(r"(?:(?<=\()|(?<=if )|(?<=guard )|(?<=where )|(?<=while )|(?<=return )|(?<=&& )|(?<=\|\| )|(?<=\{ ))"
                r"(?P<a>%s) (?P<o><=|>=|<|>|==|!=) (?P<b>%s)(?=\)|,| \{| else| &&| \|\|| \}|$)" % (OPERAND, OPERAND)), COMPARED),
    (re.compile(r"(?:(?<=\()|(?<=, )|(?<= = )|(?<=return ))(?P<a>%s) (?P<o>[+-]) (?P<b>%s)(?=\)|,|$)" % (OPERAND, OPERAND)), SUMMED),
]
# Not in texts, comments, types of what is compared, or where nothing is decided.
SKIPPED = re.compile(r'^\s*(//|\*|@|case .*:$|import|internal import|public import|precondition|assert)|"|\bnil\b|\bcase \.|#if|\b(?:try|await)\b')
SWITCH = """import Glibc

/// Which mistake is made; 0 for none.
nonisolated let rekkeMutant: Int = unsafe getenv("REKKE_MUTANT").flatMap { unsafe Int(String(cString: $0)) } ?? 0
"""


def places(copy):
    """Every place at which one of the patterns fits: (file, line, start, end, old, new)."""
    found = []
    for module in MODULES:
        for folder, _, files in sorted(os.walk(os.path.join(copy, module))):
            for name in sorted(files):
                path = os.path.join(folder, name)
                if not name.endswith(".swift"):
                    continue
                for number, line in enumerate(open(path, encoding="utf-8"), 1):
                    code = line.rstrip("\n")
                    if SKIPPED.search(code):
                        continue
                    for pattern, others in PATTERNS:
                        for m in pattern.finditer(code):
                            new = "%s %s %s" % (m["a"], others[m["o"]], m["b"])
                            found.append((os.path.relpath(path, copy), number, m.start(), m.end(), m[0], new))
    return found


def write(copy, originals, mutants):
    by_file = {}
    for n, (path, line, start, end, old, new) in mutants.items():
        by_file.setdefault(path, []).append((line, start, end, old, new, n))
    for path, text in originals.items():
        lines = text.split("\n")
        for line, start, end, old, new, n in sorted(by_file.get(path, []), reverse=True):
            code = lines[line - 1]
            lines[line - 1] = "%s(rekkeMutant == %d ? %s : %s)%s" % (code[:start], n, new, old, code[end:])
        changed = "\n".join(lines)
        file = os.path.join(copy, path)
        if open(file, encoding="utf-8").read() != changed:
            open(file, "w", encoding="utf-8").write(changed)


def build(copy, originals, mutants):
    """Builds with as many of them as compile."""
    while True:
        write(copy, originals, mutants)
        done = subprocess.run(["swift", "build", "--build-tests"], cwd=copy, capture_output=True, text=True)
        if done.returncode == 0:
            return
        where = {(os.path.relpath(p, copy), int(n)) for p, n in re.findall(r"^(/\S+\.swift):(\d+):\d+: error:", done.stdout + done.stderr, re.M)}
        wrong = [n for n, m in mutants.items() if (m[0], m[1]) in where]
        if not wrong:
            raise SystemExit("it does not build:\n" + (done.stdout + done.stderr)[-3000:])
        print("%d do not compile" % len(wrong), file=sys.stderr, flush=True)
        for n in wrong:
            del mutants[n]


def end(session):
    """Kills all processes of a session: the tests run in a process group of their own."""
    for entry in os.listdir("/proc"):
        try:
            with open("/proc/%s/stat" % int(entry)) as f:
                if int(f.read().rsplit(")", 1)[1].split()[3]) == session:
                    os.kill(int(entry), signal.SIGKILL)
        except (ValueError, OSError):
            pass


def outcome(copy, n, tests, seconds):
    """Which test sees it; "crash", "late", or None where nothing does."""
    environment = {**os.environ, "REKKE_MUTANT": str(n), "REKKE_EXTENT": os.environ.get("REKKE_EXTENT", "0.1")}
    p = subprocess.Popen(["swift", "test", "--skip-build", "--filter", tests], cwd=copy, env=environment, start_new_session=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    signal.signal(signal.SIGALRM, lambda *_: end(p.pid))
    signal.alarm(seconds)
    start, seen, count = time.monotonic(), None, 0
    try:
        for line in p.stdout:
            if "recorded an issue" in line:
                seen = re.sub(r"^.*Test (.*?) recorded an issue.*$", r"\1", line.strip())[:110]
                break
            if m := re.search(r"Test run with (\d+) test", line):
                count = int(m[1])
    finally:
        signal.alarm(0)
        end(p.pid)
        p.wait()
    if n == 0 and not count and not seen:
        return "no test"
    if seen or count:
        return seen
    return "late" if time.monotonic() - start >= seconds else "crash"


def main():
    q = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    q.add_argument("copy")
    q.add_argument("--count", type=int, default=100)
    q.add_argument("--seed", default="1")
    q.add_argument("--seconds", type=int, default=240, help="for the tests of one mutant")
    q.add_argument("--filter", default=TESTS)
    q.add_argument("--modules", default=",".join(MODULES), help="folders, with commas between")
    q.add_argument("--only", help="these mutants of the same count and seed")
    a = q.parse_args()
    copy = os.path.realpath(a.copy)
    if os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")) == copy:
        raise SystemExit("give a copy of the project: its sources are changed")
    if any(os.path.exists(os.path.join(copy, module, "Mutant.swift")) for module in MODULES):
        raise SystemExit("the copy still has mistakes of an earlier run: make it anew")
    found = [m for m in places(copy) if any(m[0].startswith(p) for p in a.modules.split(","))]
    chosen = random.Random(a.seed).sample(found, min(a.count, len(found)))
    mutants = {n: m for n, m in enumerate(sorted(chosen), 1)}
    originals = {m[0]: open(os.path.join(copy, m[0]), encoding="utf-8").read() for m in mutants.values()}
    for module in MODULES:
        open(os.path.join(copy, module, "Mutant.swift"), "w").write(SWITCH)
    try:
        build(copy, originals, mutants)
        print("%d of %d places, seed %s" % (len(mutants), len(found), a.seed), flush=True)
        if (sight := outcome(copy, 0, a.filter, 10 * a.seconds)) is not None:
            raise SystemExit("without a mistake the tests do not pass: " + sight)
        alive = 0
        for n, (path, line, _, _, old, new) in mutants.items():
            if a.only and str(n) not in a.only.split(","):
                continue
            sight = outcome(copy, n, a.filter, a.seconds)
            alive += sight is None
            print("%3d %-8s %s:%d  %s -> %s%s" % (n, "alive" if sight is None else sight if sight in ("late", "crash") else "seen", path, line,
                                             old, new, "" if sight in (None, "late", "crash") else "  by " + sight), flush=True)
        print("%d are seen by no test" % alive)
    finally:
        write(copy, originals, {})
        for module in MODULES:
            os.remove(os.path.join(copy, module, "Mutant.swift"))


if __name__ == "__main__":
    main()
