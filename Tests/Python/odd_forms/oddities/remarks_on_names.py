"""Cells that say more than names: titles, places, absences, labels; or less."""

from ..meaning import Attendee
from . import ASKED, oddity
from .names import PEOPLE, in_cell

TITLES = [
    "fagsjef",
    "avdelingsleder",
    "ergoterapeut",
    "Leder",
    "Enhetsleder rehabilitering",
    "lege",
    "Rådgiver",
    "Fysioterapeut",
    "Psykologspesialist",
    "Daglig leder",
    "Avd. sykepleier",
    "Seniorrådgiver",
    "Spesialpedagog",
    "HR",
    "ph.d.",
]


@oddity("names with titles", ASKED, PEOPLE, attendees="cell")
def with_titles(form):
    odd = form.random.choice(form.registrations)
    first, second = (form.words.person() for _ in range(2))
    title = form.random.choice(TITLES)
    odd.attendees = [Attendee(first), Attendee(second)]
    odd.also_attendees = [
        [Attendee(f"{first}, {title}"), Attendee(second)],
        [Attendee(f"{first} ({title})"), Attendee(second)],
    ]
    yield
    in_cell(
        form,
        odd,
        form.random.choice(
            [
                f"{first}, {title}; {second}",
                f"{first} ({title}), {second}",
                f"{first}, {title}, {second}",
                f"{first}, {title} og {second}",
            ]
        ),
    )


@oddity("all names with titles in parentheses", ASKED, PEOPLE, attendees="cell")
def titles_in_parentheses(form):
    odd = form.random.choice(form.registrations)
    names = [form.words.person() for _ in range(2)]
    titled = [f"{name} ({title})" for name, title in zip(names, form.random.sample(TITLES, 2))]
    odd.attendees = [Attendee(name) for name in names]
    odd.also_attendees = [[Attendee(name) for name in titled]]
    yield
    in_cell(form, odd, form.random.choice([", ", " og ", "; ", "\n"]).join(titled))


@oddity("a name and a place of work", ASKED, PEOPLE, attendees="cell")
def name_and_place(form):
    odd = form.random.choice(form.registrations)
    name = form.words.person()
    place = form.random.choice(
        [
            "Oslo",
            "NAV",
            f"{form.words.places[0]} kommune",
            "Kristiansand",
            "avd. Tynset",
            "Helse Vest",
            "Ullevål sykehus",
            "Tromsø",
        ]
    )
    odd.attendees = [Attendee(name)]
    odd.also_attendees = [[Attendee(f"{name}, {place}")], [Attendee(f"{name} ({place})")]]
    yield
    in_cell(
        form,
        odd,
        form.random.choice(
            [f"{name}, {place}", f"{name}\n{place}", f"{name} ({place})", f"{name} - {place}", f"{name} / {place}"]
        ),
    )


@oddity("names not known yet", ASKED, PEOPLE, attendees="cell")
def placeholders(form):
    odd = form.random.choice(form.registrations)
    name = form.words.person()
    odd.attendees = [Attendee(name)]
    unknown = form.random.choice(
        [
            "NN",
            "N.N.",
            "?",
            "TBA",
            "ukjent",
            "Vikar",
            "én til",
            "Ny ansatt",
            "xx",
            "???",
            "en kollega",
            "Ikke bestemt",
            "Navn kommer",
        ]
    )
    yield
    in_cell(form, odd, form.random.choice(["; ", ", ", "\n", " og "]).join([name, unknown]))


@oddity("names with labels", ASKED, PEOPLE, attendees="cell")
def labels(form):
    odd = form.random.choice(form.registrations)
    one, two = form.words.person(), form.words.person()
    odd.attendees = [Attendee(one), Attendee(two)]
    yield
    in_cell(
        form,
        odd,
        form.random.choice(
            [
                f"Deltaker 1: {one}\nDeltaker 2: {two}",
                f"Navn: {one}, Navn: {two}",
                f"Leder: {one}; Fagansvarlig: {two}",
                f"{one} (1), {two} (2)",
                f"Fra oss kommer {one} og {two}",
                f"Vi stiller med {one} og {two}.",
                f"{one} og {two}, begge fra rehab",
            ]
        ),
    )


@oddity("one of two people", ASKED, PEOPLE, attendees="cell")
def one_of_two(form):
    odd = form.random.choice(form.registrations)
    one, two = form.words.person(), form.words.person()
    text = form.random.choice(
        [
            f"{one} eller {two}",
            f"{one} (vikar for {two})",
            f"{one}, ev. {two}",
            f"{one} (vara: {two})",
            f"{one}/evt {two}",
        ]
    )
    odd.attendees = [Attendee(one)]
    odd.also_attendees = [[Attendee(text)]]
    yield
    in_cell(form, odd, text)


@oddity("names with addresses or telephone numbers", ASKED, PEOPLE + "|address", attendees="cell")
def with_addresses(form):
    odd = form.random.choice(form.registrations)
    first, second = (form.words.person() for _ in range(2))
    odd.attendees = [Attendee(first), Attendee(second)]
    yield
    one, two = (form.words.address(name, "post.example") for name in (first, second))
    in_cell(
        form,
        odd,
        form.random.choice(
            [
                f"{first} <{one}>, {second} <{two}>",
                f"{first}, {one}\n{second}, {two}",
                f"{first} {one}; {second} {two}",
                f"{first}, tlf 99 00 00 00; {second}",
                f"{one}; {two}",
            ]
        ),
    )


@oddity("absences in parentheses", ASKED, PEOPLE + "|absence|away|unavailable", attendees="cell")
def with_absences(form):
    odd = form.random.choice(form.registrations)
    first, second = (form.words.person() for _ in range(2))
    odd.attendees = [Attendee(first), Attendee(second)]
    odd.also_attendees = [[Attendee(first, [form.series[0].dates[1].isoformat()]), Attendee(second)]]
    day = form.series[0].dates[1].strftime("%d.%m.%Y")
    yield
    in_cell(
        form,
        odd,
        form.random.choice(
            [
                f"{first} (borte {day}), {second}",
                f"{first} (kan ikke {day}); {second}",
                f"{first} og {second} (begge borte i høstferien)",
                f"{first}; {second} - borte {day}",
            ]
        ),
    )


@oddity("texts that are no names", ASKED, PEOPLE, attendees="cell")
def no_names(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = None
    yield
    in_cell(
        form,
        odd,
        form.random.choice(
            [
                "Vet ikke ennå",
                "2 personer",
                "3",
                "Kommer tilbake til dette",
                "To fra avdelingen",
                "Ikke avklart",
                "-",
                "Ingen",
                "?",
                "3 stk",
                "Hele ledergruppa",
            ]
        ),
    )


@oddity("more people than are named", ASKED, PEOPLE, attendees="cell")
def and_others(form):
    odd = form.random.choice(form.registrations)
    first = form.words.person()
    odd.attendees = [Attendee(first)]
    yield
    in_cell(
        form,
        odd,
        first
        + form.random.choice([" + 1", " m.fl.", " og én til", " +2 kolleger", " og en fra NAV", ", flere", " (+ 1)"]),
    )
