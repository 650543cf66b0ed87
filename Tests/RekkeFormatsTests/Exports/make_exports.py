"""Makes the sample exports in this folder: python3 make_exports.py, with openpyxl 3.1 and XlsxWriter 3.3 from PyPI.

The files are committed; the tests only read them. README.md beside this script says which tool's file each one is like.
"""

import datetime
import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

FOLDER = Path(__file__).parent
HEADINGS = ["Svar-ID", "Opprettet", "Hvilken organisasjon?", "Hvilke dager passer?", "Noe mer vi bør vite?", "E-post"]
# Id, time, organisation, days, remark, e-mail.
ANSWERS = [
    (1, datetime.datetime(2021, 6, 1, 8, 2, 11), "Valnesfjord Helsesportssenter", ["Tirsdager", "Onsdager"], "",
     "valnesfjord@example.no"),
    (2, datetime.datetime(2021, 6, 1, 8, 15, 40), "Rehabiliteringssenteret AiR", ["Tirsdager"],
     "Vi kommer med «hele» gruppa;\ntre – kanskje fire", "air@example.no"),
    (3, datetime.datetime(2021, 6, 2, 12, 0, 31), 'Senteret "Sør", avdeling 2', ["Onsdager", "Torsdager"],
     "Ring før 12; helst", "sor@example.no"),
    None,  # A row that somebody emptied in the spreadsheet.
    (5, datetime.datetime(2021, 8, 19, 13, 10, 22), "Møre & Ærfugl, Åsgård", [], "", "more@example.no"),
    (6, datetime.datetime(2021, 8, 26, 23, 59, 59), "Beitostølen Helsesportssenter",
     ["Tirsdager", "Onsdager", "Torsdager"], "Siste sekund: 50 % sikkert", "beito@example.no"),
]


def text_rows(date_format, answer_separator):
    yield HEADINGS
    for answer in ANSWERS:
        if answer is None:
            yield [""] * len(HEADINGS)
            continue
        number, time, organisation, days, remark, address = answer
        yield [str(number), time.strftime(date_format), organisation, answer_separator.join(days), remark, address]


def delimited(rows, delimiter, always_quoted):
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            if always_quoted or any(c in cell for c in (delimiter, '"', "\n")):
                cell = '"' + cell.replace('"', '""') + '"'
            cells.append(cell)
        lines.append(delimiter.join(cells))
    return "\r\n".join(lines) + "\r\n"


def nettskjema():
    text = delimited(text_rows("%d.%m.%Y %H:%M:%S", ";"), ";", always_quoted=True)
    (FOLDER / "nettskjema.csv").write_bytes(text.encode("utf-8-sig"))


def excel_unicode_text():
    text = delimited(text_rows("%d.%m.%Y %H:%M:%S", "\n"), "\t", always_quoted=False)
    (FOLDER / "excel-unicode-text.txt").write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))


def excel_windows_1252():
    text = delimited(text_rows("%d.%m.%Y %H.%M.%S", ", "), ";", always_quoted=False)
    (FOLDER / "excel-windows-1252.csv").write_bytes(text.encode("cp1252"))


def comma_separated():
    text = delimited(text_rows("%Y-%m-%dT%H:%M:%S", ";"), ",", always_quoted=False).replace("\r\n", "\n")
    (FOLDER / "comma-separated.csv").write_bytes(text.encode("utf-8"))


def microsoft_forms():
    book = xlsxwriter.Workbook(FOLDER / "microsoft-forms.xlsx")
    book.set_properties({"created": datetime.datetime(2021, 8, 27)})
    sheet = book.add_worksheet("Sheet1")
    time_format = book.add_format({"num_format": "m/d/yy h:mm:ss"})
    headings = ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-post", "Navn", "Hvilken organisasjon?",
                "Hvilke dager passer?", "Noe mer vi bør vite?\xa0", "E-postadresse"]
    sheet.add_table(0, 0, len(ANSWERS), len(headings) - 1, {"columns": [{"header": h} for h in headings]})
    for row, answer in enumerate(ANSWERS, start=1):
        if answer is None:
            continue
        number, time, organisation, days, remark, address = answer
        sheet.write_number(row, 0, number)
        sheet.write_datetime(row, 1, time - datetime.timedelta(minutes=4, seconds=7), time_format)
        sheet.write_datetime(row, 2, time, time_format)
        sheet.write_string(row, 3, "anonymous")
        sheet.write_string(row, 5, organisation)
        if days:
            sheet.write_string(row, 6, "".join(day + ";" for day in days))
        if remark:
            sheet.write_string(row, 7, remark)
        sheet.write_string(row, 8, address)
    book.close()


def merged_headings():
    """A table that an adviser made of the answers: a title, a group of columns, several sheets, ticks."""
    book = xlsxwriter.Workbook(FOLDER / "merged-headings.xlsx")
    book.set_properties({"created": datetime.datetime(2021, 8, 27)})
    about = book.add_worksheet("Om skjemaet")
    about.write("A1", "Svarene hentet 27. august")
    sheet = book.add_worksheet("Svar")
    lists = book.add_worksheet("Lister")
    for column, heading in enumerate(["Svar-ID", "Opprettet", "Organisasjon"]):
        lists.write(0, column, heading)
    lists.hide()
    bold = book.add_format({"bold": True})
    time_format = book.add_format({"num_format": "dd.mm.yyyy\\ hh:mm:ss;@"})
    sheet.merge_range("A1:G1", "Dybdemøter, påmelding", bold)
    for column, heading in ((0, "Svar-ID"), (1, "Opprettet"), (2, "Organisasjon"), (6, "E-post")):
        sheet.merge_range(1, column, 2, column, heading, bold)
    sheet.merge_range("D2:F2", "Passer", bold)
    for column, day in ((3, "tirsdag"), (4, "onsdag"), (5, "torsdag")):
        sheet.write_rich_string(2, column, bold, day[:1], day[1:] + "?")
    for row, answer in enumerate(ANSWERS, start=3):
        if answer is None:
            continue
        number, time, organisation, days, _, address = answer
        sheet.write_number(row, 0, number)
        sheet.write_datetime(row, 1, time, time_format)
        sheet.write_string(row, 2, organisation)
        for column, day in ((3, "Tirsdager"), (4, "Onsdager"), (5, "Torsdager")):
            if day in days:
                sheet.write_boolean(row, column, True)
        sheet.write_string(row, 6, address)
    # A row below that has only a format, and a sheet whose used range says more than there is.
    sheet.write_blank(200, 0, None, bold)
    book.close()


def macintosh_1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Svar"
    sheet.append(HEADINGS)
    for answer in ANSWERS:
        if answer is None:
            sheet.append([])
            continue
        number, time, organisation, days, remark, address = answer
        sheet.append([number, time, organisation, "\n".join(days) or None, remark or None, address])
        sheet.cell(sheet.max_row, 2).number_format = "yyyy-mm-dd hh:mm:ss"
    book.properties.created = book.properties.modified = datetime.datetime(2021, 8, 27)
    book.save(FOLDER / "macintosh-1904.xlsx")


def inline_strings():
    """As libraries write that stream: texts in the cells, a prefix before every element, no places, no styles."""
    def escaped(text):
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "_x000A_")

    def cell(text):
        return f'<x:c t="inlineStr"><x:is><x:r><x:t xml:space="preserve">{escaped(text)}</x:t></x:r></x:is></x:c>'

    rows = "".join(
        "<x:row>" + "".join(cell(text) for text in row) + "</x:row>"
        for row in text_rows("%Y-%m-%d %H:%M:%S", ";"))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" '
                       'Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<x:workbook xmlns:x="{main}" xmlns:r="{office}"><x:sheets>'
                           '<x:sheet name="Svar" sheetId="1" r:id="r1"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
                                      f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<x:worksheet xmlns:x="{main}"><x:sheetData>{rows}</x:sheetData></x:worksheet>',
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2021, 8, 27, 0, 0, 0)), '<?xml version="1.0"?>' + text,
                             zipfile.ZIP_DEFLATED)
    (FOLDER / "inline-strings.xlsx").write_bytes(content.getvalue())


def libreoffice():
    """As LibreOffice saves it: moments as ISO texts, repeated blank cells and rows to the edges of the sheet, a remark."""
    def cell(kind, text, attributes=""):
        paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
        return f'<table:table-cell office:value-type="{kind}" {attributes}>{paragraphs}</table:table-cell>'

    def cells(answer):
        number, time, organisation, days, remark, address = answer
        yield cell("float", str(number), f'office:value="{number}"')
        yield cell("date", time.strftime("%d.%m.%y %H:%M"), f'office:date-value="{time.isoformat()}"')
        yield cell("string", organisation)
        yield cell("string", "\n".join(days)) if days else "<table:table-cell/>"
        yield cell("string", remark) if remark else "<table:covered-table-cell/>"
        yield cell("string", address).replace(
            "<text:p>", "<office:annotation><text:p>Ring!</text:p></office:annotation><text:p>", 1)

    rows = ["".join(cell("string", heading) for heading in HEADINGS)]
    rows += ["" if answer is None else "".join(cells(answer)) for answer in ANSWERS]
    blank = '<table:table-cell table:number-columns-repeated="16378"/>'
    names = {"office": "office", "table": "table", "text": "text", "style": "style"}
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.3"'
        + "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"' for name, urn in names.items())
        + '><office:automatic-styles><style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
        '<office:body><office:spreadsheet><table:table table:name="Svar">'
        '<table:table-column table:number-columns-repeated="16384"/>'
        + "".join(f"<table:table-row>{row}{blank}</table:table-row>" for row in rows)
        + '<table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/>'
        '</table:table-row></table:table><table:table table:name="Lister" table:style-name="ta2"><table:table-row>'
        f"{rows[0]}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>")
    with zipfile.ZipFile(FOLDER / "libreoffice.ods", "w") as archive:
        for name, text in (("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)):
            archive.writestr(zipfile.ZipInfo(name, (2021, 8, 27, 0, 0, 0)), text,
                             zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)


for make in (nettskjema, excel_unicode_text, excel_windows_1252, comma_separated, microsoft_forms, merged_headings,
             macintosh_1904, inline_strings, libreoffice):
    make()
