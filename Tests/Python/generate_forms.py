#!/usr/bin/env python3
"""Writes web forms' exports, plain and odd, and what each was made of.

    generate_forms.py FOLDER [--count N] [--seed S] [--only NUMBER]

Each form gets a folder of its number: programme.yaml, the export, an attendees' file where it has one, and meant.json,
which says what the registrations are and, of an odd form, what a program may make of it.
"""

import argparse
import json
import pathlib

from odd_forms.making import make, write
from odd_forms.meaning import meant


def described(form):
    """What the form was made of, as JSON."""
    oddity = form.oddity
    registrations = [
        {name: value.isoformat() + "Z" if name == "submitted" else value for name, value in meant(one).items()}
        for one in form.registrations
    ]
    return {
        "seed": form.seed,
        "number": form.number,
        "product": form.product,
        "oddity": oddity.name if oddity else None,
        "expected": oddity.expected if oddity else "must be read",
        "registrations": registrations,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", type=int, help="the number of a single form")
    arguments = parser.parse_args()
    numbers = range(arguments.count) if arguments.only is None else [arguments.only]
    for number in numbers:
        form, folder = make(arguments.seed, number), arguments.folder / f"{number:04}"
        write(form, folder)
        text = json.dumps(described(form), ensure_ascii=False, indent=2)
        (folder / "meant.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
