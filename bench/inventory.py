"""Recall, precision and speed of the inventory's recognisers on synthetic records.

    python bench/inventory.py [--records 1000] [--seed 7] [--characters 1757]
                              [--names spacy:DIRECTORY]

Every record is a short text, or as many of them as reach --characters, with one to three values
whose place, type and normal form are known, in prose and under keys as data have them, and with
things that only look like values: order and invoice numbers, dates, versions, numbers with a wrong
checksum, keys that sound alike, source code. Nothing is any real person's: names are made of syllables, telephone numbers
lie in the ranges that regulators keep for fiction (NANP 555-01xx, Ofcom, ACMA), other numbers are
random with a computed checksum.

* recall: planted values that are found with the right type, normal form and characters;
* precision: finds of the type that were planted;
* records a minute of one core's time: one process, one thread, the recognisers alone.

Names of people are planted and counted only with a recogniser of names.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "probe"))
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np  # noqa: E402

from reticence_probe.candidates.decoys.numbers import iban_check, luhn_digit  # noqa: E402
from reticence_probe.candidates.decoys.strings import wallets  # noqa: E402
from reticence_probe.contract.job import NameModel  # noqa: E402
from reticence_probe.pii.hit import Hit, resolve  # noqa: E402
from reticence_probe.pii.names import find_names, load_recogniser  # noqa: E402
from reticence_probe.pii.national import KINDS, accepts  # noqa: E402
from reticence_probe.pii.normalise import normalise  # noqa: E402
from reticence_probe.pii.recognisers import find_all  # noqa: E402

GOAL_RECORDS_A_MINUTE = 2000
Random = np.random.Generator

_SYLLABLES = [
    "ka",
    "ru",
    "mo",
    "li",
    "ven",
    "tas",
    "bre",
    "dol",
    "min",
    "har",
    "wex",
    "po",
    "qui",
    "ran",
    "sel",
    "tho",
]
_FILLER = (
    "The parcel has not arrived.", "Please look into it.", "Thanks for the quick reply!",
    "We changed the address last week.", "The invoice looks wrong to us.", "Kind regards",
    "I have asked twice already.", "My colleague is on holiday.", "It worked until Monday.",
)  # fmt: skip
# What only looks like a value.
_DISTRACTORS: tuple[Callable[[Random], str], ...] = (
    lambda r: f"Order no. {_digits(r, 10)}.",
    lambda r: f"Invoice #{_digits(r, 5)}-{_digits(r, 5)}.",
    lambda r: f"Tracking number {_digits(r, 12)}.",
    lambda r: f"It broke on 2024-0{r.integers(1, 10)}-1{r.integers(0, 10)} at 12:{_digits(r, 2)}.",
    lambda r: "Firmware version {}.{}.{}.{}.".format(*r.integers(1, 20, 4)),
    lambda r: f"The router at 192.168.{r.integers(0, 255)}.{r.integers(1, 255)} restarts.",
    lambda r: f"Card {_wrong_card(r)} was mistyped.",
    lambda r: f"Between 19{_digits(r, 2)}-19{_digits(r, 2)} it was sold under another name.",
    lambda r: f"The article has EAN {_digits(r, 13)}.",
    lambda r: f"See https://example.com or section {r.integers(1, 9)}.{r.integers(1, 9)}.",
    lambda r: f"Ticket {_digits(r, 6)} costs {_digits(r, 3)}.{_digits(r, 2)} EUR.",
    lambda r: f'{{"phone": null, "views": "{_digits(r, 10)}", "order_id": "{_digits(r, 9)}"}}',
    lambda r: f'{{"dob": null, "created_at": "20{_digits(r, 1)}4-01-15T10:00:00Z"}}',
    lambda r: f"birth_certificate_issued=2014-0{r.integers(1, 10)}-1{r.integers(0, 10)}",
    lambda r: f"request_id={_hex(r, 8)}-{_hex(r, 4)}-4{_hex(r, 3)}-a{_hex(r, 3)}-{_hex(r, 12)}",
    lambda r: f"if (phone_count > {_digits(r, 10)}) {{ return order[at].id }}",
    lambda r: f"REDIS_URL=redis://:${{PASSWORD}}@cache:{_digits(r, 4)}/0",
    lambda r: f"timestamp_ms: 17{_digits(r, 11)}, sizes 4{_digits(r, 3)},1{_digits(r, 3)},2048,4096",
    lambda r: f"Commit {''.join(r.choice(list('0123456789abcdef'), 40))} fixed it.",
)  # fmt: skip


@dataclass(frozen=True)
class Planted:
    type: str
    written: str
    start: int
    end: int


def main() -> None:
    options = _arguments()
    generator = np.random.default_rng(options.seed)
    names = options.names is not None
    records = [make_long(generator, names, options.characters) for _ in range(options.records)]
    texts = [text for text, _ in records]
    find_all("warm up, a@example.com 4111 1111 1111 1111")
    for text in texts[:50]:
        resolve(find_all(text))
    started = time.process_time()
    found = [resolve(find_all(text)) for text in texts]
    seconds = time.process_time() - started
    if names:
        found = _with_names(texts, options.names)
    _print_types(records, found)
    words = sum(len(text.split()) for text in texts) / len(texts)
    a_minute = 60 * len(texts) / seconds
    print(
        f"\n{a_minute:,.0f} records a minute ({words:.0f} words each, one thread), "
        f"{a_minute / GOAL_RECORDS_A_MINUTE:.1f} × the goal of {GOAL_RECORDS_A_MINUTE:,}"
    )


def make_long(r: Random, names: bool, characters: int) -> tuple[str, list[Planted]]:
    """As many records in one as reach so many characters, at least one."""
    text, planted = make_record(r, names)
    while len(text) < characters:
        more, values = make_record(r, names)
        planted += [
            replace(value, start=value.start + len(text), end=value.end + len(text))
            for value in values
        ]
        text += more
    return text, planted


def make_record(r: Random, names: bool = False) -> tuple[str, list[Planted]]:
    """A text of five to nine sentences, one to three of them with a value, and the values."""
    kinds = [kind for kind in VALUES if names or kind != "person"]
    chosen = [kinds[int(r.integers(len(kinds)))] for _ in range(int(r.integers(1, 4)))]
    sentences: list[tuple[str, str | None, str]] = []
    for kind in chosen:
        make, frames = VALUES[kind]
        sentences.append((frames[int(r.integers(len(frames)))], kind, make(r)))
    for _ in range(int(r.integers(1, 3))):
        sentences.append((_DISTRACTORS[int(r.integers(len(_DISTRACTORS)))](r), None, ""))
    for _ in range(int(r.integers(3, 5))):
        sentences.append((_FILLER[int(r.integers(len(_FILLER)))], None, ""))
    text, planted = "", []
    for index in r.permutation(len(sentences)):
        frame, kind, value = sentences[index]
        if kind is not None:
            before, _, after = frame.partition("{}")
            start = len(text) + len(before)
            planted.append(Planted(kind, value, start, start + len(value)))
            frame = before + value + after
        text += frame + (" " if r.random() < 0.8 else "\n")
    return text, planted


def name(r: Random) -> str:
    def word() -> str:
        return "".join(r.choice(_SYLLABLES, int(r.integers(2, 4)))).capitalize()

    return f"{word()} {word()}"


def email(r: Random) -> str:
    first, last = name(r).lower().split()
    local = r.choice([f"{first}.{last}", f"{first[0]}{last}", f"{last}_{_digits(r, 2)}", first])
    host = r.choice(["example.com", "mail.example.org", "example.co.uk", "example.net"])
    return f"{local}@{host}" if r.random() < 0.9 else f"{local}@{host}".upper()


def phone(r: Random) -> str:
    area = str(r.choice(["202", "212", "312", "415", "617"]))
    forms = [
        f"+1 {area} 555 01{_digits(r, 2)}", f"({area}) 555-01{_digits(r, 2)}",
        f"{area}.555.01{_digits(r, 2)}", f"+44 20 7946 0{_digits(r, 3)}",
        f"020 7946 0{_digits(r, 3)}", f"07700 900{_digits(r, 3)}", f"+61 491 570 {_digits(r, 3)}",
    ]  # fmt: skip
    return str(r.choice(forms))


def card(r: Random) -> str:
    start, length = [("4", 16), ("51", 16), ("34", 15), ("6011", 16)][int(r.integers(4))]
    digits = start + _digits(r, length - len(start) - 1)
    digits += luhn_digit(digits)
    if length == 15:
        return f"{digits[:4]} {digits[4:10]} {digits[10:]}" if r.random() < 0.5 else digits
    mark = str(r.choice(["", " ", "-"]))
    return mark.join(digits[at : at + 4] for at in range(0, 16, 4))


def iban(r: Random) -> str:
    country, account = [
        ("DE", _digits(r, 18)), ("GB", "NWBK" + _digits(r, 14)), ("FR", _digits(r, 23)),
        ("ES", _digits(r, 20)), ("NL", "ABNA" + _digits(r, 10)),
    ][int(r.integers(5))]  # fmt: skip
    compact = country + iban_check(country, account) + account
    if r.random() < 0.5:
        return compact
    return " ".join(compact[at : at + 4] for at in range(0, len(compact), 4))


def ssn(r: Random) -> str:
    return f"{r.integers(101, 660)}-{r.integers(10, 99)}-{r.integers(1000, 9999)}"


def national_id(r: Random) -> str:
    """A number whose kind counts by its shape alone, or with the words of the frame."""
    shapes = {
        "EsNieRecognizer": lambda: f"{r.choice(list('XYZ'))}{_digits(r, 7)}{_letter(r)}",
        "FiPersonalIdentityCodeRecognizer": lambda: (
            f"{r.integers(10, 28)}{r.integers(10, 12)}{_digits(r, 2)}-{_digits(r, 3)}{_letter(r)}"
        ),
        "ItFiscalCodeRecognizer": lambda: (
            f"RSSMRA{_digits(r, 2)}T{r.integers(10, 28)}A562{_letter(r)}"
        ),
    }  # fmt: skip
    kind = list(shapes)[int(r.integers(len(shapes)))]
    known = next(one for one in KINDS if one.name == kind)
    return _until(lambda: shapes[kind](), lambda value: accepts(known, value))


def ip_address(r: Random) -> str:
    if r.random() < 0.3:
        return "2001:db8:" + ":".join(f"{int(r.integers(0x1000, 0xFFFF)):x}" for _ in range(6))
    return ".".join(str(int(part)) for part in (203, 0, 113, r.integers(1, 255)))


def crypto(r: Random) -> str:
    known = [
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "0x52908400098527886E0F7030069857D2E4169EE7",
    ]  # fmt: skip
    drawn = wallets(known[int(r.integers(3))], (), 1, r)
    return next(value for value in drawn if value)


def url(r: Random) -> str:
    return f"https://{r.choice(_SYLLABLES)}.example.com/u/{_digits(r, 5)}?k={_alphanumeric(r, 6)}"


def secret(r: Random) -> str:
    hexadecimal = "".join(r.choice(list("0123456789abcdef"), 64))
    keys = [
        "AKIA" + "".join(r.choice(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), 16)),
        "ghp_" + _alphanumeric(r, 36), "hf_" + _alphanumeric(r, 34), "npm_" + _alphanumeric(r, 36),
        "sk-" + _alphanumeric(r, 48), "sk_live_" + _alphanumeric(r, 24), "dop_v1_" + hexadecimal,
        "glpat-" + _alphanumeric(r, 20),
    ]  # fmt: skip
    return keys[int(r.integers(len(keys)))]


def birth_date(r: Random) -> str:
    year, month, day = r.integers(1930, 2009), r.integers(1, 12), r.integers(13, 28)
    spelled = ("January", "March", "June", "October")[int(r.integers(4))]
    forms = [
        f"{year}-{month:02d}-{day}", f"{day}.{month:02d}.{year}", f"{month}/{day}/{year}",
        f"{day} {spelled} {year}", f"{spelled} {day}, {year}",
    ]  # fmt: skip
    return str(r.choice(forms))


Make = Callable[[Random], str]
VALUES: dict[str, tuple[Make, tuple[str, ...]]] = {
    "email": (
        email,
        (
            "Write to {}.",
            "My address is {}, thanks.",
            "email={};",
            "<{}> wrote:",
            '{"contact_email": "{}", "active": true}',
            "Regards\\n{}\\n",
        ),
    ),
    "phone": (
        phone,
        (
            "Call {} today.",
            "My phone: {}.",
            "Reach us at {}, any time.",
            '{"phone_number": "{}"}',
            "contactPhone={}",
        ),
    ),
    "credit_card": (
        card,
        (
            "Charge card {}.",
            "It was paid with {}.",
            "Visa or other: {}",
            '{"card_number": "{}"}',
            "pan_{} on file",
        ),
    ),
    "iban": (
        iban,
        (
            "Refund to {}.",
            "IBAN: {}, please.",
            "The account is {}.",
            '{"iban": "{}"}',
            "ibanNumber={}",
        ),
    ),
    "us_ssn": (
        ssn,
        (
            "My SSN is {}.",
            "Social security number {}.",
            "It is {}, as you asked.",
            '{"user_ssn": "{}"}',
            "applicantSSN={}",
        ),
    ),
    "national_id": (
        national_id,
        ("My number is {}.", "ID: {}.", "Registered as {}.", '{"person_id": "{}"}'),
    ),
    "ip_address": (ip_address, ("Logged in from {}.", "Host {} is blocked.")),
    "crypto": (crypto, ("Send it to {}.", "Wallet {}.")),
    "url": (url, ("The page {} is empty.", "See {}.")),
    "secret": (
        secret,
        (
            "The key {} stopped working.",
            "token: {}",
            '{"api_key": "{}"}',
            "db_url=redis://:{}@cache:6379/0",
        ),
    ),
    "date_of_birth": (
        birth_date,
        (
            "Date of birth: {}.",
            "I was born on {}.",
            "DOB {}, see file.",
            '{"date_of_birth": "{}"}',
            "patientDob={}",
        ),
    ),
    "person": (name, ("Dear {}, hello.", "Ask {} about it.", "{} signed for it.")),
}


def _with_names(texts: list[str], given: str) -> list[list[Hit]]:
    kind, _, directory = given.partition(":")
    recognise = load_recogniser(NameModel(kind, Path(directory)))
    named = find_names(texts, recognise)
    return [resolve([*find_all(text), *hits]) for text, hits in zip(texts, named, strict=True)]


def _print_types(records: list[tuple[str, list[Planted]]], found: list[list[Hit]]) -> None:
    planted, right, finds = Counter(), Counter(), Counter()
    for (_, values), hits in zip(records, found, strict=True):
        true = {(v.type, v.start, v.end, normalise(v.type, v.written)) for v in values}
        planted.update(value.type for value in values)
        finds.update(hit.type for hit in hits)
        right.update(hit.type for hit in hits if (hit.type, hit.start, hit.end, hit.value) in true)
    print(f"{'type':<14} {'planted':>8} {'found':>8} {'recall':>8} {'precision':>10}")
    for type in [*VALUES, "all"]:
        counts = [c.total() if type == "all" else c[type] for c in (planted, finds, right)]
        if counts[0]:
            recall = counts[2] / counts[0]
            precision = f"{counts[2] / counts[1]:.3f}" if counts[1] else "-"
            print(f"{type:<14} {counts[0]:>8} {counts[1]:>8} {recall:>8.3f} {precision:>10}")


def _digits(r: Random, count: int) -> str:
    return "".join(str(int(digit)) for digit in r.integers(0, 10, count))


def _hex(r: Random, count: int) -> str:
    return "".join(r.choice(list("0123456789abcdef"), count))


def _letter(r: Random) -> str:
    return chr(ord("A") + int(r.integers(26)))


def _alphanumeric(r: Random, count: int) -> str:
    return "".join(
        r.choice(list("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), count)
    )


def _wrong_card(r: Random) -> str:
    digits = "4" + _digits(r, 14)
    wrong = (int(luhn_digit(digits)) + 1 + int(r.integers(9))) % 10
    return digits + str(wrong)


def _until(make: Callable[[], str], accept: Callable[[str], bool]) -> str:
    value = make()
    while not accept(value):
        value = make()
    return value


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--characters", type=int, default=0, help="least length of a record")
    parser.add_argument(
        "--names", help="spacy:DIRECTORY, transformers:DIRECTORY or gliner:DIRECTORY"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
