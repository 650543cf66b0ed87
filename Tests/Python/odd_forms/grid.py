"""A table before it is written: rows of cells, whatever the file will be."""

import datetime
from dataclasses import dataclass, field


@dataclass
class Moment:
    """A cell of a spreadsheet that is a time."""

    local: datetime.datetime
    whole_day: bool = False


@dataclass
class Formula:
    text: str
    result: str


@dataclass
class ErrorValue:
    code: str


@dataclass
class Row:
    """`cells` holds texts, numbers, truth values, the values above, and None where nothing stands."""

    cells: list
    hidden: bool = False
    line: str | None = None  # how the row stands in a text file, where that is not as its cells say


@dataclass
class Grid:
    rows: list
    headings: int = 0  # the place of the row of headings
    merged: list = field(default_factory=list)  # (first row, first column, last row, last column), from 0

    @property
    def heading_cells(self):
        return self.rows[self.headings].cells

    def column(self, heading):
        return self.heading_cells.index(heading)

    def number(self, row):
        """The number that a spreadsheet shows beside the row."""
        return next(number for number, other in enumerate(self.rows, 1) if other is row)

    def rectangular(self):
        """Rows of one length, blank cells at the end."""
        width = max((len(row.cells) for row in self.rows), default=0)
        return [row.cells + [None] * (width - len(row.cells)) for row in self.rows]
