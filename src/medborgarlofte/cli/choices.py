"""Things to choose among at the terminal: by number, by name or by a part of it."""

import re
from collections.abc import Iterable, Iterator, Mapping

from medborgarlofte.cli.usage import WrongWords, did_you_mean
from medborgarlofte.exchange.names import Names, Unfound
from medborgarlofte.report import swedish

_FEW = 8


class Choices:
    """Numbered things, by key. ``what`` is what one is called, in the definite form: platsen."""

    def __init__(self, what: str, titles: Mapping[str, str], aliases: Iterable[tuple[str, str]] = ()) -> None:
        """``titles`` are in the order of the numbers; ``aliases`` are (key, another name of it)."""
        self._what = what
        self.titles = titles
        self._keys = tuple(titles)
        self._names = Names(
            [(key, name) for key, title in titles.items() for name in (title, key)] + list(aliases)
        )

    def one(self, text: str) -> str:
        """The key of the one thing that the text means; never a guess."""
        if text in self.titles:
            return text
        if text.isdecimal():
            return self._numbered(int(text))
        found = self._names.partly_named(text)
        if isinstance(found, Unfound):
            raise WrongWords(*self._unfound(found))
        return found

    def several(self, text: str) -> tuple[str, ...]:
        """The keys of all the things that the text means, none twice: ``1 3``, ``1+2``, ``nykterhet, hastighet``."""
        whole = text if text in self.titles else self._names.partly_named(text)
        if isinstance(whole, str):
            return (whole,)
        keys = (
            key for part in re.split(r"\s*(?:[,;+&]|\boch\b)\s*", text) if part for key in self._each(part)
        )
        return tuple(dict.fromkeys(keys))

    def _each(self, text: str) -> Iterator[str]:
        """One thing whose name has a space in it, else one for every word."""
        found, words = self._names.partly_named(text), text.split()
        if len(words) > 1 and isinstance(found, Unfound) and not found.is_ambiguous:
            yield from map(self.one, words)
        else:
            yield self.one(text)

    def _numbered(self, number: int) -> str:
        if not 1 <= number <= len(self._keys):
            raise WrongWords(
                f"Det finns inget nummer {number}. Välj ett nummer från 1 till {len(self._keys)}."
            )
        return self._keys[number - 1]

    def _unfound(self, found: Unfound) -> Iterator[str]:
        if not found.is_ambiguous:
            yield f"{self._what} ”{found.text}” finns inte.{did_you_mean(found.candidates)} (? = lista)"
            return
        fitting = [key for key, title in self.titles.items() if title in found.candidates]
        yield f"”{found.text}” passar flera:"
        yield from (f"  {line}" for line in self.lines_of(fitting[:_FEW]))
        if fitting[_FEW:]:
            yield f"  … och {len(fitting) - _FEW} till (? = hela listan)"
        yield "Skriv numret."

    def lines_of(self, keys: Iterable[str]) -> Iterator[str]:
        """A line for each of the keys, with its number."""
        width = len(str(len(self._keys)))
        shown = list(self.titles.values())
        for key in keys:
            title = self.titles[key]
            told = f"{title} ({key})" if shown.count(title) > 1 else title
            yield f"{self._keys.index(key) + 1:>{width}} {told}"

    def lines(self) -> tuple[str, ...]:
        """A line for every thing, with its number."""
        return tuple(self.lines_of(self._keys))

    def on_a_line(self) -> str:
        """All of them as in a prompt: 1 nykterhet 2 säkerhet; of many only how to see them."""
        if len(self.titles) > _FEW:
            return "? = lista"
        return " ".join(
            f"{number} {swedish.inside(title)}" for number, title in enumerate(self.titles.values(), 1)
        )
