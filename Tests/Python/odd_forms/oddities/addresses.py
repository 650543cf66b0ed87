"""Texts that are taken for addresses."""

from . import ASKED, oddity


@oddity("“anonymous” for an address", ASKED, r"anonym|address|e-mail", contact=True)
def anonymous(form):
    text = form.random.choice(["anonymous", "Anonymous", "anonym"])
    for registration in form.registrations:
        registration.contact_email = None
    yield
    for row in form.data_rows:
        row.cells[form.column_of("contact.email")] = text


@oddity("texts that are no addresses", ASKED, r"address|e-mail", contact=True)
def no_address(form):
    odd = form.random.choice(form.registrations)
    odd.contact_email = None
    yield
    row = form.data_rows[form.registrations.index(odd)]
    row.cells[form.column_of("contact.email")] = form.random.choice(
        [
            "se over",
            "99 00 00 00",
            "kari(at)post.example",
            "kari.nordmann@",
            "@post.example",
            "kari nordmann@post.example",
            "har ikke",
            "kari@post",
            "www.post.example",
            "kari@@post.example",
        ]
    )
    form.told_rows = {form.grid.number(row)}


@oddity("addresses with more around them", ASKED, r"address|e-mail", contact=True)
def address_and_more(form):
    odd = form.random.choice(form.registrations)
    odd.contact_email = "kari@post.example"
    yield
    row = form.data_rows[form.registrations.index(odd)]
    row.cells[form.column_of("contact.email")] = form.random.choice(
        [
            "Kari Nordmann <kari@post.example>",
            "kari@post.example, ola@post.example",
            "mailto:kari@post.example",
            "kari@post.example (privat)",
            "kari@post.example; ola@post.example",
        ]
    )
    form.told_rows = {form.grid.number(row)}


@oddity("name and address in each other's columns", ASKED, r"address|e-mail|name", contact=True)
def swapped_contact(form):
    odd = form.random.choice(form.registrations)
    yield
    row = form.data_rows[form.registrations.index(odd)]
    name, address = form.column_of("contact.name"), form.column_of("contact.email")
    row.cells[name], row.cells[address] = row.cells[address], row.cells[name]
    form.told_rows = {form.grid.number(row)}
