"""Grids as text files: separators, quotation marks, line ends and encodings."""

from dataclasses import dataclass, field

from .grid import ErrorValue, Formula, Moment

# Encodings that a program has to know, and how a file in each begins.
PLAIN_ENCODINGS = {
    "UTF-8": ("utf-8", b""),
    "UTF-8 with a mark": ("utf-8", b"\xef\xbb\xbf"),
    "UTF-16LE": ("utf-16-le", b"\xff\xfe"),
    "UTF-16BE": ("utf-16-be", b"\xfe\xff"),
    "Windows-1252": ("cp1252", b""),
}


@dataclass
class TextFile:
    """How a grid is written as text."""

    separator: str = ";"
    encoding: str = "utf-8"
    beginning: bytes = b""
    newline: str = "\r\n"
    quote_all: bool = False
    last_newline: bool = True
    first_line: str = ""  # sep=; and the like
    change_bytes: list = field(default_factory=list)  # functions of the whole file

    def cell(self, value):
        text = as_text(value)
        if self.quote_all or any(mark in text for mark in (self.separator, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"'
        return text

    def line(self, row):
        return row.line if row.line is not None else self.separator.join(self.cell(cell) for cell in row.cells)

    def file(self, grid):
        text = self.first_line + self.newline.join(self.line(row) for row in grid.rows)
        if self.last_newline:
            text += self.newline
        data = self.beginning + text.encode(self.encoding)
        for change in self.change_bytes:
            data = change(data)
        return data


def as_text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    if isinstance(value, (Moment, Formula, ErrorValue)):
        raise TypeError("a text file has no such cells")
    return str(value)
