import csv
import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from files.rows_for_append import ACTIVITIES, HEADER, cells
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import append
from medborgarlofte.files.append import Saved, append_rows, row_bytes

OTHER = "data/activities/2024-polisen.csv"
ASSESSMENTS = "data/assessments/2023-polisen.csv"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data" / "activities").mkdir(parents=True)
    return tmp_path


def test_a_new_file_gets_its_header_and_the_row(root: Path) -> None:
    row = cells()
    assert append_rows(root, {ACTIVITIES: [row]}) == (Saved(ACTIVITIES, 2),)
    assert (root / ACTIVITIES).read_bytes() == HEADER + row_bytes(row)


def test_the_next_row_tells_its_own_line(root: Path) -> None:
    first, second, third = cells("a, b"), cells('"x"'), cells("å")
    append_rows(root, {ACTIVITIES: [first, second]})
    assert append_rows(root, {ACTIVITIES: [third]}) == (Saved(ACTIVITIES, 4),)
    assert (root / ACTIVITIES).read_bytes() == HEADER + b"".join(map(row_bytes, (first, second, third)))


def test_a_folder_that_is_missing_is_made(root: Path) -> None:
    row = (
        "2024-01-15",
        "trafik",
        "2023",
        "partly",
        "",
        "",
        "–",
        "",
        "samordnare",
        "",
        "2024-01-15T12:00:00Z",
        "k7q3fd2m",
    )
    assert append_rows(root, {ASSESSMENTS: [row]}) == (Saved(ASSESSMENTS, 2),)
    assert (
        (root / ASSESSMENTS)
        .read_bytes()
        .startswith(b"date,promise,window,verdict,cause,why,next,evidence,by,")
    )


def test_rows_of_several_files_are_told_in_the_order_of_names(root: Path) -> None:
    saved = append_rows(root, {OTHER: [cells()], ACTIVITIES: [cells(), cells()]})
    assert saved == (Saved(ACTIVITIES, 2), Saved(OTHER, 2))


def test_a_missing_newline_is_completed_after_a_whole_row(root: Path) -> None:
    first, second = row_bytes(cells("först")), cells("sedan")
    (root / ACTIVITIES).write_bytes(HEADER + first[:-1])
    assert append_rows(root, {ACTIVITIES: [second]}) == (Saved(ACTIVITIES, 3),)
    assert (root / ACTIVITIES).read_bytes() == HEADER + first + row_bytes(second)


def test_a_row_cut_off_at_any_byte_is_moved_and_told(root: Path) -> None:
    whole, cut, added = row_bytes(cells("kvar")), row_bytes(cells("å, ”ö”")), cells("ny")
    path, torn = root / ACTIVITIES, root / f"{ACTIVITIES}.torn"
    for length in range(1, len(cut) - 1):
        path.write_bytes(HEADER + whole + cut[:length])
        torn.unlink(missing_ok=True)
        assert append_rows(root, {ACTIVITIES: [added]}) == (Saved(ACTIVITIES, 3, (f"{ACTIVITIES}.torn",)),)
        assert path.read_bytes() == HEADER + whole + row_bytes(added)
        assert torn.read_bytes() == cut[:length] + b"\n"


def test_a_row_that_somebody_typed_is_not_torn(root: Path) -> None:
    typed, added = b"2023-05-03,,trafik,,,,,,,,,", cells()
    (root / ACTIVITIES).write_bytes(HEADER + typed)
    assert append_rows(root, {ACTIVITIES: [added]}) == (Saved(ACTIVITIES, 3),)
    assert (root / ACTIVITIES).read_bytes() == HEADER + typed + b"\n" + row_bytes(added)


def test_a_header_cut_off_at_any_byte_is_written_again(root: Path) -> None:
    added = cells()
    for length in range(len(HEADER)):
        (root / ACTIVITIES).write_bytes(HEADER[:length])
        assert append_rows(root, {ACTIVITIES: [added]})[0].first_line == 2
        assert (root / ACTIVITIES).read_bytes() == HEADER + row_bytes(added)


def test_torn_rows_are_kept_one_after_the_other(root: Path) -> None:
    for cut in (b"2023-05", b"2023-06\0\0"):
        (root / ACTIVITIES).write_bytes(HEADER + cut)
        append_rows(root, {ACTIVITIES: [cells()]})
    assert (root / f"{ACTIVITIES}.torn").read_bytes() == b"2023-05\n2023-06\0\0\n"


def test_a_file_in_another_form_is_left_as_it_is(root: Path) -> None:
    before = HEADER.replace(b",", b";") + b"2023-05-03;;;\r\n"
    (root / ACTIVITIES).write_bytes(before)
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()], OTHER: [cells()]})
    assert (told.value.kind, told.value.facts) == ("other_form", {"file": ACTIVITIES})
    assert (root / ACTIVITIES).read_bytes() == before
    assert not (root / OTHER).exists()


@pytest.mark.parametrize(
    "row",
    [
        cells("a\nb"),
        cells("a\rb"),
        cells("a\0b"),
        cells("å" * 2100),  # over 4,096 bytes
        cells()[1:],
        cells(row_id="k7q3"),
    ],
)
def test_what_can_be_no_row_opens_no_file(root: Path, row: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="a row"):
        append_rows(root, {ACTIVITIES: [row]})
    assert not (root / ACTIVITIES).exists()


def test_a_file_that_keeps_no_rows_is_a_bug(root: Path) -> None:
    with pytest.raises(ValueError, match="no rows are kept"):
        append_rows(root, {"data/promises.yaml": [cells()]})


def test_a_row_of_4096_bytes_is_the_longest() -> None:
    length = len(row_bytes(cells()))
    assert len(row_bytes(cells("x" * (4096 - length)))) == 4096
    with pytest.raises(ValueError, match="4,096"):
        row_bytes(cells("x" * (4097 - length)))


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"), max_size=40),
        min_size=2,
    )
)
def test_a_row_reads_back_as_it_was_written(written: list[str]) -> None:
    row = row_bytes(written)
    assert row.count(b"\n") == 1
    assert list(csv.reader(io.StringIO(row.decode(), newline=""), strict=True)) == [written]


def test_a_missing_data_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        append_rows(tmp_path, {ACTIVITIES: [cells()]})
    assert (told.value.kind, told.value.facts) == ("no_folder", {"folder": "data"})


def test_a_link_is_not_followed(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.csv"
    target.write_bytes(HEADER)
    (root / ACTIVITIES).symlink_to(target)
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "symbolic_link"
    assert target.read_bytes() == HEADER


def test_the_systems_own_guard_against_links_holds_too(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / ACTIVITIES).symlink_to(root / "elsewhere.csv")
    monkeypatch.setattr(Path, "is_symlink", lambda _path: False)  # it became a link after the question
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "symbolic_link"


def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "data" / "activities").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Trouble) as told:
        append_rows(tmp_path, {ACTIVITIES: [cells()]})
    assert (told.value.kind, told.value.facts) == ("symbolic_link", {"file": "data/activities"})


def test_a_pipe_is_no_file_to_append_to(root: Path) -> None:
    os.mkfifo(root / ACTIVITIES)
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "write_failed"


def test_a_folder_in_a_files_place_is_told(root: Path) -> None:
    (root / ACTIVITIES).mkdir()
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "write_failed"


def test_a_new_file_may_be_read_by_anyone_whom_the_umask_lets(root: Path) -> None:
    append_rows(root, {ACTIVITIES: [cells()]})
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE((root / ACTIVITIES).stat().st_mode) == 0o666 & ~umask


def test_the_module_stays_light() -> None:
    heavy = (
        f"import sys, {append.__name__}; sys.exit(bool({{'pydantic', 'yaml', 'secrets'}} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", heavy], check=False).returncode == 0
