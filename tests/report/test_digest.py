import hashlib
import json

from builders import activity, promise
from report.made import account

from medborgarlofte.domain.publication import digest_of
from medborgarlofte.report.machine import json_text


def test_the_digest_is_that_of_the_contract_and_anybody_can_compute_it() -> None:
    found = account(promise(title="Å"), rows=[activity()])
    read = json.loads(json_text(found.json))
    stated = read.pop("digest")
    plain = json.dumps(read, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    assert stated == hashlib.sha256(plain.encode()).hexdigest() == found.digest


def test_the_digest_does_not_cover_itself_and_covers_all_else() -> None:
    assert digest_of({"a": 1, "digest": "x"}) == digest_of({"a": 1})
    assert digest_of({"a": 1}) != digest_of({"a": 2})


def test_an_account_as_a_file_keeps_its_letters() -> None:
    assert json_text({"å": "ö"}) == '{\n "å": "ö"\n}\n'


def test_every_row_behind_a_figure_is_in_the_open_account() -> None:
    target = {"kind": "count", "at_least": "3", "per": "year", "where": {"places": ["Torget"]}}
    rows = [
        activity(place="Torget", count="~15", results="r=2.5"),
        activity(place="Hamnen"),
        activity(date="2023-05"),
    ]
    (told,) = json.loads(json_text(account(promise(target=target), rows=rows).json))["promises"]
    assert [(row["count"], row["counted"], row["lacks"]) for row in told["rows"]] == [
        ("~15", True, None),
        ("1", False, None),
        ("1", False, "place"),
    ]
    assert told["rows"][0]["results"] == {"r": "2.5"}
    assert told["rows"][2]["date"] == "2023-05-01/2023-05-31"
