"""The attendees' file beside a form: one row a person."""

import datetime

from . import dates
from .grid import Grid, Row
from .text_files import TextFile
from .workbooks import Workbook


class AttendeeFile:
    """The part of a form that writes who comes, where the form itself does not ask."""

    def make_attendee_grid(self):
        key = "registration" if self.attendees == "by id" else "organisation"
        headings = [key, "name", "unavailable", "maximumMeetings", "required"]
        rows = [Row(headings)]
        for registration in self.registrations:
            for person in registration.attendees or []:
                rows.append(
                    Row(
                        [
                            registration.id if key == "registration" else registration.organisation,
                            person.name,
                            "; ".join(map(self.absence, person.unavailable)) or None,
                            str(person.maximum_meetings) if person.maximum_meetings else None,
                            (
                                self.random.choice(["ja", "yes", "x"])
                                if person.required
                                else self.random.choice([None, "nei"])
                            ),
                        ]
                    )
                )
        return Grid(rows)

    def absence(self, item):
        """An absence as people write it."""
        if item.capitalize() in dates.ENGLISH_DAYS:
            day = dates.ENGLISH_DAYS.index(item.capitalize())
            return self.random.choice([item, dates.NORWEGIAN_DAYS[day]])
        if "/" not in item and self.programme.dates != "monthFirst" and self.random.random() < 0.6:
            return dates.dotted(datetime.date.fromisoformat(item))
        return item

    def attendee_file(self):
        writer = Workbook() if self.attendee_kind == "xlsx" else TextFile(beginning=b"\xef\xbb\xbf")
        data = writer.file(self.attendee_grid)
        return self.attendee_change(data) if self.attendee_change else data
