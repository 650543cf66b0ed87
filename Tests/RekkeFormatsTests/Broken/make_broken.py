"""Makes the broken files in this folder: python3 make_broken.py, with nothing but Python.

Each workbook is that of `parts` with one thing wrong, each text the rows of `text_row`. The files are committed;
messages.txt says which messages each must get, read as the form of workbook.yaml or text.yaml has it.
"""

import io
import struct
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEADINGS = ["ID", "Opprettet", "Organisasjon", "Dager"]


def relationships(*targets):
    return f'<Relationships xmlns="{PACKAGE}">' + "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)) + "</Relationships>"


def text(value):
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>'


def heading_row(headings=HEADINGS):
    return "<row>" + "".join(map(text, headings)) + "</row>"


def row(number="<c><v>1</v></c>", time='<c s="1"><v>44348.5</v></c>', organisation=text("Sola"), days=text("tirsdag")):
    return f"<row>{number}{time}{organisation}{days}</row>"


def sheet(rows, after=""):
    return f'<worksheet xmlns="{MAIN}"><dimension ref="A1:D2"/><sheetData>{rows}</sheetData>{after}</worksheet>'


def workbook(sheets='<sheet name="Svar" sheetId="1" r:id="r1"/>', before=""):
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheets>{sheets}</sheets></workbook>'


def parts(rows=None, after="", **changes):
    all_parts = {
        "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": workbook(),
        "xl/_rels/workbook.xml.rels": relationships(
            ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"><si><t>tirsdag</t></si></sst>',
        "xl/worksheets/sheet1.xml": sheet(rows if rows is not None else heading_row() + row(), after),
    }
    names = {"rels": "_rels/.rels", "workbook": "xl/workbook.xml", "targets": "xl/_rels/workbook.xml.rels",
             "styles": "xl/styles.xml", "strings": "xl/sharedStrings.xml", "sheet": "xl/worksheets/sheet1.xml",
             "second": "xl/worksheets/sheet2.xml"}
    for name, content in changes.items():
        if content is None:
            del all_parts[names[name]]
        else:
            all_parts[names[name]] = content
    return all_parts


def packed(all_parts, method=zipfile.ZIP_DEFLATED):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive:
        for name, part in all_parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2021, 8, 27, 0, 0, 0)), part, method, 9)
    return content.getvalue()


def with_flag(content, flag):
    """The archive with a flag set on every file, in its own header and in the directory."""
    content = bytearray(content)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            content[place + offset] |= flag
            place = content.find(signature, place + 4)
    return bytes(content)


def two_sheets(first_state="", second_state=""):
    return {
        "workbook": workbook(f'<sheet name="Juni" sheetId="1" {first_state} r:id="r1"/>'
                             f'<sheet name="August" sheetId="2" {second_state} r:id="r4"/>'),
        "targets": relationships(
            ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"),
            ("worksheet", "worksheets/sheet2.xml")),
    }


good = packed(parts())
stored = packed(parts(), zipfile.ZIP_STORED)
laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
many_sheets = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r1"/>' for n in range(1, 300))
second_sheet = sheet(heading_row() + row())

FILES = {
    # Not what it says it is.
    "not-packed": b"ID;Opprettet;Organisasjon;Dager\r\n",
    "empty": b"",
    "truncated": good[: len(good) // 2],
    "without-directory": good[: good.index(b"PK\x01\x02")],
    "signature-only": b"PK\x03\x04" + bytes(range(256)),
    "old-format": bytes.fromhex("D0CF11E0A1B11AE1") + bytes(512),
    "password": with_flag(good, 1),
    "wrong-check-sum": stored.replace(b"Sola", b"Sula", 1),
    "compressed-garbage": good.replace(good[good.index(b"sheet1.xml") + 10:][:40], b"\xff" * 40, 1),
    "unknown-compression": packed(parts(), zipfile.ZIP_BZIP2),
    "lying-size": good.replace(struct.pack("<I", len(parts()["xl/workbook.xml"])), struct.pack("<I", 7)),
    "other-archive": packed({"readme.txt": "Hei"}),
    "word-document": packed({"_rels/.rels": relationships(("officeDocument", "word/document.xml")),
                             "word/document.xml": "<document><body/></document>"}),
    # Parts that are missing, or not what they should be.
    "without-workbook": packed(parts(workbook=None)),
    "outside-target": packed(parts(rels=relationships(("officeDocument", "../../../etc/passwd")))),
    "without-sheets": packed(parts(workbook=workbook(""))),
    "without-sheet-file": packed(parts(sheet=None)),
    "without-relationships": packed(parts(targets=None)),
    "chart-only": packed(parts(targets=relationships(("chartsheet", "worksheets/sheet1.xml")))),
    "too-many-sheets": packed(parts(workbook=workbook(many_sheets))),
    "malformed": packed(parts(sheet=sheet(heading_row() + row()).replace("</row>", "</raw>", 1))),
    "cut-xml": packed(parts(sheet=sheet(heading_row() + row())[:-40])),
    "empty-xml": packed(parts(sheet="")),
    "unknown-encoding": packed(parts(sheet='<?xml version="1.0" encoding="x-what"?>' + sheet(heading_row()))),
    "not-utf-8": packed(parts(sheet=sheet(heading_row() + row()).replace("Sola", "S\udcf8la").encode("utf-8", "surrogateescape"))),
    # Meant to do harm.
    "entity-bomb": packed(parts(strings=f'<!DOCTYPE sst [<!ENTITY l0 "ha">{laughs}]><sst><si><t>&l9;</t></si></sst>')),
    "external-entity": packed(parts(strings='<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>')),
    "zip-bomb": packed(parts(sheet=sheet(heading_row() + " " * 100_000_000))),
    "text-bomb": packed(parts(strings=f"<sst><si><t>{'ha' * 30_000_000}</t></si></sst>")),
    "ten-million-rows": packed(parts(rows=heading_row() + "<row/>" * 10_000_000)),
    "many-blank-cells": packed(parts(rows=heading_row() + f"<row>{'<c/>' * 16_000}</row>" * 200)),
    "deep-nesting": packed(parts(sheet="<a>" * 1_000_000)),
    "long-tag": packed(parts(sheet=f'<worksheet a="{"x" * 20_000_000}"/>')),
    # Cells where none can be.
    "rows-out-of-order": packed(parts(rows='<row r="3"/><row r="2"/>')),
    "row-too-far": packed(parts(rows=heading_row() + '<row r="1048577"/>')),
    "row-without-number": packed(parts(rows='<row r="99999999999999999999"/>')),
    "cells-out-of-order": packed(parts(rows='<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>')),
    "cell-twice": packed(parts(rows='<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>1</v></c></row>')),
    "cell-in-another-row": packed(parts(rows='<row r="1"><c r="A2"><v>1</v></c></row>')),
    "column-too-far": packed(parts(rows='<row r="1"><c r="XFE1"><v>1</v></c></row>')),
    "no-cell-place": packed(parts(rows='<row r="1"><c r="1A"><v>1</v></c></row>')),
    "merged-nowhere": packed(parts(after='<mergeCells><mergeCell ref="A1:"/></mergeCells>')),
    "wrong-string-number": packed(parts(rows=heading_row() + row(days='<c t="s"><v>99</v></c>'))),
    "negative-string-number": packed(parts(rows=heading_row() + row(days='<c t="s"><v>-1</v></c>'))),
    "text-as-number": packed(parts(rows=heading_row() + row(number="<c><v>en</v></c>"))),
    # A proper workbook with something else than a form's answers.
    "blank": packed(parts(rows="")),
    "formula": packed(parts(rows=heading_row() + row(days="<c t=\"str\"><f>A2&amp;\"dag\"</f><v>tirsdag</v></c>"))),
    "error-value": packed(parts(rows=heading_row() + row(organisation='<c t="e"><v>#N/A</v></c>'))),
    "day-zero": packed(parts(rows=heading_row() + row(time='<c s="1"><v>0.5</v></c>'))),
    "day-that-never-was": packed(parts(rows=heading_row() + row(time='<c s="1"><v>60.5</v></c>'))),
    "negative-day": packed(parts(rows=heading_row() + row(time='<c s="1"><v>-1.5</v></c>'))),
    "day-too-late": packed(parts(rows=heading_row() + row(time='<c s="1"><v>1E+30</v></c>'))),
    "skipped-time": packed(parts(rows=heading_row() + row(time='<c s="1"><v>44283.1041666667</v></c>'))),
    "date-for-an-id": packed(parts(rows=heading_row() + row(number='<c s="1"><v>44348</v></c>'))),
    "number-for-an-answer": packed(parts(rows=heading_row() + row(days="<c><v>2</v></c>"))),
    "several-sheets": packed(parts(second=second_sheet, **two_sheets())),
    "hidden-sheet": packed(parts(rows=text("Ingenting her"), second=second_sheet, **two_sheets("", 'state="hidden"'))),
    "second-heading": packed(parts(rows=heading_row(HEADINGS + ["Opprettet"]) + row())),
    "missing-heading": packed(parts(rows=heading_row(["ID", "Oprettet", "Organisasjon", "Dager"]) + row())),
    "heading-over-two": packed(parts(
        rows="<row>" + "".join(map(text, HEADINGS)) + "<c/></row>" + row().replace("</row>", text("onsdag") + "</row>"),
        after='<mergeCells><mergeCell ref="D1:E1"/></mergeCells>')),
}

TEXT_HEADINGS = "ID;Opprettet;Organisasjon;Dager;Umulig;Antall;Trukket\n"


def text_row(number="a", time="01.06.2021 08:00", organisation="Sola", days="tirsdag", impossible="", size="", withdrawn=""):
    return ";".join([number, time, organisation, days, impossible, size, withdrawn]) + "\n"


TEXTS = {
    "an-empty-file": b"",
    "nothing-but-a-byte-order-mark": b"\xef\xbb\xbf",
    "blank-lines-alone": b"\r\n\r\n;;;\r\n",
    "utf-16-cut-in-the-middle-of-a-character": b"\xff\xfe" + TEXT_HEADINGS.encode("utf-16-le") + b"\x61",
    "utf-16-with-half-a-pair": b"\xff\xfe" + "ID;\n".encode("utf-16-le") + b"\x3d\xd8" + "x".encode("utf-16-le"),
    "utf-32": b"\xff\xfe\x00\x00" + "ID".encode("utf-32-le"),
    "utf-8-and-windows-1252-in-one-file": (TEXT_HEADINGS + text_row(organisation="Møre")).encode() + text_row(number="b", organisation="Bø").encode("cp1252"),
    "utf-8-cut-in-the-middle-of-a-character": (TEXT_HEADINGS + "a;01.06.2021 08:00;Bjørnø;tirsdag;;;").encode()[:-12],
    "a-byte-order-mark-before-windows-1252": b"\xef\xbb\xbf" + (TEXT_HEADINGS + text_row(organisation="Bø")).encode("cp1252"),
    "a-byte-that-no-encoding-has": (TEXT_HEADINGS + text_row(organisation="B\x90")).encode("latin1"),
    "a-picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "cut-in-the-middle-of-a-quoted-field": (TEXT_HEADINGS + text_row() + 'b;01.06.2021 09:00;"Senteret i\nSola').encode(),
    "a-quotation-mark-that-is-never-closed": (TEXT_HEADINGS + 'a;"01.06.2021 08:00;Sola;tirsdag;;;\n' + text_row()).encode(),
    "a-quotation-mark-in-the-middle-of-a-cell": (TEXT_HEADINGS + text_row(organisation='Senter "Sol"')).encode(),
    "text-behind-a-closing-quotation-mark": (TEXT_HEADINGS + text_row(organisation='"Sola" senter')).encode(),
    "cut-in-the-middle-of-a-row": (TEXT_HEADINGS + text_row() + "b;01.06.2021 09:00;Sola").encode(),
    "a-title-alone": b"Svar fra skjemaet\n",
    "a-heading-written-otherwise": (TEXT_HEADINGS.replace("Opprettet","Oprettet") + text_row()).encode(),
    "headings-of-another-form": b"Navn;Alder\nx;3\n",
    "two-columns-of-one-heading": (TEXT_HEADINGS.replace("Antall","DAGER ") + text_row()).encode(),
    "a-date-that-does-not-exist": (TEXT_HEADINGS + text_row(time="31.06.2021 08:00")).encode(),
    "29-february-in-no-leap-year": (TEXT_HEADINGS + text_row(time="2021-02-29T08:00")).encode(),
    "the-month-first": (TEXT_HEADINGS + text_row(time="6/28/2021 8:00:00 AM")).encode(),
    "a-year-of-two-digits": (TEXT_HEADINGS + text_row(time="01.06.21 08:00")).encode(),
    "a-date-without-a-time": (TEXT_HEADINGS + text_row(time="01.06.2021")).encode(),
    "no-date": (TEXT_HEADINGS + text_row(time="i går")).encode(),
    "a-time-of-the-day-that-is-none": (TEXT_HEADINGS + text_row(time="01.06.2021 25:00")).encode(),
    "minutes-of-one-digit": (TEXT_HEADINGS + text_row(time="01.06.2021 8:5")).encode(),
    "something-behind-the-time": (TEXT_HEADINGS + text_row(time="01.06.2021 08:00 omtrent")).encode(),
    "an-hour-that-the-clocks-skip": (TEXT_HEADINGS + text_row(time="28.03.2021 02:30")).encode(),
    "a-number-that-is-no-day": (TEXT_HEADINGS + text_row(time="99999999")).encode(),
    "no-time": (TEXT_HEADINGS + text_row(time="")).encode(),
    "no-id": (TEXT_HEADINGS + text_row(number="")).encode(),
    "an-id-twice": (TEXT_HEADINGS + text_row() + text_row(time="01.06.2021 09:00")).encode(),
    "an-answer-with-a-slip": (TEXT_HEADINGS + text_row(days="tisdag")).encode(),
    "an-answer-that-fits-nothing": (TEXT_HEADINGS + text_row(days="når som helst")).encode(),
    "an-answer-that-fits-two": (TEXT_HEADINGS + text_row(days='"onsdag;fredag"')).encode(),
    "two-wrong-answers-in-a-cell": (TEXT_HEADINGS + text_row(days='"tirsdag, lørdag"')).encode(),
    "the-same-series-wanted-and-impossible": (TEXT_HEADINGS + text_row(impossible="Tuesdays")).encode(),
    "a-number-that-is-none": (TEXT_HEADINGS + text_row(size="tre")).encode(),
    "a-negative-number": (TEXT_HEADINGS + text_row(size="-1")).encode(),
    "half-a-person": (TEXT_HEADINGS + text_row(size="2,5")).encode(),
    "neither-yes-nor-no": (TEXT_HEADINGS + text_row(withdrawn="kanskje")).encode(),
    "everything-wrong-at-once": (TEXT_HEADINGS + text_row(time="i går", days="tisdag", size="tre", withdrawn="?") + text_row(number="b", days="lørdag")).encode(),
}

for file in [*FOLDER.glob("*.xlsx"), *FOLDER.glob("*.csv")]:
    file.unlink()
for name, content in FILES.items():
    (FOLDER / f"{name}.xlsx").write_bytes(content)
for name, content in TEXTS.items():
    (FOLDER / f"{name}.csv").write_bytes(content)
