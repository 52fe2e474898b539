from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.personal import masked, personal_in, shown

# The only personal numbers here are the Swedish Tax Agency's own examples and test numbers.
PERSONAL_NUMBERS = (
    "19121212-1212",
    "191212121212",
    "19121212 1212",
    "1912-12-12-1212",
    "1912 12 12 1212",
    "121212-1212",
    "121212+1212",
    "1212121212",
    "121212–1212",
    "121212 - 1212",
    "640823-3234",
    "6408233234",
    "640823 3234",
    "64 08 23 3234",
    "64-08-23-3234",
    "19640823-3234",
    "19640823+3234",
    "196408233234",
    "18900101-9802",
    "189001019802",
    "701063-2391",  # a coordination number
    "7010632391",
    "19701063-2391",
    "197010632391",
)
LIKELY = (
    "19121212-1213",
    "191212121213",
    "121212-1213",
    "121212+1213",
    "6408233235",
    "640823 3235",
    "1964-08-23-3235",
    "701063-2392",
    "040229-9999",  # 2004 was a leap year
)
PHONE_NUMBERS = (
    "070-123 45 67",
    "070-1234567",
    "0701234567",
    "070 123 45 67",
    "070-123-45-67",
    "0730-12 34 56",
    "0730-123 456",
    "070/123 45 67",
    "0526-123 45",
    "0526-12345",
    "0526/123 45",
    "052612345",
    "0526 123 45",
    "08-123 456 78",
    "08-12 34 56",
    "08-12345678",
    "010-123 45 67",
    "0771-12 34 56",
    "+46701234567",
    "+46 70 123 45 67",
    "+46 (0)70-123 45 67",
    "+46(0)701234567",
    "+46 526 123 45",
    "0046701234567",
    "0046 70-123 45 67",
    "+47 123 45 678",
)
EMAIL_ADDRESSES = (
    "anna@exempel.se",
    "anna.svensson@stromstad.exempel.se",
    "åsa.öberg@exempel.se",
    "a+b@exempel.se",
    "ANNA@EXEMPEL.SE",
)
PLATES = ("ABC123", "ABC 123", "ABC12D", "ABC 12D", "ABC-123", "XYZ 987", "MLB 84A")
HARMLESS = (
    "",
    "Lugnt i hamnen.",
    "dnr 2023/0145",
    "dnr KS 2023-00145",
    "KS 2023-00145",
    "KS/2023:145",
    "KSN 123/2023",
    "KSN 123-2023",
    "5000-K123456-23",
    "5000-K640823-23",
    "0104-K123456-23",
    "A123.456/2023",
    "SFS 2023:196",
    "2023:196",
    "2023-05-14",
    "20230514",
    "230514",
    "2023-05-14/2023-06-01",
    "2023-05-14 2023-05-15",
    "2023-05-14 1830",
    "2023-05-14 18:30",
    "20230514 1830",
    "20230514-1830",
    "20230514-0601",
    "230514-0601",
    "230514-18:30",
    "14/5 2023",
    "08-12-2023",
    "08/06 2023",
    "kl. 08-16 2023",
    "05-14 2023",
    "2023-Q1",
    "22:30",
    "kl. 22.30-23.45",
    "kl. 08-12, 13-17",
    "0800-1600",
    "08.00-16.30",
    "E6",
    "E6.20",
    "väg 176",
    "väg 1041 och 1042",
    "LV 1041",
    "Lv 176",
    "RV 40",
    "1 234 567 kr",
    "1234567890",  # a number of ten digits whose month is 34
    "123 456 789",
    "0,5 promille",
    "1 000 000 000 kronor",
    "SEK 500",
    "LED 100",
    "LED 60W",
    "SOS 112 och 114 14",
    "En BMW 320 och en MC 125",
    "RPS 100",
    "ABF 100",
    "PKC 040",
    "SMS 500",
    "RUM 204",
    "112",
    "114 14",
    "k7q3fd2m",
    "rad k1234567",
    "k7q3fd2m k0000001",
    "212000-1355",  # a municipality's organisation number: no month 20
    "556012-5790",
    "202100-0076",
    "640231-3234",  # no 31 February
    "641323-3234",
    "040231-1234",  # no 31 February
    "klass 7A, 7B och 8C",
    "100-150 personer",
    "12-15 st, 16-18 st",
    "58.9381, 11.1712",
    "ISO 900",
    "SJU 12",
    "abc123",
    "x @ y",
    "@kommunen",
    "50 @ 20",
    "https",
    "4 av 12 (33,3 %), 8 av 12 (66,7 %)",
    "2019 2020 2021 2022 2023",
    "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
    "10 20 30 40 50 60",
    "0 0 0 0 0 0 0 0 0 0",
    "postnummer 452 30",
    "452 30 Strömstad, 457 32 Tanumshede",
)
KINDS = (
    *((text, "personal_number") for text in PERSONAL_NUMBERS),
    *((text, "likely_personal_number") for text in LIKELY),
    *((text, "phone_number") for text in PHONE_NUMBERS),
    *((text, "email_address") for text in EMAIL_ADDRESSES),
    *((text, "registration_plate") for text in PLATES),
)
AROUND = (
    "{}",
    "Kontakt: {}.",
    "({})",
    "talade med {}, som ringde",
    "nr {} på E6 den 14/5 kl. 22.30",
    "{}\n{}",
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize(("written", "kind"), KINDS)
def test_personal_data_is_found_where_it_stands(around: str, written: str, kind: str) -> None:
    text = around.format(written, written)
    found = list(personal_in(text))
    assert [(one.kind, text[one.start : one.end]) for one in found] == [(kind, written)] * around.count("{}")


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("text", HARMLESS)
def test_what_points_out_nobody_is_left_in_peace(around: str, text: str) -> None:
    assert list(personal_in(around.format(text, text))) == []


def test_the_pieces_of_a_text_are_found_apart() -> None:
    text = "ABC 123, 070-123 45 67, a@exempel.se, 640823-3234"
    assert {(one.kind, text[one.start : one.end]) for one in personal_in(text)} == {
        ("registration_plate", "ABC 123"),
        ("phone_number", "070-123 45 67"),
        ("email_address", "a@exempel.se"),
        ("personal_number", "640823-3234"),
    }


@given(st.text(alphabet="0123456789-+/. @aABCDE:åk", max_size=60))
def test_findings_lie_inside_the_text_and_never_overlap(text: str) -> None:
    found = sorted(personal_in(text), key=lambda one: one.start)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("unit", ["a", "1", "0", "a@", "12 ", "ABC1", "070-", "1212121212"])
def test_a_very_long_text_is_read_in_one_pass(unit: str) -> None:
    sum(1 for _ in personal_in(unit * 50_000))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("fotpatrulle", "fotpatrulle"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("19900101-2385", "…"),
        ("Anna, 900101-2385", "…"),
        ("x" * 70 + " 19900101-2385", "…"),
        ("2023-03-15 22:30", "2023-03-15 22:30"),
    ],
)
def test_a_value_is_shown_short_and_without_personal_numbers(value: str, expected: str) -> None:
    assert shown(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inget här", "inget här"),
        ("se 19121212-1212 och 121212-1212", "se ••••••••••••• och •••••••••••"),
        ("ring 08-123 45 67", "ring ••••••••••••"),
        ("2023-03-15,,19121212-1212,1,ABC123,,2", "2023-03-15,,•••••••••••••,1,••••••,,2"),
        ("2023-03-15;;191212121212;1", "2023-03-15;;••••••••••••;1"),
        ("2023-03-15T18:02:11Z,k7q3fd2m", "2023-03-15T18:02:11Z,k7q3fd2m"),
    ],
)
def test_what_points_out_a_person_is_covered_also_in_a_cell_beside_numbers(text: str, expected: str) -> None:
    assert masked(text) == expected
