"""What a text says a value is: the key that the value stands under, or the words around it.

Records are prose and data alike. `Date of birth: 1985-03-12`, `"date_of_birth": "1985-03-12"`,
`dateOfBirth=1985-03-12` and `<DateOfBirth>1985-03-12` name their value with the same words once the
identifier is split into them. A key names its own value only: in `{"dob": null, "created_at":
"2024-01-15"}` the day is no birthday, though a word for one stands nearby. Where the key says
nothing (`value`, `text`, `answer`), the words around it decide.
"""

from __future__ import annotations

import re

from ..data.fold import UNSPACED

# A word that the window cuts is read from its beginning, up to so many characters before.
LONGEST_WORD = 30
KEY_CHARACTERS = 72

_UNSPACED = re.compile(f"[{UNSPACED}]")
# Between the words of an identifier: dateOf|Birth, SSN|Number, tel|1.
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)")
_OPENED = r"\s*\\*[\"'(\[]?\s*\Z"
_KEY = re.compile(
    rf"(?:[\"'](?P<quoted>[^\"'\\\n]{{1,48}})\\*[\"']\s*(?::|=>?){_OPENED}"
    rf"|(?<![\w.-])(?P<bare>[A-Za-z_][\w.-]{{0,47}})(?P<mark>\s?:|\s?[:<>!=]?=|\s?[<>]){_OPENED}"
    r"|<(?P<tag>[A-Za-z][\w.:-]{0,47})(?:\s[^<>]{0,64})?>\s*\Z)"
)
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
INTRODUCED_BEFORE = 30
_INTRODUCED = re.compile(
    r"\b(?:orders?|invoice|ticket|tracking|parcel|shipment|sku|isbn|issn|ean|gtin|upc|part|serial"
    r"|batch|booking|transaction|timestamp|epoch|hash|checksum|commit|version|imei|imsi|iccid)"
    r"(?:[\s.:#№-]*(?:no|nr|num|number|id|code))?[\s.:#№=\"'>-]*$",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"_|[a-z][A-Z]")
# Keys that do not say what their value is.
_EMPTY = """
    article big br center code footer h1 h2 h3 h4 h5 h6 header hr mark ol pre s section small sub
    sup u ul
    a answer arguments assistant b body bot cell comment comments completion content contents
    current data date day dd default description display div dt em field font formatted gpt home
    human i input instruction item label li main message msg no note notes nr num number office
    original other output outputs p personal primary private prompt query question raw reply
    response result results secondary source span src str string strong system target td text tgt
    th tool tr user v val value values work
    """
_SAYS_NOTHING = frozenset(_EMPTY.split())


def labelled(
    text: str, start: int, end: int, words: re.Pattern[str], before: int, after: int
) -> bool:
    """Whether one of ``words`` says what stands at [start, end).

    That is: the key of the value holds one; or, where it has no key that says anything, so many
    characters before or after it do.
    """
    key = own_key(text, start)
    if key is not None:
        return bool(words.search(key))
    if words.search(words_before(text, start, before)):
        return True
    return after > 0 and bool(words.search(words_behind(text, end, after)))


def introduced_otherwise(text: str, start: int) -> bool:
    """Whether the word right before a number says that it is an order's, an article's, a time …"""
    return bool(_INTRODUCED.search(words_before(text, start, INTRODUCED_BEFORE)))


def own_key(text: str, start: int) -> str | None:
    """The key of the value at ``start``, as words and with a colon; None where there is none, or
    one that says nothing."""
    lead = text[max(0, start - KEY_CHARACTERS) : start]
    if not lead or lead[-1].isalnum():
        return None
    match = _KEY.search(lead)
    if match is None:
        return None
    bare = match["bare"]
    if bare and ":" in match["mark"] and not _IDENTIFIER.search(bare):
        # `number: 5` may be prose.
        return None
    key = as_words(match["quoted"] or bare or match["tag"]).strip()
    plain = key.casefold().rpartition(".")[2]
    return None if plain in _SAYS_NOTHING or plain.isdigit() else f"{key}:"


def words_before(text: str, start: int, characters: int) -> str:
    """What stands before ``start``, from a word's beginning on, identifiers split into words."""
    at = max(0, start - characters)
    least = max(0, at - LONGEST_WORD)
    while at > least and text[at - 1].isalnum() and not _UNSPACED.match(text[at - 1]):
        at -= 1
    return as_words(text[at:start])


def words_behind(text: str, end: int, characters: int) -> str:
    """What stands behind ``end`` up to the end of the sentence, identifiers split into words."""
    return as_words(_SENTENCE_END.split(text[end : end + characters], maxsplit=1)[0])


def as_words(text: str) -> str:
    """`date_of_birth`, `dateOfBirth` as `date of birth`, `date Of Birth`."""
    return _HUMP.sub(" ", text.replace("_", " "))


def joins(char: str) -> bool:
    """Whether a letter or digit beside a value would be a part of it: not so in scripts that set no
    spaces, nor an underscore."""
    return char.isalnum() and not _UNSPACED.match(char)
