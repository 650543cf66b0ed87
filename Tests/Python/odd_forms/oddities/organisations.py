"""Organisations that are nearly one, answers that are there twice, and who is who when rows go."""

from ..grid import Grid
from ..meaning import Attendee
from . import ASKED, READ, REFUSED, SAID, oddity


def twins(form, write):
    first, second = form.random.sample(form.registrations, 2)
    place = form.words.places.pop()
    first.organisation, second.organisation = f"{place} kommune", write(place)
    yield
    form.told_rows = {form.grid.number(form.data_rows[form.registrations.index(one)]) for one in (first, second)}


TWINS = r"same|alike|similar|twin|both|duplicate|twice|differ|nearly|almost"


@oddity("organisations that differ in the form of company", SAID, TWINS, attendees="none")
def company_twins(form):
    yield from twins(
        form, lambda place: f"{place} kommune {form.random.choice(['AS', 'KF', 'HF', 'IKS', 'SA', 'a/s', 'A/S', 'as'])}"
    )


@oddity("organisations that differ in a letter", SAID, TWINS, attendees="none")
def letter_twins(form):
    yield from twins(
        form,
        lambda place: form.random.choice(
            [f"{place} komune", f"{place} kommmune", f"{place} kommunr", f"{place[:-1]} kommune"]
        ),
    )


@oddity("organisations that differ in punctuation or capitals", SAID, TWINS, attendees="none")
def punctuation_twins(form):
    yield from twins(
        form,
        lambda place: form.random.choice(
            [f"{place}, kommune", f"{place} kommune.", f"{place}-kommune", f"«{place} kommune»"]
        ),
    )


@oddity("one address for two organisations", SAID, TWINS + "|address", contact=True, attendees="none")
def shared_address(form):
    first, second = form.random.sample(form.registrations, 2)
    second.contact_email = form.random.choice([first.contact_email, first.contact_email.capitalize()])
    yield
    form.told_rows = {form.grid.number(form.data_rows[form.registrations.index(one)]) for one in (first, second)}


@oddity("one organisation twice", READ, TWINS)
def duplicate_answers(form):
    if form.attendees == "by organisation":
        form.attendees = "cell"
        for registration in form.registrations:
            registration.attendees = [Attendee(person.name) for person in registration.attendees]
    first, second = form.random.sample(range(len(form.registrations)), 2)
    form.registrations[second].organisation = form.registrations[first].organisation
    yield


@oddity("the same answer sent twice", ASKED, TWINS + "|id|row", ids=False, attendees="none")
def same_answer_twice(form):
    odd = form.random.choice(form.registrations)
    form.registrations.insert(form.registrations.index(odd) + 1, odd)
    yield


@oddity("one id twice", REFUSED, r"\bid\b|twice|same", ids=True)
def one_id_twice(form):
    form.registrations[2].id = form.registrations[0].id
    yield


@oddity("no ids, and a row deleted later", READ, "id", ids=False)
def row_deleted(form):
    """Who has an id keeps it, whatever is deleted above."""
    yield
    kept = list(range(1, len(form.registrations)))
    if form.random.random() < 0.5:
        form.random.shuffle(kept)
    form.later = Grid([form.grid.rows[0]] + [form.data_rows[place] for place in kept]), kept
