"""Norwegian organisations, people and remarks, put together by chance: nobody is meant.

Everything is drawn from a `random.Random`, so that the same seed gives the same words.
"""

import unicodedata

PLACES = (
    "Tynset, Beitostølen, Valnesfjord, Sørlandet, Øystre Slidre, Ålesund, Tromsø, Hvaler, Røros, Bømlo, "
    "Målselv, Hægebostad, Kårvåg, Vågå, Lødingen, Rælingen, Gjøvik, Åmot, Nærøysund, Sykkylven, "
    "Kautokeino, Drangedal, Eidskog, Fitjar, Hitra, Jevnaker, Lesja, Meråker, Porsanger, Ringebu, Skjåk, "
    "Tokke, Ullensvang, Vennesla, Øksnes, Austevoll, Bardu, Dovre, Enebakk, Frøya"
).split(", ")

KINDS = [
    "{} kommune",
    "{} Helsesportssenter",
    "{} rehabiliteringssenter AS",
    "NAV {}",
    "Stiftelsen {}tunet",
    "{} distriktspsykiatriske senter (DPS)",
    "Frivilligsentralen i {}",
    "{} bo- og omsorgssenter",
    "LHL-sykehuset {}",
    "{} & omegn Sanitetsforening",
    "{} legekontor/helsehus",
    "Frisklivssentralen {}",
]

KINDS_WITH_COMMAS = ["Senter for helse og mestring, avd. {}", "Helse, pleie og omsorg i {}", "Unicare, {}"]

GIVEN = (
    "Kari, Ola, Åse, Bjørn, Øyvind, Anne-Lise, Jørn, Synnøve, Håkon, Ragnhild, Torbjørn, Guro, Marte, "
    "Per Olav, Ingrid, Sævar, Liv, Tor, Gøran, Frøydis, Eirik, Solveig, Roger, Målfrid, Nils, Aud-Karin, "
    "Stian, Ellen, Kjærsti, Odd, Yngvild, Trygve"
).split(", ")

FAMILY = (
    "Nordmann, Hansen, Sæther, Bø, Ødegård, Bakke, Li, Tveit, Skog, Rogne, Moe, Berntsen, Aasen, Håland, "
    "Fjæreide, Strøm, Viken, Grønvold, Dahl, Kvåle, Myrvang, Sandøy, Tangen, Ulvestad, Bergseng, Fossum, "
    "Gjerde, Hellesylt, Isaksen, Johannessen, Knutsen, Lunde"
).split(", ")

REMARKS = {
    "nb": [
        "",
        "",
        "Takk for invitasjonen!",
        "Vi gleder oss.",
        "Hei, vi har én rullestolbruker.",
        "Allergi: nøtter; melk",
        "Ny leder fra august, så kontakt gjerne meg",
        "Vi trenger parkering\nog teleslynge.",
        "Kommer med tog",
        "Kan dere sende program?",
        'Vi er i "startgropa" med dette',
        "- ingen merknader -",
    ],
    "nn": [
        "",
        "",
        "Takk for invitasjonen!",
        "Me gler oss.",
        "Hei, me har éin rullestolbrukar.",
        "Ikkje noko særskilt",
        "Me treng parkering\nog teleslynge.",
        "Kan de sende programmet?",
    ],
    "en": [
        "",
        "",
        "Thank you for the invitation!",
        "We look forward to it.",
        "One of us uses a wheelchair.",
        "Allergies: nuts; milk",
        "Please send the programme,\nif there is one.",
    ],
}


def plain_letters(text):
    """The text as an address has it: small letters a to z."""
    text = text.lower().translate(str.maketrans({"æ": "ae", "ø": "o", "å": "a", " ": "", "-": ""}))
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if letter.isascii() and letter.isalnum())


class Words:
    """Draws words for one form; no place and no person comes twice."""

    def __init__(self, random):
        self.random = random
        self.places = random.sample(PLACES, len(PLACES))
        self.people = set()

    def organisation(self, commas=True):
        """An organisation and its domain."""
        place = self.places.pop()
        kinds = KINDS + KINDS_WITH_COMMAS if commas else KINDS
        return self.random.choice(kinds).format(place), plain_letters(place) + ".example"

    def person(self):
        """A full name."""
        while True:
            name = f"{self.random.choice(GIVEN)} {self.random.choice(FAMILY)}"
            if name not in self.people:
                self.people.add(name)
                return name

    def address(self, name, domain):
        """An e-mail address of the person."""
        given, family = plain_letters(name.split(" ")[0]), plain_letters(name.split(" ")[-1])
        return f"{given}.{family}@{domain}"

    def remark(self, language):
        return self.random.choice(REMARKS[language])
