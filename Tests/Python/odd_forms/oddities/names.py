"""Several people in one cell, in every notation, and names that are not like others."""

from ..meaning import Attendee
from . import ASKED, READ, oddity

PEOPLE = r"name|person|people|several|attendee|minimum|fewer"


def in_cell(form, registration, text):
    """Puts a text into a registration's cell of attendees."""
    row = form.data_rows[form.registrations.index(registration)]
    row.cells[form.column_of("attendees")] = text
    form.told_rows = {form.grid.number(row)}


def several(form, write, count=None):
    """All attendees' cells written in one way."""
    if count:
        for registration in form.registrations:
            while len(registration.attendees) < count:
                registration.attendees.append(Attendee(form.words.person()))
            del registration.attendees[count:]
    yield
    place = form.column_of("attendees")
    for row, registration in zip(form.data_rows, form.registrations):
        row.cells[place] = write([person.name for person in registration.attendees])


def listed(names, last):
    return ", ".join(names[:-1]) + last + names[-1]


@oddity("several in a cell, with commas", ASKED, PEOPLE, attendees="cell")
def with_commas(form):
    yield from several(form, ", ".join)


@oddity("several in a cell, with “og”", ASKED, PEOPLE, attendees="cell")
def with_and(form):
    word = form.random.choice([" og ", " and ", " samt ", " & ", " + "])
    yield from several(form, lambda names: listed(names, word))


@oddity("several in a cell, with a slash", ASKED, PEOPLE, attendees="cell")
def with_slash(form):
    yield from several(form, form.random.choice([" / ", "/", " | ", " - "]).join)


@oddity("several in a cell, numbered or with bullets", ASKED, PEOPLE, attendees="cell")
def numbered(form):
    kind = form.random.choice(["1. ", "1) ", "- ", "• ", "* ", "1: "])
    between = form.random.choice(["\n", "\n\n"]) if kind[0] != "1" else form.random.choice(["\n", " ", ", "])

    def write(names):
        return between.join(kind.replace("1", str(n)) + name for n, name in enumerate(names, 1))

    yield from several(form, write)


@oddity("several in a cell, with line breaks and commas", ASKED, PEOPLE, attendees="cell")
def with_lines_and_commas(form):
    form.text_file.encoding, form.text_file.beginning = "utf-8", b""
    yield from several(form, form.random.choice([",\n", ";\n", "\r\n", " ;", ", og ", "\u2028", "\n\n"]).join)


@oddity("several in a cell, in small or capital letters", ASKED, PEOPLE, attendees="cell")
def in_other_capitals(form):
    change = form.random.choice([str.lower, str.upper])
    for registration in form.registrations:
        for person in registration.attendees:
            person.name = change(person.name)
    yield from several(form, lambda names: listed(names, change(" og ")))


@oddity("several in a cell, with spaces between", ASKED, PEOPLE, attendees="cell")
def with_spaces(form):
    yield from several(form, form.random.choice(["  ", "   ", "\t", " "]).join)


@oddity("several in a cell, semicolons without names", READ, PEOPLE, attendees="cell")
def empty_items(form):
    yield from several(form, lambda names: ";" * form.random.randint(0, 1) + "; ; ".join(names) + ";;")


@oddity("couples with one family name", ASKED, PEOPLE, attendees="cell")
def couple(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = [Attendee("Kari Nordmann"), Attendee("Ola Nordmann")]
    odd.also_attendees = [[Attendee("Kari"), Attendee("Ola Nordmann")]]
    yield
    in_cell(form, odd, "Kari og Ola Nordmann")


@oddity("given names only", ASKED, PEOPLE, attendees="cell")
def given_names(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = [Attendee("Kari"), Attendee("Ola"), Attendee("Åse")]
    yield
    in_cell(form, odd, form.random.choice(["Kari, Ola og Åse", "Kari, Ola, Åse", "Kari og Ola og Åse"]))


@oddity("family name first", ASKED, PEOPLE, attendees="cell")
def family_name_first(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = [Attendee("Kari Nordmann")]
    odd.also_attendees = [[Attendee("Nordmann, Kari")]]
    yield
    in_cell(form, odd, "Nordmann, Kari")


@oddity("family names first, several", ASKED, PEOPLE, attendees="cell")
def family_names_first(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = [Attendee("Kari Nordmann"), Attendee("Ola Hansen")]
    odd.also_attendees = [[Attendee("Nordmann, Kari"), Attendee("Hansen, Ola")]]
    yield
    in_cell(
        form,
        odd,
        form.random.choice(
            ["Nordmann, Kari; Hansen, Ola", "Nordmann, Kari\nHansen, Ola", "Nordmann, Kari, Hansen, Ola"]
        ),
    )


@oddity("initials and academic titles", ASKED, PEOPLE, attendees="cell")
def initials(form):
    odd = form.random.choice(form.registrations)
    one, two = form.words.person(), form.words.person()
    kind = form.random.randint(0, 2)
    names = [
        [f"{name[0]}. {name.split()[-1]}" for name in (one, two)],
        [f"Dr. {one}", f"Prof. {two}"],
        [f"{one} jr.", f"{two} d.e."],
    ][kind]
    odd.attendees = [Attendee(name) for name in names]
    odd.also_attendees = [[Attendee(one), Attendee(two)]]
    yield
    in_cell(form, odd, form.random.choice([", ", " og ", "; "]).join(names))


@oddity("names with particles and hyphens", READ, PEOPLE, attendees="cell")
def particles(form):
    odd = form.random.choice(form.registrations)
    odd.attendees = [
        Attendee(name)
        for name in form.random.sample(
            [
                "Anne-Lise von der Fehr",
                "Ola de Lange",
                "Roger Skog",
                "Bjørn Å. Sæther",
                "Li Ng",
                "Per-Olav Ogne",
                "Åse O'Brien",
                "Even Andersen",
            ],
            3,
        )
    ]
    yield
