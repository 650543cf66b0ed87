#!/usr/bin/env python3
"""Runs peers and the product on the same problem documents, checks that they agree, and prints a Markdown table for each document.

    compare.py [--rekke PATH] [--variant NAME=OPTIONS] [--peers A,B] [--cap SECONDS] [--cpu N] [--json OUT] [--folder FOLDER] NAME|FILE...

A NAME (generate.py) is generated into FOLDER, a temporary one unless given; a FILE (*.json) is used as it is.
"""
import argparse, json, os, signal, statistics, subprocess, sys, tempfile, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
REFERENCE = os.path.join(HERE, "reference", "reference")
PURE = ["reference", "parse", "serial", "flow", "glpk-lp", "highs-lp"]
HARD = ["glpk-lean", "highs-face", "highs-lean", "highs-naive", "cpsat-naive"]
LARGEST = {"glpk-lp": 10_000, "highs-lp": 1_000, "serial": 100_000, "highs-naive": 50, "cpsat-naive": 200}     # registrations, unless --peers names it
THREADS = {k: "1" for k in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}


def once(command, cap, out):
    """One run in a process of its own -> wall, peak MB, exit code. Reads nothing of what it wrote: this process stays small, since children inherit its peak."""
    with open(out, "wb") as o, open(out + ".err", "wb") as e:
        start = time.perf_counter()
        try:
            p = subprocess.Popen(command, stdout=o, stderr=e, env={**os.environ, **THREADS, "NO_COLOR": "1"}, start_new_session=True)
        except OSError as problem:
            return {"error": str(problem)}
        timer = threading.Timer(cap, lambda: os.killpg(p.pid, signal.SIGKILL))
        timer.start()
        _, status, usage = os.wait4(p.pid, 0)
        wall = time.perf_counter() - start
        timer.cancel()
        p.returncode = code = os.waitstatus_to_exitcode(status)
    r = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}
    if code == -signal.SIGKILL and wall >= cap:
        r["error"] = "over %g s" % cap
    elif code not in (0, 2):
        with open(out + ".err", errors="replace") as f:
            r["error"] = "exit %d: %s" % (code, f.read()[-160:].strip())
    return r


def repeated(command, cap, out):
    runs = [once(command, cap, out)]
    while "error" not in runs[0] and runs[0]["wall"] < 6 and len(runs) < 3:
        runs.append(once(command, cap, out))
    if "error" in runs[-1]:
        return runs[-1]
    return {"wall": statistics.median(r["wall"] for r in runs), "cpu": statistics.median(r["cpu"] for r in runs),
            "peak": max(r["peak"] for r in runs), "runs": len(runs)}


def last_line(path):
    with open(path, errors="replace") as f:
        lines = [x for x in f if x.startswith("{")]
    return json.loads(lines[-1]) if lines else {}


def solving(path):
    """Seconds from the document in memory to the answer, as `--statistics` says: taking apart, and every objective."""
    stages = {}
    with open(path, errors="replace") as f:
        for words in (line.split() for line in f):
            if len(words) >= 2 and words[-1].replace(".", "").isdigit():
                stages[words[-2]] = float(words[-1])
    return sum(t for name, t in stages.items() if name not in ("reading", "intake", "people", "explanations", "verification"))


def measure(name, path, a, work):
    out = os.path.join(work, name.replace(" ", "-") + ".out")
    if name in a.variants:
        r = repeated([a.rekke, "allocate", path, "--format", "json", "--statistics", *a.variants[name].split()], a.cap, out)
        if "error" not in r:
            answer = subprocess.run([sys.executable, os.path.join(HERE, "peers.py"), "result", path, out], capture_output=True, text=True)
            if answer.returncode:
                r["error"] = "result not read: " + answer.stderr.strip()[-120:]
            else:
                r.update({k: v for k, v in json.loads(answer.stdout).items() if k != "peak"}, core=solving(out + ".err"))
        return r
    if name == "reference":
        if not os.path.exists(REFERENCE):
            subprocess.check_call(["make", "-s", "-C", os.path.dirname(REFERENCE)])
        command = [REFERENCE, path]
    else:
        command = [sys.executable, os.path.join(HERE, "peers.py"), name, path, str(a.cap)]
    r = repeated(command, a.cap + 5, out)
    if "error" not in r:
        r = {**last_line(out), **r}
    return r


def disagreements(rows):
    """Every exact peer must say the same. serial is another problem, parse has no answer, a variant may be asked for something else."""
    found = []
    for name, r in rows.items():
        # A variant that takes longer is shown as that; no goal speaks of it.
        late = name != "rekke" and r.get("error", "").startswith("over ")
        if name.startswith("rekke") and not late and (r.get("error") or r.get("status", "optimal") != "optimal"):
            found.append("%s: %s" % (name, r.get("error") or "status " + r["status"]))
    for key in ("placed", "totalRank", "admitted", "ranks"):
        values = {}
        for name, r in rows.items():
            if name not in ("serial", "parse") and not name.startswith("rekke ") and "error" not in r and key in r:
                values.setdefault(r[key], []).append(name)
        if len(values) > 1:
            found.append("%s: %s" % (key, "; ".join("%s %s" % (v, ", ".join(n)) for v, n in values.items())))
    return found


def table(name, rows):
    base = rows.get("rekke", {}) if "error" not in rows.get("rekke", {}) else {}
    print("\n### %s\n\n| peer | wall s | core s | peak MB | placed | total rank | ranks | rekke / peer |\n|---|---:|---:|---:|---:|---:|---|---:|" % name)
    for peer, r in rows.items():
        if "error" in r:
            print("| %s | %s | | %s | | | | |" % (peer, r["error"].replace("|", "/").replace("\n", " "), "%.0f" % r["peak"] if "peak" in r else ""))
            continue
        ratio = "%.2f" % (base["wall"] / r["wall"]) if base and peer != "rekke" else ""
        core = "%.4f" % r["core"] if "core" in r else ""
        print("| %s | %.4f | %s | %.0f | %s | %s | %s | %s |" % (peer, r["wall"], core, r["peak"], r.get("placed", ""), r.get("totalRank", ""),
                                                       "not exact" if peer == "serial" else r.get("ranks", ""), ratio))


def main():
    q = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    q.add_argument("problems", nargs="+", metavar="NAME|FILE")
    q.add_argument("--rekke", help="the product's command")
    q.add_argument("--rekke-options", default="--explain none", help="default: %(default)s (no peer explains anything)")
    q.add_argument("--variant", action="append", default=[], metavar="NAME=OPTIONS", help="the product once more, with other options")
    q.add_argument("--peers", help="comma-separated; default: those that make sense at the size")
    q.add_argument("--cap", type=float, default=60, help="seconds a run may take (default %(default)s)")
    q.add_argument("--cpu", type=int, help="pin to this processor (default: the last one available)")
    q.add_argument("--folder", help="keep the generated documents here")
    q.add_argument("--json", metavar="OUT")
    a = q.parse_args()
    if a.rekke and os.path.exists(a.rekke):
        a.rekke = os.path.abspath(a.rekke)
    a.variants = {"rekke": a.rekke_options, **{"rekke " + name: options for name, _, options in (v.partition("=") for v in a.variant)}}
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0)) if a.cpu is None else a.cpu})
    everything, wrong = {}, 0
    with tempfile.TemporaryDirectory() as work:
        folder = a.folder or work
        for problem in a.problems:
            path, name = problem, os.path.basename(problem).removesuffix(".json")
            if not problem.endswith(".json"):
                path = os.path.join(folder, problem + ".json")
                if not os.path.exists(path):
                    subprocess.check_call([sys.executable, os.path.join(HERE, "generate.py"), folder, problem])
            kind = subprocess.run([sys.executable, os.path.join(HERE, "peers.py"), "kind", path], capture_output=True, text=True, check=True).stdout.split()
            peers = PURE if kind[0] == "pure" else HARD
            if a.peers is not None:
                chosen = [p for p in a.peers.split(",") if p]
                peers = [p for p in peers if p in chosen]
            else:
                peers = [p for p in peers if int(kind[1]) <= LARGEST.get(p, 10**9)]
            rows = everything[name] = {}
            for peer in (list(a.variants) if a.rekke else []) + peers:
                rows[peer] = measure(peer, path, a, work)
                print("%s %s %s" % (name, peer, rows[peer].get("error") or "%.3f s" % rows[peer]["wall"]), file=sys.stderr, flush=True)
            table(name, rows)
            for d in disagreements(rows):
                wrong += 1
                print("\n**Not as it should be.** %s" % d)
            sys.stdout.flush()
            if a.json:
                with open(a.json, "w") as f:
                    json.dump(everything, f, indent=1)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
