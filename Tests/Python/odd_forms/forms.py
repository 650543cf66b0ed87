"""A form that is made: its programme, its answers, and the files that hold them."""

import random as chance
from dataclasses import dataclass

from . import dates
from .answering import Answering
from .attendee_files import AttendeeFile
from .columns import Columns
from .open_documents import OpenDocument
from .products import PRODUCTS, QUESTIONS
from .programmes import made_programme
from .text_files import PLAIN_ENCODINGS, TextFile
from .words import Words
from .workbooks import Workbook


@dataclass
class Choices:
    """What an oddity asks of the form that it is put into; None leaves it to chance."""

    kind: str | None = None  # csv, xlsx or ods
    wishes: str | None = None  # ticks and ranking are in one cell; yesno, choices and ranks in a column each
    attendees: str | None = None  # none, cell, by id, by organisation
    ids: bool | None = None
    contact: bool | None = None
    language: str | None = None
    dates: str | None = None  # text or cells
    separator: str | None = None
    encoding: str | None = None
    remark: bool | None = None
    product: str | None = None
    least: int = 3  # registrations
    series: int | None = None
    commas: bool = True  # organisations may hold commas
    answers: str | None = None
    newline: str | None = None


class Form(Answering, Columns, AttendeeFile):
    """Made in steps: what people answer, then the grid, then the bytes; an oddity may change things after each."""

    def __init__(self, seed, number, choices=None):
        self.seed, self.number = seed, number
        self.random = chance.Random(f"{seed}/{number}")
        self.choices = choices or Choices()
        self.words = Words(self.random)
        self.oddity = None
        self.told_rows = set()  # rows that an error about the oddity may point at; empty: any
        self.later = None  # a grid exported later, and the places that its registrations have in this one
        self.by_suggestion = False  # whether the form that the program suggests is tried
        self.same_organisation = []  # places of registrations that are of one organisation
        self.file_name = None
        self.attendee_kind = "csv"
        self.attendee_change = None  # a function of the attendees' file
        self.choose()
        self.answer()

    def pick(self, wanted, options):
        """What the oddity asks for, else one of the options; chance is used in either case."""
        drawn = self.random.choice(options)
        return drawn if wanted is None else wanted

    def choose(self):
        c = self.choices
        self.language = self.pick(c.language, ["nb", "nb", "nb", "nn", "en"])
        self.questions = QUESTIONS[self.language]
        self.product = self.pick(c.product, list(PRODUCTS))
        self.programme = made_programme(self.random, self.language, c.series)
        self.series = self.programme.series
        self.kind = self.pick(c.kind, ["csv", "csv", "csv", "xlsx", "xlsx"])
        self.wishes = self.pick(c.wishes, ["ticks", "ticks", "ticks", "yesno", "yesno", "choices", "ranks", "ranking"])
        self.with_ids = self.pick(c.ids, [True, True, False])
        self.with_contact = self.pick(c.contact, [True, True, False])
        self.with_remark = self.pick(c.remark, [True, True, False])
        self.remark_early = self.random.random() < 0.25  # before the wishes, not at the end
        self.attendees = self.pick(c.attendees, ["none", "cell", "by id", "by organisation"])
        if self.attendees == "by id" and not self.with_ids:
            self.attendees = "by organisation"
        self.date_style = self.random.choice(dates.PLAIN_STYLES)
        self.date_cells = self.kind != "csv" and self.pick(c.dates, ["cells", "cells", "text"]) == "cells"
        if self.date_cells:
            self.date_style = dates.PLAIN_STYLES[0]
        self.choose_file()

    def choose_file(self):
        c, random = self.choices, self.random
        codec, beginning = PLAIN_ENCODINGS[
            self.pick(c.encoding, list(PLAIN_ENCODINGS) + ["UTF-8", "UTF-8 with a mark"])
        ]
        self.text_file = TextFile(
            separator=self.pick(c.separator, [";", ";", ",", "\t"]),
            encoding=codec,
            beginning=beginning,
            newline=self.pick(c.newline, ["\r\n", "\n"]),
            quote_all=random.random() < 0.3,
            last_newline=random.random() < 0.9,
        )
        self.workbook = Workbook(
            strings=random.choice(["shared", "inline"]),
            date_format=random.choice(
                ["dd\\.mm\\.yyyy\\ hh:mm:ss", "m/d/yy h:mm:ss", "yyyy\\-mm\\-dd hh:mm", "[$-414]d/ mmm/ yyyy hh:mm"]
            ),
        )
        self.open_document = OpenDocument(hidden=random.choice(["filter", "collapse"]))

    def heading(self, name):
        """The heading of the column that a field is read from; the first of several."""
        heading = self.programme.columns[name]
        if isinstance(heading, dict):
            return next(iter(heading.values()))
        return heading[0] if isinstance(heading, list) else heading

    def column_of(self, name):
        return self.grid.column(self.heading(name))

    @property
    def wish_field(self):
        return "suits" if self.wishes in ("ticks", "yesno") else "preferences"

    @property
    def data_rows(self):
        return self.grid.rows[self.grid.headings + 1 :]

    def file(self, grid):
        """The bytes of a grid, written as the form's export is."""
        writer = {"csv": self.text_file, "xlsx": self.workbook, "ods": self.open_document}[self.kind]
        return writer.file(grid)

    @property
    def name(self):
        return self.file_name or f"svar.{self.kind}"

    def files(self):
        """All that a person would have, by name."""
        result = {"programme.yaml": self.programme.yaml().encode(), self.name: self.file(self.grid)}
        if self.attendee_grid:
            result[f"deltakere.{self.attendee_kind}"] = self.attendee_file()
        if self.later:
            result[f"senere.{self.kind}"] = self.file(self.later[0])
        return result
