"""Runs a program on a form, and holds what it made of it against what the form was made of."""

import json
import pathlib
import re
import subprocess
import unicodedata
from dataclasses import dataclass, field

from .meaning import differences, same_text
from .oddities import ASKED, READ, REFUSED, SAID, TOLD

RIGHT, RIGHT_AND_SAID, ERROR, OTHER_ERROR, SAID_OTHERWISE, OTHERWISE, CRASH = (
    "right",
    "right, said",
    "error",
    "other error",
    "otherwise, said",
    "read otherwise",
    "crash",
)
OUTCOMES = [RIGHT, RIGHT_AND_SAID, ERROR, OTHER_ERROR, SAID_OTHERWISE, OTHERWISE, CRASH]

GOOD = {
    READ: {RIGHT, RIGHT_AND_SAID},
    SAID: {RIGHT_AND_SAID},
    ASKED: {RIGHT, RIGHT_AND_SAID, ERROR, SAID_OTHERWISE},
    TOLD: {RIGHT_AND_SAID, ERROR, SAID_OTHERWISE},
    REFUSED: {ERROR},
}

SECONDS = 60  # that a program may take for a form

# What a suggested form may leave to whoever pastes it.
MAY_LACK = ("id", "organisation", "attendees", "contact.name", "contact.email")


@dataclass
class Message:
    """An error or a warning, and where it points."""

    text: str
    file: str | None = None
    row: int | None = None


@dataclass
class Run:
    """What a program did with a form."""

    code: int | None  # None where it did not end
    rows: list
    errors: list  # of Message; empty where the program succeeded
    warnings: list
    suggestion: str | None


@dataclass
class Verdict:
    outcome: str
    good: bool
    notes: list = field(default_factory=list)  # what was read otherwise
    messages: list = field(default_factory=list)
    shown: list = field(default_factory=list)  # what is shown and should not be


def message(line):
    """A line of standard error: FILE:ROW:COLUMN: TEXT, the numbers if there are any."""
    parts = re.match(r"(?:warning: )?([^:\s]+\.\w+):(\d+)(?::\d+)?: (.*)", line)
    return Message(parts[3], parts[1], int(parts[2])) if parts else Message(line)


def warning(document):
    """A warning of the JSON document."""
    return Message(document.get("text", ""), document.get("file"), document.get("line"))


def run(program, folder, form, export=None, with_attendees=True, programme="programme.yaml"):
    """Imports a form that has been written to the folder."""
    command = [program, "import", export or form.name, "--programme", programme, "--format", "json"]
    if form.attendee_grid and with_attendees:
        command += ["--attendees", f"deltakere.{form.attendee_kind}"]
    done = finished(command, folder)
    if done is None:
        return Run(None, [], [Message("it did not end")], [], None)
    lines = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    document = parsed(done.stdout)
    warnings = [warning(one) for one in document.get("warnings") or []]
    said = [message(line) for line in lines]
    rows = [row["registration"] for row in document.get("rows") or []]
    failed = done.returncode != 0
    return Run(
        done.returncode, rows, said if failed else [], warnings + ([] if failed else said), document.get("suggestion")
    )


def finished(command, folder):
    """The finished command, or None where it did not end."""
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return None


def parsed(data):
    try:
        return json.loads(data)
    except ValueError:
        return {}


def judge(program, folder, form):
    """The verdict on one form."""
    result = run(program, folder, form)
    if form.by_suggestion and result.suggestion:
        text = form.programme.yaml() + result.suggestion
        (pathlib.Path(folder) / "suggested.yaml").write_text(text, encoding="utf-8")
        result = run(program, folder, form, programme="suggested.yaml")
    verdict = judged(program, folder, form, result)
    verdict.messages = result.errors + result.warnings
    verdict.shown = shown_people(form, verdict.messages) + invisible(verdict.messages) + made_up(result)
    return verdict


def judged(program, folder, form, result):
    expected = form.oddity.expected if form.oddity else READ
    if result.code not in (0, 64, 65, 66):
        return Verdict(CRASH, False, [f"exit {result.code}"])
    if result.code:
        named = names_oddity(form, result.errors, by_place=True)
        outcome = ERROR if named else OTHER_ERROR
        return Verdict(outcome, outcome in GOOD[expected])
    found = differences(form.registrations, result.rows, MAY_LACK if form.by_suggestion else ())
    if not found:
        found = afterwards(program, folder, form, result)
    named = names_oddity(form, result.warnings, by_place=False)
    outcome = (SAID_OTHERWISE if named else OTHERWISE) if found else RIGHT_AND_SAID if named else RIGHT
    return Verdict(outcome, outcome in GOOD[expected], found)


def names_oddity(form, messages, by_place):
    """Whether one of the messages is about the oddity, at a row where it is."""
    oddity = form.oddity
    if oddity is None:
        return False

    def elsewhere(one):
        return bool(form.told_rows) and one.row is not None and not at_the_row(one)

    def at_the_row(one):
        return pathlib.Path(one.file or form.name).name == form.name and one.row in form.told_rows

    if any(oddity.pattern.search(one.text) and not elsewhere(one) for one in messages):
        return True
    return by_place and oddity.place_names and any(at_the_row(one) for one in messages)


def afterwards(program, folder, form, result):
    """What has to hold of a form that was read rightly, besides."""
    if form.later:
        later = run(program, folder, form, f"senere.{form.kind}", with_attendees=False)
        if [row["id"] for row in later.rows] != [result.rows[place]["id"] for place in form.later[1]]:
            return ["after a row was deleted, the others have other ids"]
    if form.same_organisation:
        ids = [result.rows[place]["id"] for place in form.same_organisation]
        if not one_rejected(program, folder, form, ids):
            return ["two answers of one organisation count as two organisations"]
    return []


def one_rejected(program, folder, form, ids):
    """Whether one of two registrations is rejected as the other's duplicate."""
    options = ["--registrations", form.name, "--format", "json", "--explain", "none"]
    done = finished([program, "allocate", "programme.yaml"] + options, folder)
    rejected = parsed(done.stdout).get("rejected") or [] if done else []
    return any(one["registration"] in ids and one["reason"]["kind"] == "duplicateOrganisation" for one in rejected)


def shown_people(form, messages):
    """Personal data that messages show."""
    text = " ".join(same_text(one.text) or "" for one in messages)
    people, addresses = set(), set()
    for registration in form.registrations:
        people.update(person.name for person in registration.attendees or [])
        people.add(registration.contact_name)
        addresses.add(registration.contact_email)
    found = []
    if any(name and " " in name and name in text for name in people):
        found.append("a message shows a name")
    if any(address and address in text for address in addresses):
        found.append("a message shows an address")
    return found


def invisible(messages):
    """Whether messages hold what nobody sees, and should name it instead."""
    if any(unicodedata.category(letter) == "Cf" for one in messages for letter in one.text):
        return ["a message shows a character that nobody sees"]
    return []


def made_up(result):
    """Whether a time that could not be read is shown as one nobody wrote."""
    if any(row.get("submitted", "").startswith("1970-01-01") for row in result.rows):
        return ["what could not be read is shown as 1970"]
    return []
