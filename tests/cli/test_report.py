"""``lofte report``: the account as files, while nothing in the folder is an error."""

import json
from pathlib import Path

import pytest
from cli.strand import HEADER, PROMISES, Run, strand

ROWS = (
    "2023-03-14,22:30,fotpatruller,2,Torget,,,,,,2023-03-15T08:00:00Z,k7q3fd2m\n"
    "2023-03-20,18:00,moten,,Torget,kommunen,,deltagare=30,,,2023-03-21T08:00:00Z,k7q3fd2n\n"
)
OTHER = (
    PROMISES.replace("id: strand", "id: vik")
    .replace("area: Strand", "area: Vik")
    .replace("fotpatruller", "rundor")
    .replace("moten", "traffar")
    .replace("hemligt", "ovrigt")
)


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROWS, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2024-03-15")
    return run


def written(root: Path) -> list[str]:
    return sorted(file.relative_to(root).as_posix() for file in (root / "reports").rglob("*"))


def test_it_says_where_it_was_written_and_what_is_unjudged(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("report", "2023") == 0
    said = capsys.readouterr()
    assert said.out == "reports/2023.md\nreports/2023.html\n"
    assert said.err == "Obedömt än: moten, hemligt. Bedöm med lofte assess 2023.\n"
    assert written(tmp_path) == ["reports/2023.html", "reports/2023.md"]


@pytest.mark.parametrize(
    ("words", "file", "begins"),
    [
        (["--format", "md"], "reports/2023.md", "# Uppföljning av medborgarlöftena 2023"),
        (["--format", "html"], "reports/2023.html", "<!doctype html>"),
        (["--format", "fragment"], "reports/2023.fragment.html", '<div class="lf"'),
        (["--format", "plain"], "reports/2023.plain.html", "<div"),
        (["--format", "json"], "reports/2023.json", "{"),
        (["-o", "ut/vår.html"], "ut/vår.html", "<!doctype html>"),
        (["-o", "ut.plain.html"], "ut.plain.html", "<div"),
        (["-o", "ut.txt", "--format", "md"], "ut.txt", "# Uppföljning"),
    ],
)
def test_a_shape_of_ones_choice_goes_to_its_file(
    lofte: Run, tmp_path: Path, words: list[str], file: str, begins: str
) -> None:
    assert lofte("report", "2023", *words) == 0
    assert (tmp_path / file).read_text(encoding="utf-8").lstrip().startswith(begins)


def test_a_dash_is_the_screen_and_nothing_else_is_said_there(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("report", "2023", "--format", "json", "-o", "-") == 0
    told = json.loads(capsys.readouterr().out)
    assert [promise["id"] for promise in told["promises"]] == ["fotpatruller", "moten", "hemligt"]
    assert not (tmp_path / "reports").exists()


def test_what_ending_means_what_is_asked_for(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("report", "2023", "-o", "ut.txt") == 2
    assert "--format" in capsys.readouterr().err


@pytest.mark.parametrize(("level", "code"), [("1", 0), ("3", 0), ("0", 2), ("4", 2)])
def test_the_top_heading_is_of_ones_choice(lofte: Run, tmp_path: Path, level: str, code: int) -> None:
    assert lofte("report", "2023", "--format", "fragment", "--heading-level", level) == code
    if code == 0:
        assert f"<h{level} class=lf-t1" in (tmp_path / "reports/2023.fragment.html").read_text(
            encoding="utf-8"
        )


def test_twice_gives_the_same_and_touches_nothing(lofte: Run, tmp_path: Path) -> None:
    lofte("report", "2023")
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in written(tmp_path)}
    lofte("report", "2023")
    assert {name: (tmp_path / name).stat().st_mtime_ns for name in written(tmp_path)} == before


def test_while_there_is_an_error_nothing_is_written(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "data/activities/2023-polisen.csv").open("a", encoding="utf-8") as file:
        file.write("2023-02-30,,fotpatruller,2,Torget,,,,,,2023-03-15T08:00:00Z,k7q3fd2p\n")
    assert lofte("report", "2023") == 1
    assert not (tmp_path / "reports").exists()
    assert "1 fel" in capsys.readouterr().err


def test_a_window_that_no_agreement_covers_is_told(lofte: Run) -> None:
    assert lofte("report", "2031") == 2


class TestCheck:
    def test_a_report_that_stands_is_told_so(self, lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
        lofte("report", "2023")
        assert lofte("report", "2023", "--check") == 0
        assert capsys.readouterr().out.endswith("Redovisningen stämmer.\n")

    def test_a_report_that_differs_is_shown_and_not_touched(
        self, lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        lofte("report", "2023")
        path = tmp_path / "reports/2023.md"
        path.write_text(
            path.read_text(encoding="utf-8").replace("2 av minst 40", "39 av minst 40"), encoding="utf-8"
        )
        before = path.read_bytes()
        assert lofte("report", "2023", "--check") == 1
        shown = capsys.readouterr().out
        assert "-✘ inte uppfyllt (uträknat) – 39 av minst 40" in shown
        assert "+✘ inte uppfyllt (uträknat) – 2 av minst 40" in shown
        assert path.read_bytes() == before

    def test_a_report_that_is_not_there_is_told(self, lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
        assert lofte("report", "2023", "--check") == 1
        assert "reports/2023.md finns inte." in capsys.readouterr().out

    def test_a_report_of_a_running_window_is_compared_as_of_its_own_day(
        self, lofte: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LOFTE_TODAY", "2023-06-30")
        lofte("report", "2023")
        monkeypatch.setenv("LOFTE_TODAY", "2023-08-22")
        assert lofte("report", "2023", "--check") == 0
        assert lofte("report", "2023", "--check", "--as-of", "2023-08-22") == 1

    @pytest.mark.parametrize("face", ["md", "html", "fragment", "json"])
    def test_each_shape_bears_its_day(self, lofte: Run, monkeypatch: pytest.MonkeyPatch, face: str) -> None:
        monkeypatch.setenv("LOFTE_TODAY", "2023-06-30")
        lofte("report", "2023", "--format", face)
        monkeypatch.setenv("LOFTE_TODAY", "2023-08-22")
        assert lofte("report", "2023", "--format", face, "--check") == 0


def test_final_is_refused_while_something_is_missing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("report", "2023", "--final") == 1
    assert capsys.readouterr().err.splitlines() == [
        "Inget skrevs: redovisningen är inte färdig.",
        "  Fotpatruller: varför och vad som händer nu är inte förklarat",
        "  Möten för föräldrar: bedömning saknas",
        "  Samarbete: bedömning saknas",
    ]
    assert not (tmp_path / "reports").exists()
    for promise, verdict in (
        ("fotpatruller", "not_fulfilled"),
        ("moten", "fulfilled"),
        ("hemligt", "ongoing"),
    ):
        told = ["--why", "Så blev det", "--next", "Vi fortsätter", "--by", "Kommunpolis"]
        assert lofte("assess", promise, "2023", verdict, "--writer", "polisen", *told) == 0
    assert lofte("report", "2023", "--final") == 0


class TestSeveralAgreements:
    @pytest.fixture
    def both(self, lofte: Run, tmp_path: Path) -> Run:
        (tmp_path / "data/promises-vik.yaml").write_text(OTHER, encoding="utf-8")
        return lofte

    def test_each_has_its_own_files(self, both: Run, tmp_path: Path) -> None:
        assert both("report", "2023", "--format", "md") == 0
        assert written(tmp_path) == ["reports/2023-strand.md", "reports/2023-vik.md"]

    def test_one_of_ones_choice_keeps_its_name(self, both: Run, tmp_path: Path) -> None:
        assert both("report", "2023", "--format", "md", "--agreement", "vik") == 0
        assert written(tmp_path) == ["reports/2023-vik.md"]

    def test_one_file_cannot_hold_them_all(self, both: Run, capsys: pytest.CaptureFixture[str]) -> None:
        assert both("report", "2023", "-o", "-", "--format", "md") == 2
        assert "--agreement" in capsys.readouterr().err


class TestOwnTemplates:
    def test_a_block_of_ones_own_replaces_the_one_that_came_along(self, lofte: Run, tmp_path: Path) -> None:
        (tmp_path / "templates").mkdir()
        own = "{% extends 'standard/report.md.j2' %}{% block opening %}# Vår redovisning{% endblock %}"
        (tmp_path / "templates/report.md.j2").write_text(own, encoding="utf-8")
        assert lofte("report", "2023") == 0
        assert (tmp_path / "reports/2023.md").read_text(encoding="utf-8").startswith("# Vår redovisning")

    def test_a_template_that_fails_is_told_in_swedish_and_nothing_is_written(
        self, lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates/report.md.j2").write_text("rad ett\n{% if %}", encoding="utf-8")
        assert lofte("report", "2023") == 1
        assert "report.md.j2, rad 2: mallen är felskriven" in capsys.readouterr().err
        assert not (tmp_path / "reports").exists()

    def test_what_is_no_text_is_told(self, lofte: Run, tmp_path: Path) -> None:
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates/report.md.j2").write_bytes(b"\xff\xfe")
        assert lofte("report", "2023") == 3

    def test_this_repositorys_own_look_can_be_used(self, lofte: Run, tmp_path: Path) -> None:
        import shutil

        shutil.copytree(Path(__file__).parents[2] / "templates", tmp_path / "templates")
        assert lofte("report", "2023") == 0
        assert "Strömstads märke" in (tmp_path / "reports/2023.html").read_text(encoding="utf-8")
