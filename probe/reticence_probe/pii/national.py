"""National identity, tax and health numbers of persons.

A checksum alone keeps one random number in ten or so. Kinds whose shape is rare enough count by
themselves; the others need a word that names them, in the country's language or in English, within
CONTEXT_BEFORE characters or in their key. Checked by Presidio's recognisers and by python-stdnum,
which knows more countries; of its numbers only those of persons are here, none of companies or for
value-added tax.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from ..data.fold import UNSPACED
from .context import introduced_otherwise, joins, labelled
from .hit import CHECKED, Hit
from .normalise import normalise

CONTEXT_BEFORE = 60
CONTEXT_AFTER = 25


@dataclass(frozen=True)
class Kind:
    """``name``: a recogniser of Presidio, or a module of python-stdnum in lower case.

    ``shape``: a test before it, on upper-case text. ``words``: phrases that name it, separated by
    bars, None when the shape suffices; in capitals where only capitals will do, with a star where a
    letter may go on, and without accents, which do not matter. ``sample``: an invented number of
    the kind, ``?`` for what the checksum decides.
    """

    name: str
    shape: str
    words: str | None
    sample: str


KINDS = (
    Kind(
        "ItFiscalCodeRecognizer",
        r"[A-Z]{6}[0-9LMNP-V]{2}[A-Z]",
        None,
        "RSSMRA85T10A562?",
    ),
    Kind(
        "FiPersonalIdentityCodeRecognizer",
        r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]",
        None,
        "010190-902?",
    ),
    Kind(
        "EsNieRecognizer",
        r"[XYZ]\d{7}-?[A-Z]",
        None,
        "X1234567?",
    ),
    Kind(
        "KrRrnRecognizer",
        r"\d{6}-[1-4]\d{6}",
        None,
        "900101-123456?",
    ),
    Kind(
        "EsNifRecognizer",
        r"\d{7,8}-?[A-Z]",
        "dni|nif|documento",
        "12345678?",
    ),
    Kind(
        "NhsRecognizer",
        r"\d{3}[- ]?\d{3}[- ]?\d{4}",
        "nhs|national health",
        "999 123 45??",
    ),
    Kind(
        "AuTfnRecognizer",
        r"\d{3}\s?\d{3}\s?\d{3}",
        "tfn|tax file",
        "123 456 78?",
    ),
    Kind(
        "AuMedicareRecognizer",
        r"[2-6]\d{3}\s?\d{5}\s?\d",
        "medicare",
        "2123 4567? 1",
    ),
    Kind(
        "InAadhaarRecognizer",
        r"\d{4}[- :]?\d{4}[- :]?\d{4}",
        "aadhaar|aadhar|uidai|*आधार*",
        "2345 6789 012?",
    ),
    Kind(
        "PlPeselRecognizer",
        r"\d{11}",
        "pesel",
        "9001011234?",
    ),
    Kind(
        "DeTaxIdRecognizer",
        r"[1-9]\d{10}",
        "*steuer*|idnr|tin|tax id",
        "1123456789?",
    ),
    Kind(
        "SePersonnummerRecognizer",
        r"\d{6,8}[-+]?\d{4}",
        "*personnummer*|*samordningsnummer*|swedish personal|swedish identity",
        "900101-123?",
    ),
    Kind(
        "TrNationalIdRecognizer",
        r"[1-9]\d{10}",
        "*kimlik*|tckn|tc no",
        "123456789??",
    ),
    Kind(
        "ThTninRecognizer",
        r"[1-9]\d{12}",
        "*บัตรประชาชน*|thai id|national id|tnin",
        "123456789012?",
    ),
    Kind(
        "DeSocialSecurityRecognizer",
        r"\d{8}[A-Z]\d{3}",
        "*versicherungsnummer*|rvnr|svnr|sv-nummer|social security|pension",
        "65010190A12?",
    ),
    Kind(
        "DeIdCardRecognizer",
        r"[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}\d",
        "*ausweis*|id card|identity card|national id",
        "L01X00T4?",
    ),
    Kind(
        "DePassportRecognizer",
        r"[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}\d",
        "reisepass*|passport",
        "C01X00T4?",
    ),
    Kind(
        "DeHealthInsuranceRecognizer",
        r"[A-Z]\d{9}",
        "*krankenversicher*|*versichertennummer*|*krankenkasse*|kvnr|health insurance",
        "A12345678?",
    ),
    Kind(
        "NgNinRecognizer",
        r"\d{11}",
        "nin|nimc|national identity|national identification",
        "1234567890?",
    ),
    Kind(
        "ZaIdNumberRecognizer",
        r"\d{10}[0-2][89]\d",
        "id number|identity|rsa id|said",
        "900101123408?",
    ),
    Kind(
        "ar.dni",
        r"\d{2}\.\d{3}\.\d{3}",
        "dni|d.n.i.*|documento nacional|argentine id|argentinian id",
        "12.345.678",
    ),
    Kind(
        "at.vnr",
        r"\d{4} ?\d{6}",
        "*versicherungsnummer*|svnr|sv-nr|vsnr|social security|social insurance",
        "123? 010190",
    ),
    Kind(
        "be.ssn",
        r"\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}",
        "*rijksregister*|nationaal nummer|insz|niss|registre national|numero national|"
        "belgian national|national number|national register number",
        "90.01.01-123.??",
    ),
    Kind(
        "be.eid",
        r"\d{3}-\d{7}-\d{2}",
        "*identiteitskaart*|carte d'identite|carte d’identite|eid|identity card",
        "590-1234567-??",
    ),
    Kind(
        "bg.egn",
        r"\d{10}",
        "егн|*единен граждански*|egn|bulgarian personal|bulgarian civil",
        "900101123?",
    ),
    Kind(
        "bg.pnf",
        r"\d{10}",
        "лнч|*личен номер*|pnf|lnch",
        "123456789?",
    ),
    Kind(
        "br.cpf",
        r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}",
        "cpf|cadastro de pessoa fisica|cadastro de pessoas fisicas|brazilian tax|"
        "brazilian individual",
        "123.456.789-??",
    ),
    Kind(
        "ca.sin",
        r"\d{3}[- ]?\d{3}[- ]?\d{3}",
        "SIN|NAS|sin:*|sin=*|sin #*|sin no|sin num*|social insurance|assurance sociale",
        "123-456-78?",
    ),
    Kind(
        "ca.bc_phn",
        r"9\d{3} ?\d{3} ?\d{3}",
        "phn|personal health number|carecard|care card",
        "9123 456 78?",
    ),
    Kind(
        "ch.ssn",
        r"756\.?\d{4}\.?\d{4}\.?\d{2}",
        "ahv*|avs|navs*|oasi|*sozialversicherung*|*versichertennummer*|"
        "assurance sociale|numero d'assicurato|social security|social insurance",
        "756.1234.5678.9?",
    ),
    Kind(
        "cl.rut",
        r"[1-4]?\d\.?\d{3}\.?\d{3}-?[\dK]",
        "rut|RUN|rol unico|cedula de identidad|chilean id|chilean national",
        "12.345.678-?",
    ),
    Kind(
        "cn.ric",
        r"\d{17}[\dX]",
        "*身份证*|*身份證*|*身分證*|*公民身份*|*居民身份*|resident id|chinese id|id card|id number|"
        "identity card|identity number",
        "11010119900101123?",
    ),
    Kind(
        "cr.cpf",
        r"\d-\d{4}-\d{4}",
        "cedula|costa rican id",
        "1-0234-0567",
    ),
    Kind(
        "cu.ni",
        r"\d{11}",
        "carne de identidad|carnet de identidad|numero de identidad|cuban id",
        "90010112345",
    ),
    Kind(
        "cz.rc",
        r"\d{6}/?\d{3,4}",
        "rodne cislo|rodneho cisla|rodnym cislem|rodny cislo|rc.*|r.c.*|r. c.*|"
        "birth number|czech personal|slovak personal",
        "900101/123?",
    ),
    Kind(
        "do.cedula",
        r"\d{3}-?\d{7}-?\d",
        "*cedula*|dominican id|dominican national",
        "123-4567890-?",
    ),
    Kind(
        "dk.cpr",
        r"[0-3]\d[01]\d{3}[- ]?\d{4}",
        "cpr|cprnr|cprnummer|personnummer|civil registration|danish personal|danish civil",
        "010190-1234",
    ),
    Kind(
        "ec.ci",
        r"\d{9}-?\d",
        "cedula|ecuadorian id|ecuadorian identity",
        "171234567-?",
    ),
    Kind(
        "ee.ik",
        r"[1-6]\d{10}",
        "*isikukood*|estonian id|estonian personal",
        "3900101123?",
    ),
    Kind(
        "es.dni",
        r"\d{2}\.?\d{3}\.?\d{3}-?[A-Z]",
        "dni|nif|documento nacional|spanish id|spanish national",
        "12.345.678-?",
    ),
    Kind(
        "es.nie",
        r"[XYZ]-?\d{7}-?[A-Z]",
        "nie|*extranjero*",
        "X-1234567-?",
    ),
    Kind(
        "de.idnr",
        r"\d{2} ?\d{3} ?\d{3} ?\d{3}",
        "*steuerid*|*steuer-id*|idnr|*identifikationsnummer*|tax id|german tax",
        "11 234 567 89?",
    ),
    Kind(
        "fr.nir",
        r"[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}",
        "securite sociale|secu sociale|numero de secu|no secu|n° secu*|nir|insee|social security",
        "1 90 01 75 123 456 ??",
    ),
    Kind(
        "fr.nif",
        r"[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}",
        "numero fiscal|spi|identification fiscale|reference fiscale|french tax",
        "12 34 567 890 ???",
    ),
    Kind(
        "gb.upn",
        r"[A-HJ-NP-RT-Z]\d{11}[\dA-Z]",
        "upn|unique pupil",
        "?801234567890",
    ),
    Kind(
        "gr.amka",
        r"\d{11}",
        "*αμκα*|*α.μ.κ.α*|amka|*κοινωνικής ασφάλισης*|greek social",
        "0101901234?",
    ),
    Kind(
        "hr.oib",
        r"\d{11}",
        "oib|osobni identifikacijski|croatian id|croatian personal",
        "1234567890?",
    ),
    Kind(
        "id.nik",
        r"\d{16}",
        "nik|nomor induk kependudukan|ktp|indonesian id|indonesian identity",
        "3171010101901234",
    ),
    Kind(
        "ie.pps",
        r"\d{7}[A-W][ABHWTX]?",
        "pps|ppsn|personal public service|phearsanta poibli",
        "1234567?",
    ),
    Kind(
        "il.idnr",
        r"\d{8}-?\d",
        "*תעודת זהות*|*מספר זהות*|*ת.ז*|teudat zehut|te'udat zehut|mispar zehut|"
        "israeli id|israeli identity",
        "12345678-?",
    ),
    Kind(
        "in_.pan",
        r"[A-Z]{3}P[A-Z]\d{4}[A-Z]",
        "pan|permanent account|*पैन*",
        "ABCPD1234E",
    ),
    Kind(
        "in_.vid",
        r"\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{4}",
        "vid|virtual id|*आधार*",
        "2345 6789 0123 456?",
    ),
    Kind(
        "in_.epic",
        r"[A-Z]{3}\d{7}",
        "epic|voter*|elector*|*मतदाता*",
        "ABC123456?",
    ),
    Kind(
        "is_.kennitala",
        r"[0-3]\d{5}-?\d{4}",
        "*kennital*|kt.*|icelandic id|icelandic identity",
        "010190-12?9",
    ),
    Kind(
        "jp.in_",
        r"\d{4}[- ]?\d{4}[- ]?\d{4}",
        "*個人番号*|*マイナンバー*|mynumber|individual number",
        "1234 5678 901?",
    ),
    Kind(
        "kr.rrn",
        r"\d{6}-?\d{7}",
        "*주민등록*|*외국인등록*|resident registration|rrn|alien registration",
        "900101-523456?",
    ),
    Kind(
        "lt.asmens",
        r"[1-6]\d{10}",
        "asmens kod|lithuanian id|lithuanian personal",
        "3900101123?",
    ),
    Kind(
        "lv.pvn",
        r"[0-3]\d[01]\d{3}-?[0-2]\d{4}",
        "personas kod|latvian id|latvian personal",
        "010190-1123?",
    ),
    Kind(
        "mu.nid",
        r"[A-Z]\d{12}[\dA-Z]",
        "nid|national id|mauritian id",
        "A010190123456?",
    ),
    Kind(
        "mx.curp",
        r"[A-Z]{4}\d{6}[HM][A-Z]{5}[\dA-Z]\d",
        "curp|clave unica de registro|mexican id|mexican personal",
        "ABCD900101HDFLRS0?",
    ),
    Kind(
        "mx.rfc",
        r"[A-Z]{4} ?\d{6} ?[\dA-Z]{3}",
        "rfc|registro federal de contribuyentes|mexican tax",
        "ABCD900101AB1",
    ),
    Kind(
        "my.nric",
        r"\d{6}-?\d{2}-?\d{4}",
        "nric|mykad|kad pengenalan|ic no|ic number|malaysian id|malaysian identity",
        "900101-14-1234",
    ),
    Kind(
        "nl.bsn",
        r"\d{4}\.?\d{2}\.?\d{3}",
        "bsn*|*burgerservicenummer*|*sofinummer*|*sofi-nummer*|citizen service",
        "1234.56.78?",
    ),
    Kind(
        "nl.onderwijsnummer",
        r"10\d{2}\.?\d{2}\.?\d{3}",
        "*onderwijsnummer*|dutch student",
        "1012.34.56?",
    ),
    Kind(
        "no.fodselsnummer",
        r"\d{6} ?\d{5}",
        "*fodselsnr*|*fodselsnummer*|fnr|*personnummer*|d-nummer|norwegian id|"
        "norwegian national|norwegian birth",
        "010190 124??",
    ),
    Kind(
        "pe.cui",
        r"\d{8}-?[\dA-K]",
        "dni|cui|documento nacional|peruvian id|peruvian identity",
        "12345678-?",
    ),
    Kind(
        "pk.cnic",
        r"\d{5}-\d{7}-\d",
        "cnic|nadra|*شناختی کارڈ*|pakistani id|pakistani identity",
        "12345-1234567-1",
    ),
    Kind(
        "pl.pesel",
        r"\d{6}[- ]?\d{5}",
        "pesel|polish id|polish national",
        "900101-1234?",
    ),
    Kind(
        "pt.cc",
        r"\d{8} ?\d ?[A-Z\d]{2}\d",
        "cartao de cidadao|cartao do cidadao|citizen card|portuguese id|portuguese identity",
        "12345678 ? ZZ?",
    ),
    Kind(
        "pt.nif",
        r"[123]\d{2} ?\d{3} ?\d{3}",
        "nif|*contribuinte*|identificacao fiscal|portuguese tax",
        "123 456 78?",
    ),
    Kind(
        "ro.cnp",
        r"[1-9]\d{12}",
        "cnp|cod numeric personal|codul numeric personal|romanian id|romanian personal",
        "190010141234?",
    ),
    Kind(
        "ru.inn",
        r"\d{12}",
        "*инн*|INN|inn:*|inn=*|*идентификационный номер*|russian tax",
        "7712345678??",
    ),
    Kind(
        "si.emso",
        r"\d{13}",
        "emso|jmbg|umcn|*јмбг*|*матични број*|*матичен број*|maticni broj|"
        "maticna stevilka|master citizen",
        "010199050123?",
    ),
    Kind(
        "th.pin",
        r"\d-?\d{4}-?\d{5}-?\d{2}-?\d",
        "*บัตรประชาชน*|thai id|thai national id|national id|tnin",
        "1-2345-67890-12-?",
    ),
    Kind(
        "ua.rntrc",
        r"\d{10}",
        "*рнокпп*|іпн|*ідентифікаційний номер*|*ідентифікаційний код*|rntrc|rnokpp|ukrainian tax",
        "123456789?",
    ),
    Kind(
        "us.itin",
        r"9\d{2}-?[5-9]\d-?\d{4}",
        "itin|individual taxpayer",
        "912-70-1234",
    ),
    Kind(
        "us.atin",
        r"9\d{2}-93-\d{4}",
        "atin|adoption taxpayer",
        "912-93-1234",
    ),
    Kind(
        "us.ptin",
        r"P-?\d{8}",
        "ptin|preparer tax",
        "P01234567",
    ),
    Kind(
        "ve.rif",
        r"[VE]-?\d{8}-?\d",
        "rif|*cedula*|venezuelan id|venezuelan tax",
        "V-12345678-?",
    ),
)


def find_national_ids(text: str) -> Iterator[Hit]:
    """Yields the numbers that are valid for a kind, as type national_id."""
    if not _DIGITS.search(text):
        return
    loud, plain = text.translate(_LOUD), _unaccented(text.lower())
    long = bool(_SIX_DIGITS.search(loud))
    # Most texts name no kind, and looking for a word as it is takes next to no time.
    said = {needle for needle in _needles() if needle in plain}
    seen: set[tuple[int, int]] = set()
    for kind, words, needles in _compiled():
        if not long and _has_six(kind):
            continue
        if words and said.isdisjoint(needles):
            continue
        for start, end in _valid(kind, loud):
            if (start, end) in seen or not _stands_alone(text, start, end):
                continue
            if words and not _is_named(text, start, end, words):
                continue
            seen.add((start, end))
            value = normalise("national_id", text[start:end])
            yield Hit(start, end, "national_id", CHECKED, value)


def kind_of(value: str, before: str = "") -> Kind | None:
    """The kind that a value, as written, is a valid number of; of several the one that the text
    before it names."""
    kinds = [(kind, words) for kind, words, _ in _compiled() if accepts(kind, value)]
    text, at = f"{before} {value}", len(before) + 1
    named = (kind for kind, words in kinds if words and _is_named(text, at, len(text), words))
    return next(named, kinds[0][0] if kinds else None)


def accepts(kind: Kind, value: str) -> bool:
    """Whether the whole value is a valid number of the kind."""
    return any(span == (0, len(value)) for span in _valid(kind, value.translate(_LOUD)))


# The shapes are of capitals; an underscore joins a number to its key.
_LOUD = str.maketrans("abcdefghijklmnopqrstuvwxyz_", "ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
_DIGITS = re.compile(r"\d\d")
# Most kinds have so many in a row, and most texts have not.
_SIX_DIGITS = re.compile(r"(?:\d[ .:/+-]?){6}")
_LEFT, _RIGHT = (
    rf"(?:(?<![^\W_])|(?<=[{UNSPACED}]))(?<!\d[-./])",
    rf"(?:(?![^\W_])|(?=[{UNSPACED}]))(?![-./]\d|-[A-Z](?![A-Z]))",
)
# Latin letters with an accent, as the letter without.
_ACCENTED = {
    code: plain
    for code in range(0xC0, 0x250)
    if (plain := unicodedata.normalize("NFD", chr(code))[0]) != chr(code)
} | {ord("ø"): "o", ord("Ø"): "O", ord("ł"): "l", ord("ı"): "i"}


def _is_named(text: str, start: int, end: int, words: re.Pattern[str]) -> bool:
    return labelled(text, start, end, words, CONTEXT_BEFORE, CONTEXT_AFTER) and not (
        introduced_otherwise(text, start)
    )


def _valid(kind: Kind, loud: str) -> Iterator[tuple[int, int]]:
    """(start, end) of the valid numbers of a kind in an upper-case text."""
    shape = _shape(kind)
    if "." in kind.name:
        for match in shape.finditer(loud):
            # Some take no dots, others need their hyphens.
            written = match.group()
            if _is_valid(kind, written) or _is_valid(kind, "".join(filter(str.isalnum, written))):
                yield match.span()
        return
    if not shape.search(loud):
        return
    recogniser = _recogniser(kind.name)
    for result in recogniser.analyze(loud, recogniser.supported_entities, None):
        if result.score == recogniser.MAX_SCORE:
            yield result.start, result.end


def _is_valid(kind: Kind, number: str) -> bool:
    try:
        return _module(kind.name).is_valid(number)
    except Exception:
        # The library stumbles over some numbers whose checksum holds (a Chinese one of a county
        # that its list lacks): found, since the doubt is about the place and not the number.
        return True


@cache
def _compiled() -> list[tuple[Kind, re.Pattern[str] | None, frozenset[str]]]:
    """Each kind with a pattern of its phrases, and a word of each phrase, all in lower case."""
    found: list[tuple[Kind, re.Pattern[str] | None, frozenset[str]]] = []
    for kind in KINDS:
        phrases = kind.words.split("|") if kind.words else []
        pattern = re.compile("|".join(map(_phrase, phrases)), re.IGNORECASE) if phrases else None
        found.append((kind, pattern, frozenset(map(_longest_word, phrases))))
    return found


@cache
def _needles() -> frozenset[str]:
    return frozenset[str]().union(*(needles for _, _, needles in _compiled()))


def _phrase(written: str) -> str:
    core = written.strip("*")
    body = "".join(map(_letter, core))
    if core.isupper() and core.isascii():
        body = f"(?-i:{body})"
    before = "" if written.startswith("*") else r"(?<![^\W_])"
    return before + body + ("" if written.endswith("*") else r"(?![^\W_])")


def _letter(char: str) -> str:
    if char in " -":
        return "[ -]?"
    accented = [chr(code) for code, plain in _ACCENTED.items() if plain == char]
    return f"[{char}{''.join(accented)}]" if accented else re.escape(char)


def _longest_word(written: str) -> str:
    words = re.findall(r"[^\W_]+", written.strip("*").lower())
    return max(words, key=lambda word: (word not in _COMMON, len(word)))


def _unaccented(text: str) -> str:
    return text if text.isascii() else text.translate(_ACCENTED)


# Words that many a text holds.
_COMMON = frozenset({"national", "number", "personal", "identity", "identification", "social"})


@cache
def _has_six(kind: Kind) -> bool:
    return bool(_SIX_DIGITS.search(kind.sample.replace("?", "0")))


@cache
def _shape(kind: Kind) -> re.Pattern[str]:
    whole = "." in kind.name
    return re.compile(rf"{_LEFT}(?:{kind.shape}){_RIGHT}" if whole else kind.shape)


@cache
def _recogniser(name: str):
    from presidio_analyzer import predefined_recognizers

    return getattr(predefined_recognizers, name)()


@cache
def _module(name: str):
    return import_module(f"stdnum.{name}")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Not part of a longer word or number: some of Presidio's patterns do not look."""
    return not (joins(text[start - 1 : start]) or joins(text[end : end + 1]))
