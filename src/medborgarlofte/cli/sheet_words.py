"""What is said of a colleague's sheet: its columns, its rows, and everything that is wrong with them."""

from collections.abc import Mapping

from medborgarlofte.exchange.grid import MOST_COLUMNS, MOST_ROWS, GridFault, GridReason
from medborgarlofte.exchange.headings import HeadingFault, LeftOut, Meaning
from medborgarlofte.exchange.imported import Skipped
from medborgarlofte.exchange.row import RowFault, RowReason
from medborgarlofte.exchange.spoken import SpokenFault
from medborgarlofte.report.swedish import MONTHS

_MOST_OFFERED = 6

MEANINGS: Mapping[Meaning, str] = {
    "date": "date (datum)",
    "time": "time (klockslag)",
    "promise": "promise (löfte)",
    "count": "count (antal)",
    "place": "place (plats)",
    "party": "party (utförare)",
    "tags": "tags (inriktning)",
    "results": "results (biresultat)",
    "note": "note (anteckning)",
    "tag": "inriktning",
    "result": "biresultat",
}
_LEFT_OUT: Mapping[str, str] = {
    "personal": "gäller personer",
    "unknown": "okänd kolumn",
    "taken": "en annan kolumn betyder samma sak",
    "unnamed": "saknar rubrik",
}
_SKIPPED: Mapping[str, str] = {
    "example": "formulärets exempel",
    "sum": "en summa",
    "not_wanted": "inte bland dem som --only väljer",
}
_GRIDS: Mapping[GridReason, str] = {
    "empty": "det finns inga rader i filen",
    "too_large": "filen är för stor: högst 20 MB och 50 blad går att läsa in",
    "too_many_rows": f"bladet har fler än {MOST_ROWS} rader: dela upp det",
    "too_many_columns": f"bladet har fler än {MOST_COLUMNS} kolumner: ta bort dem som inte behövs",
    "old_excel": "filen är i Excels gamla format eller har lösenord: spara den som .xlsx utan lösenord",
    "open_document": "filen är i OpenDocument-format: spara den som .xlsx eller .csv",
    "no_sheet": "filen går inte att läsa som kalkylblad: öppna den i Excel och spara den på nytt som .xlsx",
    "no_text": "filen är varken ett kalkylblad eller text",
    "quote": "ett citattecken som inleder en cell saknar sitt slut",
}
_ROWS: Mapping[RowReason, str] = {
    "time": "”{text}” är inget klockslag, skriv som 22.30",
    "no_date": "datum saknas",
    "no_promise": "löfte saknas",
    "promise": "okänt löfte ”{text}”",
    "count": "”{text}” är inget antal, skriv som 2, cirka 15 eller minst 43",
    "place": "okänd plats ”{text}”",
    "party": "okänd utförare ”{text}”",
    "tag": "okänd inriktning ”{text}”",
    "tag_answer": "”{text}” är varken ja eller nej, skriv x eller lämna tomt",
    "result": "”{text}” är inget tal för ett biresultat, skriv som 45 eller 3,5",
    "result_name": "okänt biresultat ”{text}”",
    "note_too_long": "anteckningen är längre än 300 tecken",
    "nobody_responsible": "ingen är ansvarig för löftet ”{text}”: säg vems fil raden ska stå i med --writer",
    "too_many_cells": "raden har fler celler än rubriker: text med skiljetecken skrivs inom citattecken",
    "too_long": "raden är för lång: korta texterna",
}
_PERSONAL: Mapping[str, str] = {
    "personal_number": "ett personnummer",
    "likely_personal_number": "något som liknar ett personnummer",
    "phone_number": "ett telefonnummer",
    "email_address": "en e-postadress",
    "registration_plate": "ett registreringsnummer",
}
_SPOKEN: Mapping[str, str] = {
    "form": "”{text}” är inget datum, skriv som 2023-03-14, 14/3, mars 2023 eller kvartal 1",
    "month": "”{text}”: det finns ingen månad {month}, dagen skrivs före månaden",
    "day": "”{text}”: {name} {year} har {last_day} dagar",
    "reversed": "”{text}”: slutet ligger före början",
    "clock": "”{text}”: det finns inget sådant klockslag",
    "weekday": "”{text}”: den dagen är en annan veckodag",
    "unclear": "”{text}” kan läsas på två sätt, skriv som 2023-03-14",
}


def fault_words(fault: GridFault | HeadingFault | RowFault) -> str:
    """What is wrong, with the row and the column of the sheet, as a sentence."""
    if isinstance(fault, RowFault):
        words = _row_words(fault)
        return f"{_place(fault.row, fault.heading)}: {words}{'' if words.endswith('?') else '.'}"
    if isinstance(fault, HeadingFault):
        return _heading_words(fault)
    place = f"Rad {fault.row}: " if fault.row else ""
    sheet = f"Bladet ”{fault.detail}”: " if fault.detail else ""
    words = f"{sheet}{place}{_GRIDS[fault.reason]}."
    return f"{words[:1].upper()}{words[1:]}"


def _place(row: int, heading: str) -> str:
    return f"Rad {row}, kolumn ”{heading}”" if heading else f"Rad {row}"


def _row_words(fault: RowFault) -> str:
    if fault.reason == "personal":
        return f"texten innehåller {_PERSONAL[fault.detail]}, och sådant får inte stå här"
    if fault.reason == "date" or (fault.spoken and fault.spoken.reason == "clock"):
        return _spoken_words(fault.text, fault.spoken or SpokenFault("form"))
    if fault.is_ambiguous:
        return f"”{fault.text}” kan vara {_offered(fault.candidates)}"
    words = _ROWS[fault.reason].format(text=fault.text)
    return f"{words}. Menade du {_offered(fault.candidates)}?" if fault.candidates else words


def _spoken_words(text: str, fault: SpokenFault) -> str:
    name = MONTHS[fault.month - 1] if 1 <= fault.month <= len(MONTHS) else ""
    return _SPOKEN[fault.reason].format(text=text, name=name, **fault._asdict())


def _offered(names: tuple[str, ...]) -> str:
    shown = [f"”{name}”" for name in names[:_MOST_OFFERED]]
    return " eller ".join(shown) + (" med flera" if len(names) > _MOST_OFFERED else "")


def _heading_words(fault: HeadingFault) -> str:
    there = ", ".join(f"”{one}”" for one in fault.candidates)
    match fault.reason:
        case "no_date":
            return f'Ingen kolumn har datum. Peka ut den: --map "KOLUMN=date". Kolumnerna är {there}.'
        case "no_promise":
            return f'Ingen kolumn säger vilket löfte det gäller. Peka ut den: --map "KOLUMN=promise". Kolumnerna är {there}.'
        case "no_column":
            return f"Kolumnen ”{fault.text}” finns inte. Kolumnerna är {there}."
        case "no_meaning":
            return f"En kolumn kan inte betyda ”{fault.text}”. Välj bland {', '.join(fault.candidates)}."


def left_out_words(column: LeftOut) -> str:
    """A column that is not read, and why; one without a heading by its letter."""
    name = f"”{column.heading}”" if column.heading else _letter(column.at)
    return f"{name} ({_LEFT_OUT[column.reason]})"


def _letter(at: int) -> str:
    """The letter that Excel has over a column, counted from 0."""
    first, last = divmod(at, 26)
    return f"{chr(ord('A') + first - 1) if first else ''}{chr(ord('A') + last)}"


def skipped_words(one: Skipped) -> str:
    """A row that is not read, and why."""
    return f"Rad {one.row} läses inte: {_SKIPPED[one.reason]}."
