"""Files as other programs write them: separators, line ends, workbooks, and what is no table at all."""

import html

from ..grid import Row
from ..text_files import as_text
from ..workbooks import packed
from . import ASKED, READ, REFUSED, oddity


@oddity("separated by bars", READ, "separat", kind="csv")
def bars(form):
    form.text_file.separator = "|"
    yield


@oddity("a title line above a file with commas", READ, "title", kind="csv", separator=",")
def title_with_commas(form):
    yield
    text = form.random.choice(["Påmelding høsten 2021", "Eksport fra skjemaet"])
    breaks = form.text_file.newline * form.random.randint(1, 2)
    form.text_file.first_line = text + breaks


@oddity("sep= above the headings", READ, "sep", kind="csv")
def separator_line(form):
    yield
    form.text_file.first_line = f"sep={form.text_file.separator}{form.text_file.newline}"


@oddity("line ends of old Macs", READ, "line", kind="csv")
def old_line_ends(form):
    form.text_file.newline = "\r"
    yield


@oddity("line ends of both kinds", READ, "line", kind="csv")
def mixed_line_ends(form):
    yield
    for row in form.grid.rows[::2]:
        row.line = form.text_file.line(row) + ("\r" if form.text_file.newline == "\n" else "")
    form.text_file.newline = "\n"
    form.text_file.last_newline = True


@oddity("quotation mark that is never closed", ASKED, r"quot|separat|line break|cell", kind="csv", remark=True)
def open_quote(form):
    """Exports that do not double the marks swallow what stands between two of them."""
    form.text_file.quote_all = False
    for registration in form.registrations:
        registration.remark = "Takk"
    first, last = form.registrations[0], form.registrations[-1]
    first.remark, last.remark = '"Nå eller aldri', form.random.choice(['"Ja', 'rør 5"', 'vi sier "ja"'])
    yield
    column = form.grid.column(form.remark_heading)
    for registration in (first, last):
        row = form.data_rows[form.registrations.index(registration)]
        row.line = form.text_file.separator.join(
            str(cell) if place == column else form.text_file.cell(cell) for place, cell in enumerate(row.cells)
        )


@oddity("quotation marks within cells, not doubled", ASKED, "quot", kind="csv")
def bare_quotes(form):
    form.text_file.quote_all = False
    odd = form.random.choice(form.registrations)
    odd.organisation = f'Stiftelsen "{form.words.places.pop()}" AS'
    yield
    row = form.data_rows[form.registrations.index(odd)]
    column = form.column_of("organisation")
    row.line = form.text_file.separator.join(
        str(cell) if place == column else form.text_file.cell(cell) for place, cell in enumerate(row.cells)
    )


@oddity("every line quoted as a whole", ASKED, "heading|quot|column", kind="csv")
def quoted_lines(form):
    yield
    for row in form.grid.rows:
        row.line = '"' + form.text_file.line(row).replace('"', '""') + '"'


@oddity("a text file within one column of a workbook", ASKED, "heading|column", kind="xlsx", dates="text")
def one_column(form):
    yield
    for row in form.grid.rows:
        row.cells = [";".join(as_text(cell) for cell in row.cells)]


@oddity("OpenDocument spreadsheet", READ, "xlsx", kind="ods")
def open_document(form):
    form.open_document.repeated = form.random.random() < 0.8
    yield


@oddity("OpenDocument spreadsheet with blank rows and spaces", READ, "xlsx", kind="ods", remark=True)
def odd_open_document(form):
    odd = form.random.choice(form.registrations)
    odd.organisation = odd.organisation.replace(" ", "  ", 1)
    odd.remark = " to  linjer\n\nog en til "
    yield
    form.grid.rows.insert(form.random.randint(1, len(form.grid.rows)), Row([]))


@oddity("OpenDocument spreadsheet with repeated cells, comments, links or groups", READ, "xlsx", kind="ods")
def rich_open_document(form):
    document = form.open_document
    kind = form.random.choice(["joined", "notes", "spans", "groups"])
    document.joined, document.notes = kind == "joined", kind == "notes"
    document.spans, document.groups = kind == "spans", kind == "groups"
    yield


@oddity("workbook with empty shared texts", READ, "blank", kind="xlsx")
def empty_strings(form):
    form.workbook.empty_strings = True
    form.workbook.strings = "shared"
    yield


@oddity("workbook as other programs write it", READ, "workbook", kind="xlsx")
def other_workbook(form):
    book = form.workbook
    kind = form.random.choice(
        [
            "prefix",
            "no references",
            "rich",
            "formula texts",
            "strict",
            "returns",
            "iso dates",
            "decimals",
            "built-in format",
        ]
    )
    if kind == "prefix":
        book.prefix = "x:"
    elif kind == "no references":
        book.references = False
    elif kind in ("rich", "formula texts"):
        book.strings = "rich" if kind == "rich" else "formula"
    elif kind == "decimals":
        book.decimals = True
    elif kind == "built-in format":
        book.built_in_format = form.random.choice([22, 14])
    elif kind in ("strict", "iso dates"):
        book.strict = kind == "strict"
        book.iso_dates = True
    else:
        book.escaped_returns = True
    yield


@oddity("dates since 1904", READ, "1904", kind="xlsx", dates="cells")
def since_1904(form):
    form.workbook.since_1904 = True
    yield


def disguised(form, name, data):
    form.file_name = name
    form.file = lambda grid: data


@oddity("a page saved as .xls", REFUSED, r"\.xlsx", kind="csv")
def html_page(form):
    yield
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(as_text(cell))}</td>" for cell in row.cells) + "</tr>"
        for row in form.grid.rows
    )
    disguised(form, "svar.xls", f"<html><body><table>{rows}</table></body></html>".encode())


@oddity("workbook of old Excel", REFUSED, r"\.xlsx", kind="csv")
def old_workbook(form):
    yield
    disguised(form, "svar.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"\x09\x08\x10\x00" + bytes(1020))


@oddity("binary workbook", REFUSED, r"\.xlsx", kind="csv")
def binary_workbook(form):
    yield
    kind = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="bin" ContentType="{kind}"/></Types>'
    )
    parts = {"[Content_Types].xml": types, "xl/workbook.bin": "\0\1\2", "xl/worksheets/sheet1.bin": "\0"}
    disguised(form, "svar.xlsb", packed(parts))


@oddity("programme with an empty list of registrations", READ, "registrations")
def empty_list(form):
    form.programme.empty_list = True
    yield
