#!/usr/bin/env python3
"""Imports forms that it makes, plain and odd, and holds what was read against what they were made of.

    check_forms.py REKKE [--count N] [--seed S] [--jobs J] [--oddity TEXT]… [--only NUMBER] [--keep FOLDER]
                         [--all] [--shown] [--quiet]

A form is right if exactly the registrations were read that it was made of. Where its oddity leaves something open, an
error or a warning that names the oddity is right as well; where it makes a form unreadable, only an error is. All else
is a failure: it is printed with its number, and the exit code is 1, as it is where messages show personal data or
characters that nobody sees. A table by oddity comes last.
"""

import argparse
import concurrent.futures
import os
import pathlib
import sys
import tempfile
from collections import Counter, defaultdict

from odd_forms.judging import CRASH, OTHER_ERROR, OTHERWISE, OUTCOMES, judge
from odd_forms.making import make, write
from odd_forms.oddities import ODDITIES, READ


def checked(arguments, folder, number, oddities):
    """Makes one form, has it read, and gives what is worth keeping of it."""
    form = make(arguments.seed, number, oddities)
    place = pathlib.Path(folder) / f"{number:04}"
    write(form, place)
    verdict = judge(os.path.abspath(arguments.program), place, form)
    if not arguments.keep:
        for file in place.iterdir():
            file.unlink()
        place.rmdir()
    return form, verdict, place


def chosen(texts):
    """The oddities whose part one of the texts is, or whose name holds it; none for plain forms, None for all."""
    if not texts or texts == ["plain"]:
        return [] if texts else None
    parts = {one.part for one in ODDITIES}
    return [
        one
        for one in ODDITIES
        if any(text == one.part if text in parts else text.lower() in one.name.lower() for text in texts)
    ]


def told(form, verdict, place):
    """A failure, for people."""
    title = f"{form.oddity.part}: {form.oddity.name} ({form.oddity.expected})" if form.oddity else "plain form"
    print(f"\n{verdict.outcome.upper()}  form {form.number}, {title}")
    print(
        f"  {place / form.name}; {form.product}, {form.wishes}, attendees {form.attendees}, "
        f"times {'in cells' if form.date_cells else form.date_style.name}"
    )
    for note in (verdict.shown + verdict.notes)[:6]:
        print(f"  {note}")
    for one in verdict.messages[:6]:
        print(f"  > {one.row or '-'}: {one.text[:300]}")


def table(results):
    """Outcomes by oddity."""
    counts = defaultdict(Counter)
    bad = Counter()
    for form, verdict, _ in results:
        key = (form.oddity.part, form.oddity.name, form.oddity.expected) if form.oddity else ("", "plain form", READ)
        counts[key][verdict.outcome] += 1
        bad[key] += not verdict.good
    width = max(len(name) for _, name, _ in counts)
    print(
        f"\n{'part':18}{'oddity':{width}}  {'':16}"
        + "".join(f"{outcome:>16}" for outcome in OUTCOMES)
        + f"{'failures':>10}"
    )
    order = {("", "plain form"): -1} | {(one.part, one.name): number for number, one in enumerate(ODDITIES)}
    for key in sorted(counts, key=lambda key: order[key[:2]]):
        part, name, expected = key
        print(
            f"{part:18}{name:{width}}  {expected:16}"
            + "".join(f"{counts[key][outcome] or '·':>16}" for outcome in OUTCOMES)
            + f"{bad[key] or '·':>10}"
        )


def summary(results):
    """Prints how many forms came out how, and gives the number of failures and of things shown that should not be."""
    outcomes = Counter(verdict.outcome for _, verdict, _ in results)
    plain = [verdict for form, verdict, _ in results if form.oddity is None]
    failures = sum(not verdict.good for _, verdict, _ in results)
    print(f"\n{len(results)} forms, {failures} failures")
    print(f"read otherwise in silence: {outcomes[OTHERWISE]}")
    print(f"crashes: {outcomes[CRASH]}")
    print(f"refused for another reason than the oddity: {outcomes[OTHER_ERROR]}")
    print(f"plain forms: {len(plain)}, of which wrong: {sum(not one.good for one in plain)}", end="")
    print(f", right with a remark: {sum(bool(one.messages) and one.good for one in plain)}")
    shown = Counter(one for _, verdict, _ in results for one in verdict.shown)
    for one, count in sorted(shown.items()):
        print(f"{one}: {count}")
    return failures + sum(shown.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the command rekke")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument(
        "--oddity", action="append", help="only oddities of this part, or with this in their names; plain: none"
    )
    parser.add_argument("--only", type=int, help="the number of a single form")
    parser.add_argument("--keep", help="a folder in which the forms stay")
    parser.add_argument("--shown", action="store_true", help="print forms, too, that are right but for what is shown")
    parser.add_argument("--all", action="store_true", help="print each form, not only the failures")
    parser.add_argument("--quiet", action="store_true", help="no table")
    arguments = parser.parse_args()
    oddities = chosen(arguments.oddity)
    if oddities == [] and arguments.oddity != ["plain"]:
        parser.error("no such oddity")
    numbers = range(arguments.count) if arguments.only is None else [arguments.only]
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        results = list(pool.map(lambda number: checked(arguments, arguments.keep or folder, number, oddities), numbers))
    for form, verdict, place in results:
        if arguments.all or not verdict.good or verdict.shown and arguments.shown:
            told(form, verdict, place)
    if not arguments.quiet:
        table(results)
    sys.exit(1 if summary(results) else 0)


if __name__ == "__main__":
    main()
