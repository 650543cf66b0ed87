"""What looks odd and is not: a program that asks too much is not used."""

from ..meaning import Attendee
from ..programmes import weekday
from . import READ, oddity


@oddity("remarks that speak of days, people and dates", READ, "", remark=True)
def telling_remarks(form):
    texts = [
        "Vi kan ikke tirsdager i uke 45",
        "Helst onsdager",
        "Kari og Ola kommer",
        "01/02/2021",
        "Se e-post fra kari@post.example",
        "Totalt 4 personer",
        "=)",
        "Annet: ingenting",
        "Ja",
        "#N/A",
    ]
    for registration in form.registrations:
        registration.remark = form.random.choice(texts)
    yield


@oddity("another question with weekdays for answers", READ, "")
def another_question(form):
    yield
    form.grid.heading_cells.append("Hvilken dag var dere med sist?")
    for row in form.data_rows:
        row.cells.append(weekday(form.random.choice(form.series).weekday, form.language).capitalize())


@oddity("organisations that are called as totals and headings are", READ, "", attendees="cell")
def misleading_organisations(form):
    names = [
        "Totalrehab AS",
        "Sum og samspill",
        "Antall og andeler SA",
        "Organisasjon for helse",
        "Nei til vold",
        "Ingen utenfor",
    ]
    for registration, name in zip(form.registrations, form.random.sample(names, 3)):
        registration.organisation = name
    yield


@oddity("addresses of all kinds", READ, "", contact=True)
def all_addresses(form):
    addresses = [
        "o'brien@post.example",
        "kari+kurs@post.example",
        "KARI.N@POST.EXAMPLE",
        "kari_n@avd.sykehus.helse.example",
        "k@n.example",
        "1234@post.example",
        "post-mottak@tromso.kommune.example",
    ]
    for registration, address in zip(form.registrations, form.random.sample(addresses, 3)):
        registration.contact_email = address
    yield


@oddity("names from everywhere", READ, "", attendees="cell", encoding="UTF-8")
def all_names(form):
    names = "Nguyễn Thị Lan, Zoë van den Berg, Łukasz Żak, Anne-Grethe Ås, José María Núñez, Máret Sara, Ali"
    odd = form.random.choice(form.registrations)
    odd.attendees = [Attendee(name) for name in form.random.sample(names.split(", "), 3)]
    yield


@oddity("very many columns", READ, "")
def many_columns(form):
    yield
    form.grid.heading_cells.extend(f"Spørsmål {number}" for number in range(150))
    for row in form.data_rows:
        row.cells.extend(form.random.choice([None, "Ja", "4"]) for _ in range(150))


@oddity("hidden columns", READ, "", kind="xlsx")
def hidden_columns(form):
    yield
    form.workbook.hidden_columns = [form.random.randint(1, len(form.grid.heading_cells))]


@oddity("very many registrations", READ, "", commas=False, attendees="none")
def many_registrations(form):
    """Of organisations that are not alike."""
    syllables = "ba, ke, li, mo, nu, ry, sø, tå, væ, dro, fle, gri, hjø, klu".split(", ")
    seen = set()
    while len(form.registrations) < 120:
        one = form.registration(len(form.registrations), form.registrations[-1].submitted)
        form.registrations.append(one)
        form.words.places.append("")
    for registration in form.registrations:
        name = ""
        while not name or name in seen:
            name = "".join(form.random.choice(syllables) for _ in range(6)).capitalize() + " kommune"
        seen.add(name)
        registration.organisation = name
        if form.with_contact:
            registration.contact_email = f"{len(seen)}@post.example"
    yield


@oddity("a single registration", READ, "")
def single_registration(form):
    del form.registrations[1:]
    yield


@oddity("remarks of ten thousand letters", READ, "", remark=True)
def long_remarks(form):
    form.registrations[0].remark = "Vi lurer på om det går an å få vite mer. " * 250
    yield
