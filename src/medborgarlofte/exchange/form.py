"""The Excel form for colleagues who never open a terminal: what ``lofte sheet`` writes and ``lofte import`` reads."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.exchange import form_words as words
from medborgarlofte.exchange.grid import clean
from medborgarlofte.exchange.headings import Meaning
from medborgarlofte.exchange.vocabulary import label_of, vocabulary_of
from medborgarlofte.exchange.words import field_headed

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Columns = Sequence[tuple[Meaning, str]]
Lists = Mapping[Meaning, tuple[str, ...]]

LAST_ROW = 2_000
_WIDTHS: Mapping[str, int] = {"promise": 45, "note": 60, "place": 25, "party": 30, "tags": 30, "date": 24}
_OTHER_WIDTH = 14


def form(agreements: Sequence[Agreement], today: date) -> bytes:
    """The form for what is promised today, or for everything where nothing is. Raises Trouble without openpyxl."""
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise Trouble("no_excel") from error
    current = tuple(one for one in agreements if one.span.first <= today <= one.span.last) or tuple(
        agreements
    )
    lists = _lists(current)
    columns = _columns(current)
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    activities = workbook.create_sheet(words.ACTIVITIES)
    _head(activities, columns)
    _show_example(activities, columns, lists)
    _offer(activities, columns, lists)
    _list(workbook.create_sheet(words.LISTS), lists)
    _guide(workbook.create_sheet(words.GUIDE))
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def _columns(agreements: Sequence[Agreement]) -> Columns:
    """The columns of the form: those of a row, and one for each by-result."""
    names = vocabulary_of(*agreements).results.shown
    results: Columns = [("result", key if field_headed(title) else title) for key, title in names.items()]
    *before, note = words.HEADINGS.items()
    return (*before, *results, note)


def _lists(agreements: Sequence[Agreement]) -> Lists:
    names = vocabulary_of(*agreements)
    lists: dict[Meaning, tuple[str, ...]] = {
        "promise": _promise_labels(agreements),
        "place": tuple(names.places.shown.values()) if names.places else (),
        "party": tuple(names.parties.shown.values()),
        "tags": tuple(names.tags.shown.values()),
    }
    return {field: texts for field, texts in lists.items() if texts}


def _promise_labels(agreements: Sequence[Agreement]) -> tuple[str, ...]:
    """The titles of the promises that activities may be logged for; with the id where two have the same."""
    promises = [promise for one in agreements for promise in one.promises if _takes_rows(promise)]
    titles = [promise.title for promise in promises]
    labels = (one.title if titles.count(one.title) == 1 else label_of(one) for one in promises)
    return tuple(dict.fromkeys(labels))


def _takes_rows(promise: Promise) -> bool:
    return promise.withdrawn is None and promise.disclosure != "verdict"


def _head(sheet: "Worksheet", columns: Columns) -> None:
    """The headings, frozen and locked; every column under them is open, and takes what is typed as it is typed."""
    from openpyxl.styles import Alignment, Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter

    for number, (field, heading) in enumerate(columns, 1):
        cell = _put(sheet, 1, number, heading)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="1F3864")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        column = sheet.column_dimensions[get_column_letter(number)]
        column.width = _WIDTHS.get(field, _OTHER_WIDTH)
        column.protection = Protection(locked=False)
        column.number_format = "@"
    sheet.freeze_panes = "A2"
    sheet.protection.sheet = True
    sheet.protection.formatCells = sheet.protection.formatColumns = sheet.protection.formatRows = (
        False  # allowed
    )
    sheet.protection.sort = sheet.protection.autoFilter = False  # allowed


def _show_example(sheet: "Worksheet", columns: Columns, lists: Lists) -> None:
    from openpyxl.styles import Font, Protection

    for number, (field, _) in enumerate(columns, 1):
        first = next(iter(lists.get(field, ())), "")
        cell = _put(sheet, 2, number, words.EXAMPLE.get(field, first))
        cell.font = Font(italic=True, color="595959")
        cell.protection = Protection(locked=False)


def _offer(sheet: "Worksheet", columns: Columns, lists: Lists) -> None:
    """The lists to choose from; what stands in none of them is asked about, since several may be written."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    title, question = words.NOT_IN_THE_LIST
    for number, (field, _) in enumerate(columns, 1):
        if field in lists:
            letter = get_column_letter(list(lists).index(field) + 1)
            offered = f"'{words.LISTS}'!${letter}$2:${letter}${len(lists[field]) + 1}"
            choice = DataValidation(
                "list", formula1=offered, allow_blank=True, errorStyle="warning", showErrorMessage=True
            )
            choice.errorTitle, choice.error = title, question
            choice.add(f"{get_column_letter(number)}2:{get_column_letter(number)}{LAST_ROW}")
            sheet.add_data_validation(choice)


def _list(sheet: "Worksheet", lists: Lists) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for number, (field, texts) in enumerate(lists.items(), 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS[field]
        _put(sheet, 1, number, words.LISTED[field]).font = Font(bold=True)
        for row, text in enumerate(texts, 2):
            _put(sheet, row, number, text)
    sheet.protection.sheet = True


def _guide(sheet: "Worksheet") -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 100
    for row, step in enumerate(words.STEPS, 1):
        cell = _put(sheet, row, 1, step)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=row == 1)


def _put(sheet: "Worksheet", row: int, column: int, text: str) -> "Cell":
    """A text as a text, whatever it begins with: never a formula."""
    cell = sheet.cell(row, column, clean(text))
    cell.data_type = "s"
    cell.number_format = "@"
    return cell
