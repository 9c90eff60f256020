"""Values as they stand in records: under keys, escaped, encoded, beside signs, in other scripts.

Each class has its look-alikes: what is written in the same way and is no value. Addresses are of
example.com, telephone numbers of ranges kept for fiction, other numbers invented with a checksum
that the test computes.
"""

from __future__ import annotations

import json

import pytest

from reticence_probe.candidates.decoys.numbers import iban_check, luhn_digit
from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.recognisers import find_pii

CARD = "453201777208144" + luhn_digit("453201777208144")
IBAN = "DE" + iban_check("DE", "500105175407324900") + "500105175407324900"


def found(text: str, type: str) -> list[str]:
    """The normal forms of the type's finds, each of which its own characters give as well."""
    hits = [hit for hit in find_pii(text) if hit.type == type]
    for hit in hits:
        written = text[hit.start : hit.end]
        if type != "phone":
            assert normalise(type, written) == hit.value, written
    return [hit.value for hit in hits]


KEYED = [
    # key, value, type, normal form
    *(
        (key, "1985-03-12", "date_of_birth", "1985-03-12")
        for key in (
            *(
                "date_of_birth",
                "dateOfBirth",
                "DATE_OF_BIRTH",
                "birth_date",
                "birthDate",
                "birthdate",
            ),
            *(
                "patient_dob",
                "userDOB",
                "customer.dob",
                "date-of-birth",
                "BirthDay",
                "member_born_on",
            ),
            *("geburtsdatum", "fecha_nacimiento", "data_nascimento", "生年月日", "出生日期"),
        )
    ),
    *(
        (key, "2025550143", "phone", "+12025550143")
        for key in (
            *("phone_number", "phoneNumber", "PHONE", "home_phone", "mobilePhone", "contact.tel"),
            *("tel1", "customer_mobile", "faxNumber", "whatsapp", "telefon_nummer", "cell_no"),
        )
    ),
    *(
        (key, "536221947", "us_ssn", "536221947")
        for key in (
            *("user_ssn", "ssn", "SSN", "userSSN", "ssnNumber", "social_security_number"),
            *("socialSecurityNumber", "applicant.ssn", "tax_ssn"),
        )
    ),
    *(
        (key, "943 476 5919", "national_id", "9434765919")
        for key in ("nhs_number", "nhsNumber", "NHSNumber", "patient_nhs_no", "nhs", "nhs-number")
    ),
]
FORMS = [
    '{{"{key}": "{value}"}}',
    '{{"name": "A", "{key}": "{value}", "active": true}}',
    "{{'{key}': '{value}'}}",
    "{key}={value}",
    "<{key}>{value}</{key}>",
    'record.update({{"{key}" => "{value}"}})',
    '"{key}":"{value}","order_id":"17"',
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("key", "value", "type", "normal"), KEYED)
def test_a_key_names_its_value(form, key, value, type, normal):
    assert found(form.format(key=key, value=value), type) == [normal]


@pytest.mark.parametrize(("key", "value", "type", "normal"), KEYED[::4])
def test_a_key_names_its_value_in_json_within_json(key, value, type, normal):
    inner = json.dumps({key: value})
    assert found(json.dumps({"arguments": inner}), type) == [normal]
    assert found(json.dumps({"a": json.dumps({"arguments": inner})}), type) == [normal]


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ('{"date_of_birth": null, "created_at": "2024-01-15"}', "date_of_birth"),
        ('{"dob": "", "updated": "2024-01-15T10:00:00Z"}', "date_of_birth"),
        ('{"dob_verified_at": "2024-01-15"}', "date_of_birth"),
        ("birth_certificate_issued=2024-01-15", "date_of_birth"),
        ("birth_rate=12.03.1985", "date_of_birth"),
        ("newborn_count_2024-01-15", "date_of_birth"),
        ('{"phone_number": null, "views": "2025550143"}', "phone"),
        ('{"phone": "", "order_id": "2025550143"}', "phone"),
        ("phone_id=2025550143", "phone"),
        ("phoneSerialNumber=2025550143", "phone"),
        ("call_duration=2025550143", "phone"),
        ("microphone_gain=2025550143", "phone"),
        ("headphones 2025550143", "phone"),
        ("created_ts=1700000000", "phone"),
        ('{"ssn": null, "invoice": "536221947"}', "us_ssn"),
        ("session_nr=536221947", "us_ssn"),
        ("assn_total=536221947", "us_ssn"),
        ("security_group=536221947", "us_ssn"),
        ('{"nhs_number": null, "appointment": "943 476 5919"}', "national_id"),
        ("Order no. 9434765919. NHS number follows", "national_id"),
        ("inhshape_id=9434765919", "national_id"),
    ],
)
def test_a_key_names_no_other_value(text, type):
    assert found(text, type) == []


def test_a_key_that_says_nothing_leaves_it_to_the_words_around():
    for key in ("value", "text", "answer", "content"):
        text = f'{{"label": "Date of birth", "{key}": "1985-03-12"}}'
        assert found(text, "date_of_birth") == ["1985-03-12"]
    assert found('{"phone": {"home": "2025550143"}}', "phone") == ["+12025550143"]


@pytest.mark.parametrize(
    "text",
    [
        *("Visa-{}", "pan_{}", "card-{}", "cc:{}", "card_number={}", "cardNumber: {}", "id_{}_x"),
        *(
            '{{"pan": "{}"}}',
            "{}_exp",
            "card2-{}",
            "card_1_{}",
            "卡号{}",
            "{}-12/27",
            "{}-12/27-419",
        ),
        *("{}_12_27", "{}/12/27", "card {}-419", "visa:{}-1", "{},12/27,419", "7,{},x", "{}-1227"),
    ],
)
def test_a_card_is_found_beside_signs_keys_and_dates(text):
    assert found(text.format(CARD), "credit_card") == [CARD]


@pytest.mark.parametrize("gap", [",", ", "])
def test_a_card_between_commas_needs_a_word_for_it(gap):
    groups = gap.join(CARD[at : at + 4] for at in range(0, 16, 4))
    assert found(f"card {groups}", "credit_card") == [CARD]
    assert found(f"card_number={groups};", "credit_card") == [CARD]
    assert found(f"sizes {groups}", "credit_card") == []
    assert found(f"card ids 1234{gap}{groups}", "credit_card") == []
    assert found(f"card ids {groups}{gap}1234", "credit_card") == []


@pytest.mark.parametrize(
    "text",
    [
        *("order {}-001", "12-{}", "0.{}", "{}.25", "sha {}ab", "f{}", "2024/{}", "{}-8-12"),
        "550e8400-e29b-41d4-a716-{}",
    ],
)
def test_a_card_is_no_part_of_another_number(text):
    assert found(text.format(CARD), "credit_card") == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "iban {} ok",
            "IBAN: {}",
            "iban={}",
            "iban_{}",
            "{}",
            '{{"iban": "{}"}}',
            "to {}, thanks",
        ),
        *("{} this that more", "pay {} kept open now", "x\n{}\ny", "({})"),
    ],
)
@pytest.mark.parametrize("country", ["DE", "NL", "BE", "ES", "GB"])
def test_an_iban_is_found_in_upper_and_lower_case(text, country):
    account = {
        "DE": "500105175407324931",
        "NL": "ABNA0417164300",
        "BE": "539007547034",
        "ES": "91002100041845020051"[:20],
        "GB": "NWBK60161331926819",
    }[country]
    iban = country + iban_check(country, account) + account
    for written in (iban, iban.lower()):
        assert found(text.format(written), "iban") == [iban]


def test_what_looks_like_a_lower_case_iban_is_none():
    wrong = f"{(int(IBAN[2:4]) + 1) % 100:02d}"
    for text in (f"de{wrong}{IBAN[4:]}", "ab12 cdef ghij", "de44 is the id", f"x{IBAN.lower()}"):
        assert found(text, "iban") == []


@pytest.mark.parametrize(
    ("url", "password"),
    [
        ("redis://:s3cretPassw0rd@cache.internal:6379/0", "s3cretPassw0rd"),
        ("REDIS_URL=rediss://:s3cret-Passw0rd@cache:6379", "s3cret-Passw0rd"),
        ("amqp://svc:pa:ss/w0rd!@mq.internal:5672", "pa:ss/w0rd!"),
        ("postgres://app:p@ssw0rd1@db.internal/app", "p@ssw0rd1"),
        ("mongodb+srv://u:tr0ub4dor&3@cluster0.example.com/?w=1", "tr0ub4dor&3"),
        ("mysql://root:x/y+z==@127.0.0.1:3306", "x/y+z=="),
        ('"url": "redis:\\/\\/:s3cretPassw0rd@cache.internal"', "s3cretPassw0rd"),
        ("SMTP://MAILER:Hunter22@smtp.example.com:587", "Hunter22"),
        ("ftp://ann@corp:s3cret22@files.example.com", "s3cret22"),
    ],
)
def test_the_password_of_a_url_is_found(url, password):
    assert found(url, "secret") == [password]


@pytest.mark.parametrize(
    "text",
    [
        "https://host.example.com:8080/path/@user",
        "http://localhost:3000?mail=a@example.com",
        "https://example.com/@user: a note@home",
        "redis://:${REDIS_PASSWORD}@cache:6379",
        "postgres://app:$DB_PASSWORD@db/app",
        "postgres://app:{{ password }}@db/app",
        "postgres://app:{password}@db/app",
        "mysql://root:****@db",
        "mysql://root:%s@db",
        "https://registry.example.com:443/@scope/package",
        "amqp://mq.internal:5672/",
        "ssh://git@example.com:22/repo.git",
    ],
)
def test_a_url_without_a_password_has_none(text):
    assert found(text, "secret") == []


@pytest.mark.parametrize(
    "text",
    [
        '"birthDate": "1985-03-12T00:00:00Z"',
        "dob=1985-03-12T00:00:00.000+01:00",
        "birth_date: 1985-03-12 00:00:00",
        "Date of birth: March 12,1985",
        "Date of birth: Mar. 12, 1985",
        "Date of birth: 12-Mar-1985",
        "Date of birth: 12/Mar/1985",
        "DOB 12Mar1985",
        "born 1985 March 12",
        "born on the 12th day of March 1985",
        "DOB: 19850312",
        '"dob": "19850312"',
        "dob_1985_03_12",
        "born 12. 3. 1985",
        "born 1985. 03. 12.",
        "born 3 / 12 / 1985",
        "出生日期：1985年3月12日",
        "生年月日1985年03月12日生まれ",
        "생년월일: 1985년 3월 12일",
        "Дата рождения: 12 марта 1985 г.",
        "Дата рождения 12.03.1985г.",
        "Data urodzenia: 12 marca 1985",
        "Geboortedatum: 12 maart 1985",
        "Fødselsdato: 12. mars 1985",
        "Data de nascimento: 12 de março de 1985",
        "Doğum tarihi: 12 Mart 1985",
        "dob\\n1985-03-12",
        "تاريخ الميلاد: ١٩٨٥-٠٣-١٢",
    ],
)
def test_a_date_of_birth_is_found_in_other_orders_forms_and_scripts(text):
    assert found(text, "date_of_birth") == ["1985-03-12"]


@pytest.mark.parametrize(
    "text",
    [
        "born in Bonn. Order 19850312",
        "Born 1985, order 12 03 1985 pieces",
        "born 198503121",
        "birth weight 1985 03 12345",
        "born v1985-03-12x",
        "build 1985-03-12T00:00:00Z",
        "birthday party tickets 19850312",
    ],
)
def test_other_numbers_are_no_date_of_birth(text):
    assert found(text, "date_of_birth") == []


ESCAPED = ["\\n", "\\r\\n", "\\t", "\\\\n", '\\"', "\\u003c", "&lt;", "&#60;", "\\n\\n", "&nbsp;"]


@pytest.mark.parametrize("escape", ESCAPED)
@pytest.mark.parametrize(
    ("written", "type", "normal"),
    [
        ("alice.t@example.com", "email", "alice.t@example.com"),
        ("nick@example.com", "email", "nick@example.com"),
        ("+1 202 555 0143", "phone", "+12025550143"),
        (CARD, "credit_card", CARD),
        (IBAN, "iban", IBAN),
        ("123-45-6788", "us_ssn", "123456788"),
        ("hf_" + "aB3" * 11, "secret", "hf_" + "aB3" * 11),
        ("RSSMRA85T10A562S", "national_id", "RSSMRA85T10A562S"),
    ],
)
def test_an_escape_before_or_behind_a_value_is_no_part_of_it(escape, written, type, normal):
    for text in (
        f"Regards{escape}{written}",
        f"{written}{escape}Regards",
        f"{escape}{written}{escape}",
    ):
        hits = [hit for hit in find_pii(text) if hit.type == type]
        assert [(text[hit.start : hit.end], hit.value) for hit in hits] == [(written, normal)]


def test_a_private_key_in_json_is_a_secret():
    body = "MIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAw\nggE8AgEAAkEAq7BFUpkGp3"
    text = json.dumps({"key": f"-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n"})
    assert found(text, "secret") == [body]


def test_a_path_of_windows_is_no_escape():
    assert found("C:\\Users\\nick@example.com", "email") == ["nick@example.com"]


@pytest.mark.parametrize(
    "written",
    [
        *("alice.t%40example.com", "alice.t&#64;example.com", "alice.t&#x40;example.com"),
        *("alice.t&commat;example.com", "alice.t\\u0040example.com", "alice.t[at]example.com"),
        *("alice.t [at] example.com", "alice.t(at)example.com", "alice.t {AT} example [dot] com"),
        *("alice.t[at]example(dot)com", "alice%2Et%40example%2Ecom", "&#97;lice.t&#64;example.com"),
    ],
)
def test_an_address_is_found_with_its_at_written_otherwise(written):
    for text in (written, f"Write to {written}, please", f'"mail": "{written}"', f"({written})"):
        assert found(text, "email") == ["alice.t@example.com"]
    hit = next(hit for hit in find_pii(f"to {written} now") if hit.type == "email")
    assert f"to {written} now"[hit.start : hit.end] == written


@pytest.mark.parametrize(
    "text",
    [
        *("alice at example.com", "look [at] index.html", "array[at] value", "items(at).length"),
        *("100%40off.example", "%40example.com", "x = a[at]", "up (at) noon", "50% 40 example.com"),
        *("printf('%40s', name)", "https://example.com/%40alice", "meet [at] 10.30", "f(dot) x"),
    ],
)
def test_what_only_holds_an_at_is_no_address(text):
    assert found(text, "email") == []


@pytest.mark.parametrize(
    "text",
    [
        "550e8400-e29b-41d4-a716-446655440000",
        "2024-01-15T12:30:45.123456Z INFO request_id=7305918264 took 4155550 us",
        "const created_at = new Date(1705321845000);",
        "git commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
        "order_number: 4155550123, sku: 12345678, qty: 3",
        "if (order.phone_count == 4155550123) { return 97; }",
        "SELECT dob FROM users WHERE updated > '2024-01-15'",
        "if dob is None and created_at >= '2024-01-15':",
        "EAN 4006381333931, batch 20240115",
        "from 10.0.0.1 to 10.0.0.255 via eth0",
        "re.compile('\\\\d{3}-\\\\d{2}-\\\\d{4}')",
        "width=4111 height=1111 depth=1111 weight=1111",
        "total: 943 476 5919",
        "npm install --save @scope/package@1.2.3",
    ],
)
def test_source_logs_and_identifiers_hold_no_pii(text):
    assert find_pii(text) == []
