"""What the name of a file of rows tells: whose it is, and of which year."""


def party_of(file: str) -> str:
    """The party that writes a file: ``polisen`` for ``data/activities/2023-polisen.norr.csv``, a desk of polisen."""
    return file.rpartition("/")[2].removesuffix(".csv").partition("-")[2].partition(".")[0]


def year_of(file: str) -> int:
    """The year of a file, 0 where it has none: 2023 for ``data/activities/2023-polisen.csv``."""
    year = file.rpartition("/")[2][:4]
    return int(year) if year.isdecimal() and year.isascii() else 0
