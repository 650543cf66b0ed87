"""Which form has which number: plain ones and every oddity in turn."""

import random

from .forms import Form
from .oddities import ODDITIES

PLAIN = 4  # one form in so many is plain


def make(seed, number, oddities=None):
    """The form of this number: the same for the same seed. With a choice of oddities none is plain, and
    with an empty choice all are."""
    if oddities:
        return odd_form(seed, number, oddities[number % len(oddities)])
    if oddities == [] or number % PLAIN == 0:
        form = Form(seed, number)
        form.make_grid()
        return form
    # By chance, so that a small number of forms meets oddities of all parts, and other ones with another seed.
    shuffled = random.Random(seed).sample(ODDITIES, len(ODDITIES))
    return odd_form(seed, number, shuffled[(number - number // PLAIN - 1) % len(shuffled)])


def odd_form(seed, number, oddity):
    form = Form(seed, number, oddity.choices)
    oddity.make(form)
    return form


def write(form, folder):
    """Writes a form's files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in form.files().items():
        (folder / name).write_bytes(data)
