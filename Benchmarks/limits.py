#!/usr/bin/env python3
"""Ends a command at many moments of its run, by its time limit or by an interrupt, and checks what comes of it.

    limits.py REKKE [--runs N] [--seed N] [--signals] -- COMMAND PROBLEM OPTION...

Without a limit the command is run once, for its time and its document. Then, so many times, with limits (or interrupts)
drawn between nothing and a little more than that time. Right is: 0 with the very same document (or 2, where the whole run
ends so); 75 with a document that says `feasible`, or lacks explanations; 130 for an interrupt, with nothing written. The
overshoot is the processor time beyond the limit, which counts from the start of the process.
"""
import argparse, json, os, random, resource, signal, subprocess, sys, tempfile, time


def run(command, out, interrupt=None):
    """Exit status, standard error, processor time in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command + ["--output", out], stderr=subprocess.PIPE)
    if interrupt is not None:
        time.sleep(interrupt)
        process.send_signal(signal.SIGINT)
    errors = process.communicate()[1].decode()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process.returncode, errors, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def document(path):
    return open(path, "rb").read() if os.path.exists(path) else None


def main():
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rekke")
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, help="draw limits up to this, without a whole run")
    parser.add_argument("--signals", action="store_true")
    options = parser.parse_args(sys.argv[1:split])
    command = [options.rekke] + sys.argv[split + 1:] + ["--format", "json"]
    folder = tempfile.mkdtemp()
    out = os.path.join(folder, "out.json")
    whole_status, whole = None, None
    longest = options.longest
    if longest is None:
        whole_status, errors, longest = run(command, out)
        whole = document(out)
        print("whole run: exit %d, %.2f s of processor time, %d bytes %s" % (whole_status, longest, len(whole or b""), errors.strip()))
    draw = random.Random(options.seed)
    statuses, faults, worst = {}, [], (0.0, 0.0)
    for _ in range(options.runs):
        limit = longest * 1.1 * draw.random() ** 2
        if os.path.exists(out):
            os.remove(out)
        if options.signals:
            status, errors, used = run(command, out, interrupt=limit)
        else:
            status, errors, used = run(command + ["--time-limit", "%.4f" % max(limit, 0.0001)], out)
            worst = max(worst, (used - limit, limit))
        statuses[status] = statuses.get(status, 0) + 1
        found = document(out)
        left = [name for name in os.listdir(folder) if name != "out.json"]
        right = not left
        if status == whole_status or status == 0 and whole is None:
            right = right and (whole is None or found == whole)
        elif status == 75:
            right = right and found is not None and json.loads(found) is not None
        elif options.signals and status in (130, -signal.SIGINT):
            right = right and (found is None or "all was written" in errors)
        else:
            right = False
        if not right:
            faults.append((limit, status, errors.strip()[:200], left))
    print("exit codes: " + ", ".join("%d × %d" % (count, status) for status, count in sorted(statuses.items())))
    if not options.signals:
        print("most processor time beyond the limit: %.2f s, at %.3f s" % worst)
    for fault in faults[:10]:
        print("wrong: limit %.4f: exit %d: %s %s" % fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
