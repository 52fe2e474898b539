"""The face for editors and grep."""

import pytest
from cli.attacks import ATTACKS
from cli.remarks_made import found, hostile, remark

from medborgarlofte.cli.faces.short import short, show_found


def test_a_remark_is_one_line() -> None:
    assert short(remark()) == "data/activities/2023-polisen.csv:4:13: fel[A302]: okänt löfte ”fotpatrulle”"
    assert (
        short(remark(line=0, column=0))
        == "data/activities/2023-polisen.csv: fel[A302]: okänt löfte ”fotpatrulle”"
    )


def test_only_remarks_go_to_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    show_found(found(remark(), again="lofte check"))
    out, err = capsys.readouterr()
    assert out.splitlines() == [short(remark())]
    assert err.splitlines()[-1] == "Samma igen: lofte check"


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_text_stays_one_line(attack: str) -> None:
    assert len(short(hostile(attack)).splitlines()) == 1
    assert short(hostile(attack)).isprintable()
