"""A table of open data: its fields with Swedish titles, and its rows as text."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, NamedTuple

from medborgarlofte.domain.personal import personal_in

FieldType = Literal["string", "integer", "number", "date", "datetime", "boolean"]


class Field(NamedTuple):
    """A column: its name in the file, its Swedish title, and what it holds."""

    name: str
    title: str
    type: FieldType = "string"
    about: str = ""


class Resource(NamedTuple):
    """A file of the data package; ``key`` names the fields that tell its rows apart."""

    name: str
    title: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]

    @property
    def path(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"

    @property
    def content(self) -> bytes:
        """Its file: comma, UTF-8, LF."""
        columns = [field.name for field in self.fields]
        return csv_text(
            columns, ([row[column] for column in columns] for row in self.rows), ",", "\n"
        ).encode()


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str, line_end: str) -> str:
    """A heading row and the rows under it."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(heads)
    writer.writerows(rows)
    return text.getvalue()


def public(text: str) -> str:
    """A free text, left out where it points out a person."""
    return "" if any(personal_in(text)) else text


def number_cell(number: Decimal | None, step: str = "0.1") -> str:
    """The number rounded half up, whole numbers without a point; None is empty."""
    if number is None:
        return ""
    short = number.quantize(Decimal(step), ROUND_HALF_UP)
    return f"{short.normalize():f}"
