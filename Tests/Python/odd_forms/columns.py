"""The grid of a form: its columns in the order of the product, and what each registration has in them."""

import datetime

from . import dates
from .grid import Grid, Moment, Row
from .products import PRODUCTS
from .programmes import weekday


class Columns:
    """The part of a form that lays its registrations out as a grid, and maps the columns in the programme."""

    def make_grid(self):
        """Columns in the order of the product, each with its heading, the field it is read as, and its cells."""
        for registration in self.registrations:
            registration.submitted = self.date_style.kept(registration.submitted)
        self.columns = []
        self.programme.columns = {}
        if self.date_style.dates and self.programme.dates is None:
            self.programme.dates = self.date_style.dates
        ids, times, choice_heading, further = PRODUCTS[self.product]
        if self.with_ids:
            self.column("id", self.random.choice(ids or ["Svar-ID"]), lambda r: self.number_or_text(r.id))
        for heading in further:
            self.column(None, heading, self.further_cell(heading))
        self.column("submitted", self.random.choice(times), lambda r: self.time(r.submitted))
        questions = [self.organisation_column, self.wishes_columns]
        if self.with_remark and self.remark_early:
            questions.insert(1, self.remark_column)
        if self.with_contact:
            questions.append(self.contact_columns)
        if self.attendees == "cell":
            questions.append(self.attendees_column)
        if self.random.random() < 0.3:
            self.random.shuffle(questions)
        for question in questions:
            question(choice_heading)
        if self.with_remark and not self.remark_early:
            self.remark_column(choice_heading)
        rows = [Row([heading for heading, _ in self.columns])]
        rows += [
            Row([self.cell(cell(registration)) for _, cell in self.columns]) for registration in self.registrations
        ]
        self.grid = Grid(rows)
        self.attendee_grid = self.make_attendee_grid() if self.attendees.startswith("by") else None

    def column(self, name, heading, cell):
        headings = [heading for heading, _ in self.columns]
        while heading in headings:
            heading += " (2)"
        if name:
            self.programme.columns[name] = heading
        self.columns.append((heading, cell))
        return heading

    def cell(self, value):
        return None if value == "" else value

    def number_or_text(self, text):
        if self.kind == "csv" or not text.isdigit() or text.startswith("0"):
            return text
        return int(text)

    def further_cell(self, heading):
        if heading in ("Starttidspunkt", "Start Date"):
            return lambda r: self.time(self.date_style.kept(r.submitted - datetime.timedelta(minutes=4, seconds=7)))
        text = {
            "E-postadresse": "anonymous",
            "Collector ID": "421337",
            "IP Address": "192.0.2.17",
            "lastpage. Last page": "3",
            "startlanguage. Start language": "nb",
            "Complete?": "Complete",
            "Kurs": "Fagdager",
        }.get(heading)
        return lambda r: text

    def local(self, utc):
        """A time as the form's clock shows it, and that clock's hours ahead of UTC."""
        offset = 0 if self.programme.time_zone == "UTC" else dates.norwegian_offset(utc)
        return utc + datetime.timedelta(hours=offset), offset

    def time(self, utc):
        local, offset = self.local(utc)
        return Moment(local) if self.date_cells else self.date_style.write(local, offset)

    def organisation_column(self, _):
        self.column("organisation", self.random.choice(self.questions["organisation"]), lambda r: r.organisation)

    def remark_column(self, _):
        self.remark_heading = self.column(None, self.random.choice(self.questions["remark"]), lambda r: r.remark)

    def contact_columns(self, _):
        self.column("contact.name", self.random.choice(self.questions["name"]), lambda r: r.contact_name)
        self.column("contact.email", self.random.choice(self.questions["email"]), lambda r: r.contact_email)

    def attendees_column(self, _):
        between = self.random.choice(["; ", ";", "\n"])
        self.column(
            "attendees",
            self.random.choice(self.questions["attendees"]),
            lambda r: between.join(person.name for person in r.attendees or []),
        )

    def wishes_columns(self, choice_heading):
        question = self.random.choice(self.questions["wishes"])
        if self.wishes == "ticks":
            self.column("suits", question, self.ticks)
        elif self.wishes == "ranking":
            self.column("preferences", self.questions["ranking"], self.ranking)
        elif self.wishes == "choices":
            headings = [
                self.column(None, self.questions["rank"].format(n), self.choice(n))
                for n in range(1, len(self.series) + 1)
            ]
            self.programme.columns["preferences"] = headings
        else:
            own = choice_heading or (
                self.random.choice(self.questions["yesno"]) if self.wishes == "yesno" else self.questions["rank_of"]
            )
            cell = self.yes_or_no if self.wishes == "yesno" else self.rank
            headings = {}
            for number, series in enumerate(self.series, 1):
                day = weekday(series.weekday, self.language)
                heading = own.format(day, question=question, choice=day.capitalize(), number=number)
                headings[series.id] = self.column(None, heading, cell(series.id))
            self.programme.columns["suits" if self.wishes == "yesno" else "preferences"] = headings

    def ticks(self, registration):
        if registration.suits is None:
            return ""
        return self.between.join(self.texts[series] for series in registration.suits) + self.ending

    def ranking(self, registration):
        ordered = sorted(registration.ranks or {}, key=lambda series: registration.ranks[series])
        return self.between.join(self.texts[series] for series in ordered) + (self.ending if ordered else "")

    def choice(self, rank):
        def cell(registration):
            return next(
                (self.texts[series] for series, other in (registration.ranks or {}).items() if other == rank), ""
            )

        return cell

    def rank(self, series):
        def cell(registration):
            rank = (registration.ranks or {}).get(series)
            return rank if rank is None or self.kind != "csv" else str(rank)

        return cell

    def yes_or_no(self, series):
        def cell(registration):
            if registration.suits is None:
                return None
            text = self.yes if series in registration.suits else self.no
            if self.kind != "csv" and text in ("1", "0"):
                return int(text)
            if self.kind != "csv" and text in ("true", "false"):
                return True if text == "true" else "false"
            return text

        return cell
