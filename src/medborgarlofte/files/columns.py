"""The columns of the files that rows are appended to, in their order."""

ACTIVITY_COLUMNS = (
    "date",
    "time",
    "promise",
    "count",
    "place",
    "party",
    "tags",
    "results",
    "note",
    "corrects",
    "logged",
    "id",
)
ASSESSMENT_COLUMNS = (
    "date",
    "promise",
    "window",
    "verdict",
    "cause",
    "why",
    "next",
    "evidence",
    "by",
    "corrects",
    "logged",
    "id",
)


def columns_of(name: str) -> tuple[str, ...]:
    """The columns of a file by the folder it lies in: ``data/activities/2023-polisen.csv``, say."""
    match name.split("/")[-2:-1]:
        case ["activities"]:
            return ACTIVITY_COLUMNS
        case ["assessments"]:
            return ASSESSMENT_COLUMNS
    raise ValueError(f"no rows are kept in {name!r}")
