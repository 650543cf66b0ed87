"""Letters that are not what they seem: encodings, code pages, texts encoded twice."""

import unicodedata

from ..meaning import Attendee
from . import ASKED, READ, TOLD, oddity

ENCODING = r"encod|letter|character|Mac ?(OS )?Roman|CP ?8|DOS|UTF|code page|Windows-1252"


def norwegian_letters(form):
    """At least one organisation that cannot be written in ASCII, and no dashes that old code pages lack."""
    form.registrations[0].organisation = f"Sørlandet og {form.words.places.pop()} rehabilitering"
    if form.with_contact:
        form.registrations[0].contact_name = "Åse Bjørnø"


def rewritten(form, encoding):
    """The file in another encoding, dashes and the like as the encoding has them."""

    def change(data):
        text = data.decode("utf-8").translate({0x2013: "-", 0xA0: " "})
        return text.encode(encoding)

    form.text_file.change_bytes.append(change)


def without_dashes(form):
    """Names of series with a dash are written with another one in a code page; so they are called otherwise."""
    for series in form.series:
        series.name = series.name.replace("–", "-")
    form.texts = {series: text.replace("–", "-") for series, text in form.texts.items()}


def in_code_page(form, encoding):
    norwegian_letters(form)
    without_dashes(form)
    yield
    rewritten(form, encoding)


@oddity("Mac Roman", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def mac_roman(form):
    yield from in_code_page(form, "mac_roman")


@oddity("code page 850", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def code_page_850(form):
    yield from in_code_page(form, "cp850")


@oddity("code page 865", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def code_page_865(form):
    yield from in_code_page(form, "cp865")


@oddity(
    "a single letter in a code page", ASKED, ENCODING, kind="csv", encoding="UTF-8", language="en", attendees="cell"
)
def single_letter(form):
    """Nothing but one letter tells how the file is encoded."""
    without_dashes(form)
    codec, letter = form.random.choice(["mac_roman", "cp850", "cp865"]), form.random.choice("æøåÆØÅ")
    name = {"æ": "Sæther", "ø": "Bø", "å": "Håland", "Æ": "Ærfugl", "Ø": "Østre", "Å": "Åmot"}[letter]
    for number, registration in enumerate(form.registrations):
        registration.organisation, registration.remark = f"Centre {number + 1} of Oslo {'ABCDEFGHIJ'[number]}", ""
        registration.attendees = [Attendee(f"Kari {family}") for family in ("Hansen", "Lunde")]
        if form.with_contact:
            registration.contact_name = "Ola Hansen"
    form.registrations[-1].organisation = f"{name} Centre"
    form.product = "REDCap"
    form.between = ";"
    yield
    rewritten(form, codec)


@oddity("attendees' file in a code page", ASKED, ENCODING, attendees="by id", ids=True)
def attendees_in_code_page(form):
    for registration in form.registrations:
        registration.attendees[0].name = (
            form.random.choice(["Bjørn", "Øyvind", "Åse"]) + " " + registration.attendees[0].name.split()[-1]
        )
    codec = form.random.choice(["mac_roman", "cp850", "cp865", "twice"])
    form.attendee_change = twice if codec == "twice" else lambda data: data.decode("utf-8-sig").encode(codec)
    yield


def twice(data):
    """UTF-8 read as Windows-1252, byte by byte as browsers do, and written as UTF-8."""
    text = "".join(bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in data)
    return text.encode("utf-8")


@oddity("UTF-8 encoded twice", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def encoded_twice(form):
    norwegian_letters(form)
    yield
    form.text_file.change_bytes.append(twice)


@oddity("one cell encoded twice", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def cell_encoded_twice(form):
    norwegian_letters(form)
    yield
    row = form.data_rows[0]
    place = form.column_of("organisation")
    row.cells[place] = twice(row.cells[place].encode()).decode()


@oddity("a workbook's texts encoded twice", ASKED, ENCODING, kind="xlsx")
def workbook_encoded_twice(form):
    norwegian_letters(form)
    yield
    for row in form.data_rows:
        row.cells = [twice(cell.encode()).decode() if isinstance(cell, str) else cell for cell in row.cells]


@oddity("UTF-8 read as a code page", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def read_as_code_page(form):
    """As twice encoded, by way of another encoding than Windows-1252."""
    norwegian_letters(form)
    without_dashes(form)
    codec = form.random.choice(["mac_roman", "cp850", "cp865", "latin-1"])
    yield
    form.text_file.change_bytes.append(lambda data: data.decode(codec).encode("utf-8"))


@oddity("UTF-8 encoded three times", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def encoded_three_times(form):
    norwegian_letters(form)
    yield
    form.text_file.change_bytes += [twice, twice]


@oddity("UTF-16 without a mark", ASKED, ENCODING, kind="csv", encoding="UTF-16LE")
def utf_16_without_a_mark(form):
    form.text_file.encoding = form.random.choice(["utf-16-le", "utf-16-be"])
    form.text_file.beginning = b""
    yield


@oddity("UTF-32", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def utf_32(form):
    form.text_file.encoding = form.random.choice(["utf-32", "utf-32-be"])
    yield


@oddity("zero bytes within the text", ASKED, ENCODING + "|zero|byte", kind="csv", encoding="UTF-8")
def zero_bytes(form):
    yield
    form.text_file.change_bytes.append(lambda data: data[: len(data) // 2] + b"\0" + data[len(data) // 2 :])


@oddity(
    "the sign with which DOS ends files", ASKED, ENCODING + r"|U\+001A|control", kind="csv", encoding="Windows-1252"
)
def end_of_dos_files(form):
    yield
    form.text_file.change_bytes.append(lambda data: data + b"\x1a")


@oddity("two byte-order marks", ASKED, ENCODING + "|byte-order", kind="csv", encoding="UTF-8 with a mark")
def two_marks(form):
    form.text_file.beginning *= 2
    yield


@oddity("a row of Windows-1252 in a file of UTF-8", ASKED, ENCODING, kind="csv", encoding="UTF-8")
def mixed_encodings(form):
    norwegian_letters(form)
    form.registrations[1].organisation = "Øvre Årdal kommune"
    yield

    def change(data):
        return data.replace("Øvre Årdal".encode(), "Øvre Årdal".encode("cp1252"))

    form.text_file.change_bytes.append(change)


@oddity("letters that were lost", TOLD, ENCODING + r"|U\+FFFD", encoding="UTF-8")
def lost_letters(form):
    norwegian_letters(form)
    yield
    row = form.data_rows[0]
    place = form.column_of("organisation")
    row.cells[place] = row.cells[place].replace("ø", "\ufffd")


@oddity("letters and their rings apart", READ, ENCODING, encoding="UTF-8")
def decomposed(form):
    form.registrations[0].organisation = "Å i Lofoten helselag"
    yield
    for row in form.grid.rows:
        row.cells = [unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell for cell in row.cells]


@oddity("letters of other languages", READ, ENCODING, kind="csv", encoding="Windows-1252")
def other_languages(form):
    names = [
        "Café René",
        "Müller & Söhne",
        "Señor Núñez",
        "Françoise Über-Ørsted",
        "Škoda Žižek",
        "“Kafé” – «Bø»",
        "Zoë ’t Hooft",
        "100 € …",
    ]
    for registration, name in zip(form.registrations, form.random.sample(names, 3)):
        registration.organisation = name
    yield


@oddity("letters of all languages", READ, ENCODING, encoding="UTF-8")
def all_languages(form):
    names = [
        "Łukasz Żółć",
        "Čohkka Gáldu",
        "Ærfugl Ðór",
        "Ελένη",
        "Олена",
        "李明",
        "Sámi Dáiddaguovddáš",
        "emoji 🙂 AS",
        "SÃO Ürün",
    ]
    for registration, name in zip(form.registrations, form.random.sample(names, 3)):
        registration.organisation = name
    yield
