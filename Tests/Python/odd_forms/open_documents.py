"""Grids as OpenDocument spreadsheets (.ods), as LibreOffice writes them."""

import itertools
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from .grid import ErrorValue, Formula, Moment
from .workbooks import HEADER, number_text, packed

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
    ]
)
KIND = "application/vnd.oasis.opendocument.spreadsheet"


@dataclass
class OpenDocument:
    """How a grid is written as an OpenDocument spreadsheet."""

    sheet: str = "Ark1"
    repeated: bool = True  # blank cells and rows that follow each other as one that is repeated, up to the sheet's edge
    hidden: str = "filter"  # or collapse
    joined: bool = False  # cells of one content that follow each other as one that is repeated
    notes: bool = False  # cells have comments
    spans: bool = False  # texts are in spans and links
    groups: bool = False  # the row of headings is marked as such, other rows are grouped

    def file(self, grid):
        covered = {
            (row, column)
            for r1, c1, r2, c2 in grid.merged
            for row in range(r1, r2 + 1)
            for column in range(c1, c2 + 1)
            if (row, column) != (r1, c1)
        }
        spans = {(r1, c1): (r2 - r1 + 1, c2 - c1 + 1) for r1, c1, r2, c2 in grid.merged}
        rows = [self.row(n, row, covered, spans) for n, row in enumerate(grid.rows)]
        if self.groups:
            rows[0] = f"<table:table-header-rows>{rows[0]}</table:table-header-rows>"
            rows[1:] = ["<table:table-row-group>" + "".join(rows[1:]) + "</table:table-row-group>"]
        rows = "".join(rows)
        if self.repeated:
            rows += f'<table:table-row table:number-rows-repeated="1048000">{element(BLANK, 16384)}</table:table-row>'
        content = (
            f'{HEADER}<office:document-content {NAMESPACES} office:version="1.3"><office:body><office:spreadsheet>'
            f"<table:table table:name={quoteattr(self.sheet)}>{rows}</table:table>"
            "</office:spreadsheet></office:body></office:document-content>"
        )
        manifest = (
            f'{HEADER}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
            'manifest:version="1.3">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
        )
        return packed(
            {"mimetype": KIND, "content.xml": content, "META-INF/manifest.xml": manifest}, stored=("mimetype",)
        )

    def row(self, number, row, covered, spans):
        visibility = f' table:visibility="{self.hidden}"' if row.hidden else ""
        cells = [
            self.cell(value, (number, column) in covered, spans.get((number, column)))
            for column, value in enumerate(row.cells)
        ]
        if self.repeated:
            cells += [BLANK] * max(16384 - len(cells), 0)
        written = ""
        for cell, same in itertools.groupby(cells):
            count = len(list(same))
            together = self.joined or cell == BLANK and self.repeated
            written += element(cell, count) if together else element(cell) * count
        return f"<table:table-row{visibility}>{written}</table:table-row>"

    def cell(self, value, covered, span):
        """The name, the attributes and the content of a cell."""
        name = "table:covered-table-cell" if covered else "table:table-cell"
        spanned = f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"' if span else ""
        kind, text = self.value(value)
        if text and self.spans:
            text = text.replace("<text:p>", '<text:p><text:span text:style-name="T1">').replace(
                "</text:p>", "</text:span></text:p>"
            )
        if text and self.notes:
            text = "<office:annotation><text:p>Ring Kari, tirsdag</text:p></office:annotation>" + text
        return name, spanned + kind, text

    def value(self, value):
        if value in (None, ""):
            return "", ""
        if isinstance(value, bool):
            return (
                f' office:value-type="boolean" office:boolean-value="{str(value).lower()}"',
                paragraphs("SANN" if value else "USANN"),
            )
        if isinstance(value, Moment):
            local = value.local.date() if value.whole_day else value.local
            return (
                f' office:value-type="date" office:date-value="{local.isoformat()}"',
                paragraphs(value.local.strftime("%d.%m.%y %H:%M")),
            )
        if isinstance(value, Formula):
            return f' table:formula={quoteattr("of:=" + value.text)} office:value-type="string"', paragraphs(
                value.result
            )
        if isinstance(value, ErrorValue):
            return ' table:formula="of:=NA()" office:value-type="string" office:string-value=""', paragraphs("#I/T")
        if isinstance(value, (int, float)):
            return f' office:value-type="float" office:value="{number_text(value)}"', paragraphs(f"{value}")
        return ' office:value-type="string"', paragraphs(value)


BLANK = ("table:table-cell", "", "")


def element(cell, count=1):
    """A cell's XML, repeated by its own means."""
    name, attributes, text = cell
    repeated = f' table:number-columns-repeated="{count}"' if count > 1 else ""
    return f"<{name}{repeated}{attributes}>{text}</{name}>"


def paragraphs(text):
    """Lines as paragraphs; spaces that XML would lose are written as such."""
    return "".join(f"<text:p>{spaces(escape(line))}</text:p>" for line in text.split("\n"))


def spaces(text):
    while "  " in text:
        text = text.replace("  ", " <text:s/>", 1)
    if text.startswith(" "):
        text = "<text:s/>" + text[1:]
    if text.endswith(" "):
        text = text[:-1] + "<text:s/>"
    return text
