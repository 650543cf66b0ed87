"""Ticks in one cell, as people and products write them."""

from ..dates import NORWEGIAN_DAYS, NYNORSK_DAYS
from ..programmes import weekday
from . import ASKED, READ, REFUSED, oddity

ANSWER = r"no series|fits|answer|neither|several series|yes|rank|both|twice|more than one|which|chosen"


def odd_answer(form, text, name="suits"):
    """Puts a text that nobody mapped into one answer."""
    row = form.random.choice(form.data_rows)
    row.cells[form.column_of(name)] = text
    form.told_rows = {form.grid.number(row)}
    return form.registrations[form.data_rows.index(row)]


@oddity("weekday with hours, not among the answers", ASKED, ANSWER, wishes="ticks", language="nb", answers="weekday")
def weekday_with_hours(form):
    form.texts = {
        series.id: f"{weekday(series.weekday, 'nb').capitalize()}er kl. 09.00–11.00" for series in form.series
    }
    form.between, form.ending = ";", ";"
    yield


@oddity("“Alle dager passer”, mapped to all", READ, "alle", wishes="ticks", answers="further")
def all_days_mapped(form):
    text = form.random.choice(["Alle dager passer", "Alle", "Alle passer like godt"])
    for texts in form.programme.answers.values():
        texts.append(text)
    odd = form.random.choice(form.registrations)
    odd.suits = [series.id for series in form.series]
    yield
    form.data_rows[form.registrations.index(odd)].cells[form.column_of("suits")] = text


@oddity("“Alle dager passer”, not mapped", ASKED, ANSWER + "|all", wishes="ticks")
def all_days(form):
    yield
    odd_answer(
        form, form.random.choice(["Alle dager passer", "Alle", "Passer alle dager", "Alle dagene", "Hvilken som helst"])
    ).suits = [series.id for series in form.series]


@oddity("“Annet: …” beside ticks", ASKED, ANSWER + "|annet", wishes="ticks")
def something_else(form):
    for registration in form.registrations:
        registration.suits = registration.suits or [form.series[0].id]
    yield
    between = form.between if form.between != ", " else ";"
    row = form.random.choice(form.data_rows)
    place = form.column_of("suits")
    row.cells[place] = (
        row.cells[place].rstrip(";")
        + between
        + form.random.choice(["Annet: etter avtale", "Annet", "Annet: kan også mandag", "Annet (spesifiser): Vet ikke"])
    )
    form.told_rows = {form.grid.number(row)}


@oddity("no answer that fits", REFUSED, ANSWER, wishes="ticks")
def no_fitting_answer(form):
    yield
    odd_answer(
        form,
        form.random.choice(
            ["Vet ikke", "Ingen", "-", "Kommer tilbake til dette", "Ja", "?", "Når som helst unntatt jul"]
        ),
    )


@oddity("days in words", ASKED, ANSWER, wishes="ticks", language="nb", series=3, answers="weekday")
def days_in_words(form):
    first, second, third = form.series
    one, two, three = (weekday(series.weekday, "nb") for series in form.series)
    text, suits = form.random.choice(
        [
            (f"{one.capitalize()}er og {two}er", [first, second]),
            (f"{one.capitalize()}/{two}", [first, second]),
            (f"ikke {one}", [second, third]),
            (f"Alle unntatt {three}er", [first, second]),
            (f"{one.capitalize()}, men ikke {two}", [first]),
            (f"Helst {one}, eventuelt {two}", [first, second]),
            (f"{one[:3].capitalize()}, {two[:3]}", [first, second]),
            (f"Passer: {one}. Passer ikke: {two}", [first]),
            (f"{one.capitalize()}er (ikke {two}er)", [first]),
            (f"Ja til {one}, nei til {two}", [first]),
            (f"{one}: ja, {two}: nei", [first]),
            (f"{one.capitalize()} - {three}", [first, second, third]),
            (f"{one.capitalize()} til {three}", [first, second, third]),
            (f"{one.capitalize()};ikke {two}", [first]),
            (f"{one}, {two}?", [first, second]),
            (f"{one} partallsuker", [first]),
            (f"{one.capitalize()} (kun før lunsj)", [first]),
        ]
    )
    yield
    odd_answer(form, text).suits = [series.id for series in suits]


@oddity("“Nei” under impossible days", ASKED, ANSWER + "|nei|ingen", wishes="ticks", ids=True)
def nothing_impossible(form):
    for registration in form.registrations:
        registration.suits = [form.series[0].id]
    odd = form.random.choice(form.registrations)
    yield
    heading = form.questions["impossible"][0]
    form.grid.heading_cells.append(heading)
    form.programme.columns["impossible"] = heading
    for row, registration in zip(form.data_rows, form.registrations):
        if registration is odd:
            row.cells.append(form.random.choice(["Nei", "Ingen", "nei, alle går", "-", "Ingen dager", "Nope"]))
            form.told_rows = {form.grid.number(row)}
        elif form.random.random() < 0.5:
            row.cells.append(form.texts[form.series[1].id])
            registration.impossible = [form.series[1].id]
        else:
            row.cells.append(None)


@oddity("impossible and ticked", ASKED, ANSWER + "|impossible", wishes="ticks")
def impossible_and_ticked(form):
    odd = form.registrations[0]
    odd.suits = [form.series[0].id]
    yield
    heading = form.questions["impossible"][0]
    form.grid.heading_cells.append(heading)
    form.programme.columns["impossible"] = heading
    for row in form.data_rows:
        row.cells.append(form.texts[form.series[0].id] if row is form.data_rows[0] else None)
    odd.impossible = [form.series[0].id]
    form.told_rows = {form.grid.number(form.data_rows[0])}


@oddity("names with commas, several chosen", READ, ANSWER, wishes="ticks", answers="name")
def names_with_commas(form):
    for series in form.series:
        series.name = f"{weekday(series.weekday, form.language, plural=True).capitalize()}, 09-11, Teams"
    form.texts = {series.id: series.name for series in form.series}
    form.between, form.ending = form.random.choice([", ", ";", ","]), ""
    yield


@oddity("names with semicolons, several chosen", ASKED, ANSWER, wishes="ticks", answers="name")
def names_with_semicolons(form):
    for series in form.series:
        series.name = f"{weekday(series.weekday, form.language, plural=True).capitalize()}; 09-11"
    form.texts = {series.id: series.name for series in form.series}
    form.between, form.ending = ";", ""
    yield


@oddity("names that begin with others' names", READ, ANSWER, wishes="ticks", answers="name", series=2)
def names_within_names(form):
    first, second = form.series
    first.name, second.name = "Dagtid, Teams", "Dagtid, Teams, med opptak"
    form.texts = {first.id: first.name, second.id: second.name}
    form.between, form.ending = form.random.choice([", ", ";"]), ""
    yield


@oddity("names with hours and commas in further texts", READ, ANSWER, wishes="ticks", answers="further")
def further_texts_with_commas(form):
    for number, series in enumerate(form.series, 1):
        text = f"{weekday(series.weekday, form.language).capitalize()} kl. 09.00, hver {number}. uke"
        form.texts[series.id] = text
        form.programme.answers[series.id] = [text]
    form.between, form.ending = form.random.choice([", ", ";", "\n"]), ""
    yield


@oddity("further text that is another series' weekday", READ, ANSWER, wishes="ticks", answers="further", language="nb")
def contrary_further_text(form):
    for number, series in enumerate(form.series, 1):
        series.name = f"Datorekke {number}"
    texts = [weekday(series.weekday, "nb") for series in form.series]
    form.texts = dict(zip(form.texts, texts[1:] + texts[:1]))
    form.programme.answers = {series: [text] for series, text in form.texts.items()}
    yield


@oddity("a name that looks like another weekday", READ, ANSWER, wishes="ticks", answers="name")
def misleading_names(form):
    for number, series in enumerate(form.series, 1):
        series.name = f"Gruppe {number} ({NORWEGIAN_DAYS[(series.weekday + 1) % 5]} er reservedag)"
    form.texts = {series.id: series.name for series in form.series}
    yield


@oddity("numbers for ids", READ, ANSWER, wishes="ticks", answers="id")
def numbers_for_ids(form):
    numbers = {series.id: str(number) for number, series in enumerate(form.series, 1)}
    for series in form.series:
        series.id = numbers[series.id]
    for registration in form.registrations:
        registration.suits = registration.suits and [numbers[series] for series in registration.suits]
    form.texts = {series.id: series.id for series in form.series}
    form.between = form.random.choice([";", ", "])
    yield


@oddity("Nynorsk weekdays", READ, ANSWER, wishes="ticks", answers="weekday")
def nynorsk_weekdays(form):
    ending = form.random.choice(["", "ar"])
    form.texts = {series.id: NYNORSK_DAYS[series.weekday] + ending for series in form.series}
    if form.random.random() < 0.5:
        form.texts = {series: text.capitalize() for series, text in form.texts.items()}
    yield


@oddity("weekdays in English in a Norwegian form", READ, ANSWER, wishes="ticks", language="nb", answers="weekday")
def english_weekdays(form):
    plural = form.random.random() < 0.5
    form.texts = {series.id: weekday(series.weekday, "en", plural) for series in form.series}
    yield


@oddity("other capitals and spaces", READ, ANSWER, wishes="ticks")
def other_capitals(form):
    yield
    place = form.column_of("suits")
    for row in form.data_rows:
        if row.cells[place]:
            row.cells[place] = (
                " " + form.random.choice([str.upper, str.lower])(row.cells[place]).replace(" ", "\u00a0") + " "
            )


@oddity("a weekday that fits two series", REFUSED, ANSWER, wishes="ticks", answers="weekday", language="nb", series=2)
def ambiguous_weekday(form):
    first, second = form.series
    second.first, second.weekday = first.first, first.weekday
    second.name, first.name = "Ettermiddag", "Formiddag"
    form.texts = dict.fromkeys(form.texts, weekday(first.weekday, "nb"))
    yield


@oddity("the same tick twice", ASKED, ANSWER, wishes="ticks", answers="weekday")
def doubled_tick(form):
    odd = form.random.choice(form.registrations)
    odd.suits = [form.series[0].id]
    yield
    text = form.texts[form.series[0].id]
    form.data_rows[form.registrations.index(odd)].cells[form.column_of("suits")] = f"{text};{text}"
