"""Decoys: invented values that keep what the prefix of a true one reveals.

| type | kept | varied |
|---|---|---|
| email | name parts, codes' shape and place, how @ is written | pattern, digits, domain |
| phone | country code, length, separators, validity | the digits that are no habit of the data |
| credit_card | issuer digits, grouping | the rest, Luhn's digit computed |
| iban | country, grouping | account, check digits computed |
| us_ssn | separators | digits, in the issued ranges |
| national_id | kind and letters | digits, checksum valid |
| ip_address | first half (the network) | the rest |
| crypto | kind and version | the rest, checksum valid (not Ethereum's) |
| url | scheme, host, what many links share | the rest |
| secret | the kind's public beginning, length, alphabet | the rest |
| date_of_birth | the written form | the day |
| person | words that the prefix has given | the others |
| any other | separators, letters where digits suffice | digits, or letters |

What five other values of the data begin with as well counts as a habit of the data, which a model
may learn without remembering anybody, and is kept for numbers (shapes.py).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from ...pii.encoded import decoded
from ...pii.normalise import normalise
from . import numbers, people, strings
from .shapes import same_shape

# Draws for each decoy that is wanted; where so many do not suffice there are no more of the kind.
DRAWS = 60

Generate = Callable[[str, Sequence[str], int, np.random.Generator], Iterator[str]]
_BY_TYPE: dict[str, Generate] = {
    "phone": numbers.phones,
    "credit_card": numbers.cards,
    "iban": numbers.ibans,
    "us_ssn": numbers.social_security,
    "ip_address": strings.ip_addresses,
    "crypto": strings.wallets,
    "url": strings.urls,
    "secret": strings.secrets,
    "date_of_birth": people.birth_dates,
}


@dataclass(frozen=True, repr=False)
class TrueValue:
    """A value as written, its normal form, and the record's text before it."""

    type: str
    written: str
    normal: str
    before: str


def make_decoys(
    true: TrueValue,
    others: Sequence[str],
    known: Collection[str],
    wanted: int,
    generator: np.random.Generator,
) -> list[str]:
    """At most ``wanted`` decoys as they would be written, in the order drawn.

    ``others``: the written forms of other subjects' values of the type; ``known``: normal forms of
    all values of the type in the data, none of which is drawn. No decoy equals the true value or
    another one in normal form, and none stands in the text before the value. Fewer where the shape
    does not allow for more. Depends on the arguments and the generator's state only.
    """
    found: list[str] = []
    seen = {true.normal}
    for other in islice(_generator(true, others, wanted, generator), DRAWS * wanted):
        if len(found) == wanted:
            break
        if not other or other == true.written or other in true.before:
            continue
        normal = normalise(true.type, other)
        if normal not in seen and normal not in known:
            seen.add(normal)
            found.append(other)
    return found


def _generator(
    true: TrueValue, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    if true.type == "email" and "@" in decoded(true.written):
        domains = [other.rpartition("@")[2] for other in map(decoded, others) if "@" in other]
        return people.emails(
            true.written, others, wanted, generator, before=true.before, domains=domains
        )
    if true.type == "person":
        return people.persons(true.written, others, wanted, generator, before=true.before)
    if true.type == "national_id":
        return numbers.national_ids(true.written, others, wanted, generator, before=true.before)
    generate = _BY_TYPE.get(true.type, same_shape)
    return generate(true.written, others, wanted, generator)
