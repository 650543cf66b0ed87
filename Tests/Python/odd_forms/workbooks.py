"""Grids as Excel workbooks (.xlsx), written part by part, so that they can be as odd as other programs make them."""

import io
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from .dates import serial
from .grid import ErrorValue, Formula, Moment

TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships"


@dataclass
class Workbook:
    """How a grid is written as a workbook."""

    strings: str = "shared"  # or inline, formula (t="str"), rich (in runs, with a reading aid)
    prefix: str = ""  # of the namespace: "x:"
    strict: bool = False
    references: bool = True  # r="A1" on cells and rows
    since_1904: bool = False
    iso_dates: bool = False  # t="d"
    date_format: str = "dd\\.mm\\.yyyy\\ hh:mm:ss"
    empty_strings: bool = False  # blank cells as <c t="s"/>
    escaped_returns: bool = False  # line breaks as _x000D_ and a line break
    decimals: bool = False  # whole numbers as 1.0
    built_in_format: int = 164  # the number of the format of times: 22 and 14 are Excel's own
    sheet: str = "Svar"
    others: list = field(default_factory=list)  # (name, grid, hidden) of further sheets, after the first
    others_first: bool = False
    hidden_columns: list = field(default_factory=list)
    change_parts: list = field(default_factory=list)  # functions of {name: text}

    def file(self, grid):
        self.shared = []
        self.places = {}
        sheets = [(self.sheet, grid, False)]
        sheets = self.others + sheets if self.others_first else sheets + self.others
        parts = {f"xl/worksheets/sheet{n}.xml": self.worksheet(g) for n, (_, g, _) in enumerate(sheets, 1)}
        parts |= self.frame(sheets)
        for change in self.change_parts:
            parts = change(parts)
        return packed(parts)

    # The sheet

    def worksheet(self, grid):
        p = self.prefix
        rows = "".join(self.row(number, row) for number, row in enumerate(grid.rows, 1))
        hidden = "".join(f'<{p}col min="{n}" max="{n}" width="9" hidden="1"/>' for n in self.hidden_columns)
        merged = "".join(
            f'<{p}mergeCell ref="{reference(r1 + 1, c1)}:{reference(r2 + 1, c2)}"/>' for r1, c1, r2, c2 in grid.merged
        )
        return (
            f"{HEADER}<{p}worksheet {self.namespace()}>"
            + (f"<{p}cols>{hidden}</{p}cols>" if hidden else "")
            + f"<{p}sheetData>{rows}</{p}sheetData>"
            + (f'<{p}mergeCells count="{len(grid.merged)}">{merged}</{p}mergeCells>' if merged else "")
            + f"</{p}worksheet>"
        )

    def row(self, number, row):
        p = self.prefix
        place = f' r="{number}"' if self.references else ""
        hidden = ' hidden="1"' if row.hidden else ""
        cells = "".join(self.cell(number, column, value) for column, value in enumerate(row.cells))
        if not cells and self.references:
            return ""
        return f"<{p}row{place}{hidden}>{cells}</{p}row>"

    def cell(self, row, column, value):
        p = self.prefix
        place = f' r="{reference(row, column)}"' if self.references else ""
        if value is None or value == "":
            if self.empty_strings and row > 1:
                return f'<{p}c{place} t="s"/>'
            return "" if self.references else f"<{p}c/>"
        if isinstance(value, bool):
            return f'<{p}c{place} t="b"><{p}v>{int(value)}</{p}v></{p}c>'
        if isinstance(value, Moment):
            return self.moment(place, value)
        if isinstance(value, Formula):
            return f'<{p}c{place} t="str"><{p}f>{escape(value.text)}</{p}f><{p}v>{escape(value.result)}</{p}v></{p}c>'
        if isinstance(value, ErrorValue):
            return f'<{p}c{place} t="e"><{p}v>{value.code}</{p}v></{p}c>'
        if isinstance(value, (int, float)):
            return f"<{p}c{place}><{p}v>{number_text(float(value) if self.decimals else value)}</{p}v></{p}c>"
        return self.text(place, value)

    def moment(self, place, value):
        p = self.prefix
        style = 2 if value.whole_day else 1
        if self.iso_dates:
            return f'<{p}c{place} s="{style}" t="d"><{p}v>{value.local.isoformat()}</{p}v></{p}c>'
        return f'<{p}c{place} s="{style}"><{p}v>{serial(value.local, self.since_1904)!r}</{p}v></{p}c>'

    def text(self, place, value):
        p = self.prefix
        written = value.replace("\n", "_x000D_\n") if self.escaped_returns else value
        text = f'<{p}t xml:space="preserve">{escape(written)}</{p}t>'
        if self.strings == "inline":
            return f'<{p}c{place} t="inlineStr"><{p}is>{text}</{p}is></{p}c>'
        if self.strings == "formula":
            return f'<{p}c{place} t="str"><{p}v>{escape(written)}</{p}v></{p}c>'
        if self.strings == "rich":
            middle = len(value) // 2
            runs = "".join(
                f'<{p}r><{p}t xml:space="preserve">{escape(part)}</{p}t></{p}r>'
                for part in (value[:middle], value[middle:])
                if part
            )
            text = runs + f'<{p}rPh sb="0" eb="1"><{p}t>leses</{p}t></{p}rPh>'
        if text not in self.places:
            self.places[text] = len(self.shared)
            self.shared.append(text)
        return f'<{p}c{place} t="s"><{p}v>{self.places[text]}</{p}v></{p}c>'

    # What is around it

    def namespace(self):
        main = STRICT if self.strict else TRANSITIONAL
        return f'xmlns{":" + self.prefix[:-1] if self.prefix else ""}="{main}"'

    def frame(self, sheets):
        p = self.prefix
        relationships = STRICT_RELATIONSHIPS if self.strict else RELATIONSHIPS
        listed = "".join(
            f'<{p}sheet name={quoteattr(name)} sheetId="{n}"{" state=" + quoteattr("hidden") if hidden else ""} r:id="rId{n}"/>'
            for n, (name, _, hidden) in enumerate(sheets, 1)
        )
        strings = "".join(f"<{p}si>{text}</{p}si>" for text in self.shared)
        since = f'<{p}workbookPr date1904="1"/>' if self.since_1904 else ""
        styles = (
            f'<{p}numFmts count="2"><{p}numFmt numFmtId="164" formatCode={quoteattr(self.date_format)}/>'
            f'<{p}numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></{p}numFmts>'
            f'<{p}fonts count="1"><{p}font/></{p}fonts><{p}fills count="1"><{p}fill><{p}patternFill/></{p}fill></{p}fills>'
            f'<{p}borders count="1"><{p}border/></{p}borders><{p}cellStyleXfs count="1"><{p}xf/></{p}cellStyleXfs>'
            f'<{p}cellXfs count="3"><{p}xf numFmtId="0"/><{p}xf numFmtId="{self.built_in_format}" applyNumberFormat="1"/>'
            f'<{p}xf numFmtId="165" applyNumberFormat="1"/></{p}cellXfs>'
        )
        related = "".join(
            relation(n, f"{relationships}/worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)
        )
        count = len(sheets)
        return {
            "[Content_Types].xml": HEADER + content_types(count),
            "_rels/.rels": relations(relation(1, f"{relationships}/officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": (
                f'{HEADER}<{p}workbook {self.namespace()} xmlns:r="{relationships}">{since}'
                f"<{p}sheets>{listed}</{p}sheets></{p}workbook>"
            ),
            "xl/_rels/workbook.xml.rels": relations(
                related
                + relation(count + 1, f"{relationships}/styles", "styles.xml")
                + relation(count + 2, f"{relationships}/sharedStrings", "sharedStrings.xml")
            ),
            "xl/styles.xml": f"{HEADER}<{p}styleSheet {self.namespace()}>{styles}</{p}styleSheet>",
            "xl/sharedStrings.xml": f"{HEADER}<{p}sst {self.namespace()}>{strings}</{p}sst>",
        }


HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def reference(row, column):
    """A1 for row 1, column 0."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"


def number_text(value):
    """A number as Excel writes it: large ones with an exponent."""
    if isinstance(value, int) and abs(value) >= 10**11:
        digits = str(value).rstrip("0")
        return f"{digits[0]}.{digits[1:] or '0'}E{len(str(value)) - 1}"
    return repr(value)


def relation(number, kind, target):
    return f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'


def relations(text):
    return f'{HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{text}</Relationships>'


def content_types(sheets):
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    listed = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>'
        for n in range(1, sheets + 1)
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>{listed}'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>'
    )


def packed(parts, stored=()):
    """The parts as a zip file, the same bytes every time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2021, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return data.getvalue()
