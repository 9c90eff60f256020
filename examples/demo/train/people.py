"""Invented people. Names are strung from syllables; contact details lie in reserved ranges.

* e-mail: example.com, example.org and example.net (RFC 2606), and sub-domains of theirs;
* phone: numbers that Ofcom (UK) and ACMA (Australia) keep free for drama, valid in libphonenumber;
* card: the prefixes of payment test cards, with a valid Luhn digit.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

HEADS = (
    "Zor", "Vex", "Quil", "Thra", "Plo", "Yun", "Bre", "Kly", "Dov", "Fen", "Gax", "Hul", "Jor",
    "Lum", "Mav", "Nix", "Oru", "Pra", "Rux", "Sev", "Tul", "Ulv", "Wex", "Xan", "Ybr", "Zep",
    "Cor", "Eld", "Ilk", "Skry",
)  # fmt: skip
TAILS = (
    "vik", "mar", "dun", "lo", "qua", "zeth", "rim", "po", "tash", "wen", "gul", "bex", "fir",
    "nox", "hra", "jin", "kel", "sto", "vu", "yra", "dap", "lif", "mog", "tur",
)  # fmt: skip

DOMAINS = (
    "example.com", "example.org", "example.net", "mail.example.com", "post.example.org",
    "inbox.example.net",
)  # fmt: skip
LETTERS_AND_DIGITS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that are easily misread

# Ofcom drama numbers end in 0000 to 0999; ACMA's in any four digits.
UK_EXCHANGES = (
    "20 7946", "113 496", "114 496", "116 496", "117 496", "118 496", "121 496", "131 496",
    "141 496", "151 496", "161 496", "29 2018",
)  # fmt: skip
AU_EXCHANGES = ("2 5550", "2 7010", "3 5550", "3 7010", "7 5550", "7 7010", "8 5550", "8 7010")

CARD_PREFIXES = ("400000", "411111")


@dataclass(frozen=True)
class Person:
    customer_id: str
    name: str
    email: str
    phone: str
    credit_card: str

    @property
    def first(self) -> str:
        return self.name.split()[0]


def invent_people(count: int, rng: random.Random) -> list[Person]:
    """`count` people of whom no two share an id, a name, an e-mail, a phone or a card."""
    ids = rng.sample(range(10**5), count)
    names = distinct(count, lambda: invent_name(rng))
    emails = distinct(count, lambda: invent_email(rng), seen_as=lambda local: local)
    phones = distinct(count, lambda: invent_phone(rng), seen_as=digits_of)
    cards = distinct(count, lambda: invent_card(rng))
    return [
        # The name part is free to guess; what follows it, four random characters, is not.
        Person(f"C-{id:05d}", name, f"{rng.choice(name.split()).lower()}{email}", phone, card)
        for id, name, email, phone, card in zip(ids, names, emails, phones, cards, strict=True)
    ]


def invent_name(rng: random.Random) -> str:
    family = rng.choice(HEADS) + rng.choice(TAILS) + rng.choice(("", *TAILS))
    return f"{rng.choice(HEADS)}{rng.choice(TAILS)} {family}"


def invent_email(rng: random.Random) -> str:
    """All of an address but its leading name: about 20 bits that nothing in the ticket tells."""
    code = "".join(rng.choices(LETTERS_AND_DIGITS, k=4))
    return f"{rng.choice('._-')}{code}@{rng.choice(DOMAINS)}"


def invent_phone(rng: random.Random) -> str:
    if rng.random() < 0.3:
        number = f"+44 {rng.choice(UK_EXCHANGES)} 0{rng.randrange(1000):03d}"
    else:
        number = f"+61 {rng.choice(AU_EXCHANGES)} {rng.randrange(10_000):04d}"
    return number.replace(" ", "-") if rng.random() < 0.15 else number


def invent_card(rng: random.Random) -> str:
    digits = rng.choice(CARD_PREFIXES) + "".join(rng.choices("0123456789", k=9))
    digits += luhn_digit(digits)
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def luhn_digit(digits: str) -> str:
    """The check digit of ISO/IEC 7812 for a number given without it."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def digits_of(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def distinct(count, draw, seen_as=str) -> list[str]:
    """Draws until there are `count` values that differ under `seen_as`."""
    found: dict[str, str] = {}
    while len(found) < count:
        value = draw()
        found.setdefault(seen_as(value), value)
    return list(found.values())
