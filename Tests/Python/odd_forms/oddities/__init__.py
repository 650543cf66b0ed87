"""What makes forms odd: each oddity changes a form, and says what a program may make of it.

An oddity is a generator function: what comes before its `yield` changes the answers before there is a grid, what comes
after it changes the grid and how the file is written.
"""

import re
from dataclasses import dataclass

from ..forms import Choices

READ = "must be read"  # exactly as meant
SAID = "read and said"  # exactly as meant, with a warning that names the oddity
ASKED = "read or asked"  # as meant, or an error or a warning that names it
TOLD = "must be told"  # an error or a warning that names it, however it is read
REFUSED = "must be refused"  # an error that names it

ODDITIES = []


@dataclass
class Oddity:
    part: str
    name: str
    expected: str
    pattern: re.Pattern
    choices: Choices
    steps: object
    place_names: bool  # an error at the odd row is clear enough, whatever it says

    def make(self, form):
        """Makes the form, with the oddity in it."""
        form.oddity = self
        steps = self.steps(form)
        next(steps)
        form.make_grid()
        for _ in steps:
            raise ValueError("an oddity has two steps")


def oddity(name, expected, pattern, place_names=False, **choices):
    """Adds a generator function to the oddities; its part is the module."""

    def add(steps):
        part = steps.__module__.rsplit(".", 1)[-1]
        compiled = re.compile(pattern, re.IGNORECASE)
        ODDITIES.append(Oddity(part, name, expected, compiled, Choices(**choices), steps, place_names))
        return steps

    return add


from . import (  # noqa: E402, F401  (they add themselves)
    absences,
    addresses,
    answers,
    attendees,
    encodings,
    files,
    harmless,
    headings,
    invisible,
    mapping,
    names,
    orders,
    organisations,
    remarks_on_names,
    rows,
    spreadsheets,
    times,
    yes_and_no,
)
