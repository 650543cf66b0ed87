#!/usr/bin/env python3
"""Writes what compare.py measured into README.md, between its two marks: the goals, a table for each kind of problem, and a plot.

    report.py COMPARED.json [GROWTH.json]
    report.py --instances COMPARED.json      the same for the set of instances, into its own page
"""
import datetime as dt, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
README = os.path.join(HERE, "README.md")

# What is held against what: documents, numerator, denominator, the ratio that is the goal.
GOALS = [
    ("pure, solving only", ["p1_10000_500", "p1skew_10000_500", "p1_100000_2000", "p1skew_100000_2000", "p1_1000000_5000", "p1skew_1000000_5000"],
     ("rekke", "core"), ("reference", "core"), 1.5),
    ("pure, solving under the default policy", ["p1_10000_500", "p1skew_10000_500", "p1_100000_2000", "p1skew_100000_2000", "p1_1000000_5000", "p1skew_1000000_5000"],
     ("rekke default", "core"), ("rekke", "core"), 1),
    ("pure, whole command", ["p1_100000_2000"], ("rekke", "wall"), ("flow", "wall"), 0.5),
    ("pure, whole command with reasons", ["p1_100000_2000"], ("rekke reasons", "wall"), ("rekke", "wall"), 1.5),
    ("pure, whole command", ["p1_1000000_5000"], ("rekke", "wall"), ("parse", "wall"), 3),
    ("hard, whole command", ["p2_50_10", "p2_200_30", "p2_1000_100"], ("rekke", "wall"), ("highs-lean", "wall"), 0.35),
    ("hard, whole command", ["p2_50_10", "p2_200_30", "p2_1000_100"], ("rekke", "wall"), ("cpsat-naive", "wall"), 0.1),
    ("hard, whole command", ["p2hard_200_30", "p2hard_200_30_2", "p2hard_200_30_3", "p2hard_200_30_4"], ("rekke", "wall"), ("highs-lean", "wall"), 0.3),
    ("hard, whole command", ["p2_10_3", "p2_50_10", "p2_200_30", "p2_1000_100", "p2_2000_200", "p2_5000_400", "p2hard_50_10", "p2hard_200_30", "p2hard_200_30_2",
                             "p2hard_200_30_3", "p2hard_200_30_4", "p2hard_1000_100"], ("rekke", "wall"), ("glpk-lean", "wall"), 1),
    ("hard, whole command", ["p2_5000_400", "p2hard_1000_100"], ("rekke", "wall"), ("highs-face", "wall"), 1),
]
LIMITS = [("p1_6_3", "wall", 0.010, "s"), ("p1_6_3", "peak", 25, "MB"), ("p1_100000_2000", "peak", 400, "MB"), ("p1_1000000_5000", "peak", 3000, "MB"),
          ("p2_5000_400", "wall", 60, "s"), ("p2hard_1000_100", "wall", 60, "s")]


def seconds(t):
    return "%.4f" % t if t < 0.1 else "%.3f" % t if t < 10 else "%.1f" % t


def value(r, key):
    return None if r is None or "error" in r else r.get(key)


def cell(r, key):
    if r is None:
        return ""
    if "error" in r:
        if r["error"].startswith("over "):
            return "> " + r["error"].removeprefix("over ")
        return "out of time" if r["error"].startswith("out of time") else "failed"
    return seconds(r[key]) if key in r else ""


def goals(compared):
    lines = ["| what | document | | | ratio | goal | |", "| --- | --- | ---: | ---: | ---: | ---: | --- |"]
    for what, documents, above, below, goal in GOALS:
        for document in documents:
            rows = compared.get(document)
            if rows is None:
                continue
            a, b = value(rows.get(above[0]), above[1]), value(rows.get(below[0]), below[1])
            beyond = rows.get(below[0], {}).get("error", "").startswith("over ")
            if a is None or (b is None and not beyond):
                continue
            limit = None if b is not None else float(rows[below[0]]["error"].split()[1])
            ratio = a / (b if b is not None else limit)
            lines.append("| %s | %s | %s %s | %s %s | %s%.2f | %g | %s |" % (
                what, document, above[0], seconds(a), below[0], seconds(b) if b is not None else "> %g" % limit,
                "" if b is not None else "< ", ratio, goal, "met" if ratio <= goal else "**missed**"))
    for document, key, limit, unit in LIMITS:
        v = value(compared.get(document, {}).get("rekke"), key)
        if v is not None:
            lines.append("| whole command | %s | rekke %s %s | | | %g %s | %s |" % (
                document, seconds(v) if key == "wall" else "%.0f" % v, unit, limit, unit, "met" if v <= limit else "**missed**"))
    return lines


def tables(compared):
    lines = []
    for kind, heading in (("p1", "Only capacities bind"), ("p2", "More binds")):
        documents = [d for d in compared if d.startswith(kind)]
        peers = list(dict.fromkeys(p for d in documents for p in compared[d]))
        lines += ["", "### %s" % heading, "", "Wall seconds of the whole process, in brackets those of solving alone, then peak MB.", "",
                  "| | " + " | ".join(peers) + " |", "| --- |" + " ---: |" * len(peers)]
        for document in documents:
            cells = []
            for peer in peers:
                r = compared[document].get(peer)
                text = cell(r, "wall")
                if value(r, "core") is not None:
                    text += " (%s)" % seconds(r["core"])
                if value(r, "peak") is not None:
                    text += ", %.0f" % r["peak"]
                cells.append(text)
            lines.append("| %s | %s |" % (document, " | ".join(cells)))
    return lines


def plot(growth, path):
    plt = pyplot()
    figure, axes = plt.subplots(1, 2, figsize=(9, 3.6))
    for ax, prefix, title in ((axes[0], "p1", "Only capacities bind"), (axes[1], "p2", "More binds")):
        for kind, marker in ((prefix, "o"), (prefix + ("skew" if prefix == "p1" else "hard"), "s")):
            points = sorted((int(d.split("_")[1]), value(rows["rekke"], "core"), value(rows["rekke"], "wall")) for d, rows in growth.items()
                            if d.split("_")[0] == kind and value(rows.get("rekke"), "core") is not None)
            if points:
                ax.loglog([p[0] for p in points], [max(p[1], 1e-5) for p in points], marker + "-", label=kind + ", solving")
                ax.loglog([p[0] for p in points], [p[2] for p in points], marker + ":", label=kind + ", whole command")
        ax.set_title(title)
        ax.set_xlabel("registrations")
        ax.set_ylabel("seconds")
        ax.grid(True, which="major", alpha=0.3)
        ax.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def instances(compared, path):
    """A table of processor seconds, which other programs on the machine disturb least, and a plot of them."""
    peers = list(dict.fromkeys(p for rows in compared.values() for p in rows if p != "parse"))
    lines = ["| | " + " | ".join(peers) + " |", "| --- |" + " ---: |" * len(peers)]
    lines += ["| %s | %s |" % (name, " | ".join(cell(rows.get(p), "cpu") for p in peers)) for name, rows in compared.items()]
    plt = pyplot()
    figure, ax = plt.subplots(figsize=(9, 4))
    for index, (peer, marker) in enumerate(zip(peers, "osv^<>DPX*hd")):
        points = [(k, r["cpu"]) for k, rows in enumerate(compared.values()) if value(r := rows.get(peer), "cpu") is not None]
        ax.semilogy([k for k, _ in points], [t for _, t in points], marker, color=plt.get_cmap("tab20")(index), label=peer)
    ax.set_xticks(range(len(compared)), list(compared), rotation=35, ha="right", fontsize=8)
    ax.set_ylabel("processor seconds")
    ax.grid(True, which="major", alpha=0.3)
    ax.legend(fontsize=7, loc="center left", bbox_to_anchor=(1, 0.5))
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    return lines


def pyplot():
    import matplotlib
    matplotlib.use("svg")
    import matplotlib.pyplot as plt
    plt.rcParams["svg.hashsalt"] = "rekke"
    return plt


def machine():
    with open("/proc/cpuinfo") as f:
        model = re.search(r"model name\s*:\s*(.*)", f.read()).group(1)
    with open("/proc/meminfo") as f:
        memory = int(f.readline().split()[1]) / 2**20
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.split("(")[0].strip()
    versions = subprocess.run([sys.executable, "-c", "import importlib.metadata as m; print(', '.join('%s %s' % (p, m.version(p)) for p in "
                               "('swiglpk', 'highspy', 'ortools')))"], capture_output=True, text=True).stdout.strip()
    return "%s, %d processors, %.0f GB; %s; Python %s, %s" % (model, os.cpu_count(), memory, swift, sys.version.split()[0], versions)


def write(page, text):
    with open(page) as f:
        old = f.read()
    begin, end = "<!-- results -->\n", "<!-- end of results -->"
    with open(page, "w") as f:
        f.write(old[:old.index(begin) + len(begin)] + "\n" + "\n".join(text) + "\n\n" + old[old.index(end):])


def main():
    measured = "Measured %s: %s." % (dt.date.today().isoformat(), machine())
    with open(sys.argv[-1] if sys.argv[1] == "--instances" else sys.argv[1]) as f:
        compared = json.load(f)
    if sys.argv[1] == "--instances":
        lines = instances(compared, os.path.join(HERE, "instances", "peers.svg"))
        return write(os.path.join(HERE, "instances", "README.md"),
                     [measured, "", *lines, "", "![Processor seconds by instance and program](peers.svg)"])
    growth = dict(compared)
    if len(sys.argv) > 2:
        with open(sys.argv[2]) as f:
            growth.update(json.load(f))
    plot(growth, os.path.join(HERE, "growth.svg"))
    write(README, [measured, "", *goals(compared), *tables(compared), "", "### As the work grows", "",
                   "![Seconds against registrations, both logarithmic](growth.svg)"])


if __name__ == "__main__":
    main()
