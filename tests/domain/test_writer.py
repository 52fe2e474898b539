import pytest

from medborgarlofte.domain.writer import party_of, year_of


@pytest.mark.parametrize("folder", ["", "activities/", "data/assessments/"])
@pytest.mark.parametrize("desk", ["", ".norr"])
def test_the_name_of_a_file_of_rows_tells_its_writer_and_its_year(folder: str, desk: str) -> None:
    file = f"{folder}2023-stromstads-kommun{desk}.csv"
    assert (party_of(file), year_of(file)) == ("stromstads-kommun", 2023)


@pytest.mark.parametrize("file", ["", "rader.csv", "20x3-polisen.csv", "2²23-polisen.csv"])
def test_a_name_without_a_year_has_year_0(file: str) -> None:
    assert year_of(file) == 0
