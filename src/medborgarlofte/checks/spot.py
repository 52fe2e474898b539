"""Where in a written value a part of it stands."""

from medborgarlofte.domain.problem import Place

_QUOTES = 2


def place_within(place: Place, text: str, start: int, end: int) -> Place:
    """The place of ``text[start:end]``, where the text is written as it is, on one line; else that of the whole text.

    A text in quotes is so where it is just two signs longer.
    """
    surplus = place.end_column - place.column - len(text)
    if place.line != place.end_line or surplus not in {0, _QUOTES}:
        return place
    first = place.column + surplus // _QUOTES
    return place._replace(column=first + start, end_column=first + end)
