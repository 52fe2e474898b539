"""What is altered between two branches, honestly or not: the folder before, the changes, and the codes to be told."""

from typing import NamedTuple

from faults.good import (
    NEW_YEAR,
    POLICE,
    PROMISES,
    ROWS,
    SAID,
    TOWN,
    YAML,
    Change,
    Files,
    edit,
    gone,
    raw,
    row,
    whole,
    yaml,
)


class Altered(NamedTuple):
    """``before`` changes the good folder on the base branch, ``after`` what it was then."""

    name: str
    codes: str
    after: tuple[Change, ...]
    before: tuple[Change, ...] = ()


def altered(name: str, codes: str, *after: Change, before: tuple[Change, ...] = ()) -> Altered:
    """A row of the table."""
    return Altered(name, codes, after, before)


def police(old: str, new: str) -> Change:
    """A change of the police's rows."""
    return edit(POLICE, old, new)


def renamed(old: str, new: str) -> Change:
    """A file under another name."""

    def change(files: Files) -> None:
        files[new] = files.pop(old)

    return change


_FIRST, _SECOND = ROWS.split("\n")[1] + "\n", ROWS.split("\n")[2] + "\n"
_BAD = "2023-07-04,21:00,trafikkontroller,två,Torget,,,,,,2023-07-05T08:00:00Z,z1111111\n"
_NUMBER = police("Lugn kväll", "ung 19121212-1212")
_DISCUSSED = yaml("  decided: 2023-01\n", "")
_POST = PROMISES[PROMISES.index("  - id: postnord\n") : PROMISES.index("  - id: besok\n")]
_SAFE = PROMISES[PROMISES.index("  - id: tryggheten\n") : PROMISES.index("  - id: langsam\n")]
_WITHDRAWN = (
    "    disclosure: verdict\n    withdrawn:\n      date: 2023-09-01\n      why: Nej\n      decision: KS 1\n"
)


def amended(key: str, before: str, after: str) -> Change:
    """An amendment of the first promise."""
    return yaml(
        "    section: synlighet\n",
        f"    section: synlighet\n    amendments:\n      - date: 2023-06-01\n        key: {key}\n"
        f"        before: {before}\n        after: {after}\n        why: Färre\n        decision: KS 12\n",
    )


_TARGET = "{{kind: count, at_least: {}, per: year}}"

ALTERED = (
    altered("a row more", "", row()),
    altered("a count", "H502", police("trafikkontroller,2", "trafikkontroller,3")),
    altered("a place", "H502", police("Hamnen", "Torget")),
    altered("a date", "H502", police("2023-04-02,", "2023-04-03,")),
    altered("a time emptied", "H502", police("2023-04-02,20:00,", "2023-04-02,,")),
    altered("when it was logged", "H502", police("2023-04-03T08", "2023-04-04T08")),
    altered("a row removed", "H501", police(_SECOND, "")),
    altered(
        "a row removed from a file with semicolons",
        "F105 H501",
        whole(POLICE, lambda text: text.replace(_SECOND, "").replace(",", ";")),
    ),
    altered("a row removed beside a broken one", "F109 H501", police(_SECOND, ""), raw(POLICE, "x,y\n")),
    altered("rows in another order", "", police(_FIRST + _SECOND, _SECOND + _FIRST)),
    altered("a note", "H502", police("Lugn kväll", "Bråkig kväll")),
    altered("a note emptied", "H508", police("Lugn kväll", "")),
    altered(
        "a note emptied and a count",
        "H502 H508",
        police("trafikkontroller,2", "trafikkontroller,3"),
        police("Lugn kväll", ""),
    ),
    altered("an id", "H501", police("a2222222", "a9222222")),
    altered("an id filled in", "", police("08:00:00Z,\n", "08:00:00Z,z1111111\n"), before=(row(id=""),)),
    altered("a file renamed", "", renamed(POLICE, "activities/2023-polisen.norr.csv")),
    altered("a row moved", "", police(_SECOND, ""), raw(TOWN, _SECOND)),
    altered("a row moved to another year", "A305", police(_SECOND, ""), raw(NEW_YEAR, _SECOND)),
    altered("a file removed", "H503", gone(POLICE)),
    altered(
        "semicolons mended",
        "",
        whole(POLICE, lambda _text: ROWS),
        before=(whole(POLICE, lambda text: text.replace(",", ";")),),
    ),
    altered(
        "a torn row moved away",
        "",
        whole(POLICE, lambda _text: ROWS),
        before=(raw(POLICE, "2023-07-04,21:"),),
    ),
    altered("a broken row removed", "H501", police(_BAD, ""), before=(raw(POLICE, _BAD),)),
    altered("quotes that mean nothing", "", police(",2,Torget", ',"2",Torget')),
    altered("a comma lost", "F109 H502", police(_SECOND, _SECOND.replace(",,,,,,", ",,,,,"))),
    altered("quotes lost", "F110 H502", edit(TOWN, '"Lugnt, men blåsigt"', "Lugnt, men blåsigt")),
    altered("a verdict", "H502", edit(SAID, "ongoing", "fulfilled")),
    altered("a why", "H502", edit(SAID, "Få möten", "Inga möten")),
    altered("a note with a number redacted", "H508", police("ung 19121212-1212", ""), before=(_NUMBER,)),
    altered(
        "a note with a number rewritten", "H502", police("ung 19121212-1212", "en ung"), before=(_NUMBER,)
    ),
    altered(
        "a place with a number rewritten",
        "H502",
        police("19121212-1212,,nyk", "Torget,,nyk"),
        before=(police("Torget,,nyk", "19121212-1212,,nyk"),),
    ),
    altered("a text", "H504", yaml("minst 80 trafik", "omkring 80 trafik")),
    altered("a title", "", yaml("title: Trafikkontroller", "title: Trafikkontroll")),
    altered("a target", "H504 P250", yaml("at_least: 80", "at_least: 60")),
    altered(
        "a target with its amendment",
        "P250",
        yaml("at_least: 80", "at_least: 60"),
        amended("target", _TARGET.format(80), _TARGET.format(60)),
    ),
    altered(
        "a target with another's amendment",
        "H504 P250",
        yaml("at_least: 80", "at_least: 60"),
        amended("target", _TARGET.format(90), _TARGET.format(60)),
    ),
    altered(
        "an amendment removed",
        "H504",
        whole(YAML, lambda _text: PROMISES),
        before=(
            amended(
                "text", "Polisen gör 90 trafikkontroller.", "Polisen gör minst 80 trafikkontroller per år."
            ),
        ),
    ),
    altered("a per removed", "H504 P248", yaml("at_least: 80\n      per: year", "at_least: 80")),
    altered(
        "a counting rule",
        "H504",
        yaml("    section: synlighet\n", "    section: synlighet\n    counts: Varje bil räknas\n"),
    ),
    altered("a criterion", "H504", yaml("- Samarbetet är i gång", "- Samarbetet är planerat")),
    altered(
        "a reading chosen",
        "",
        yaml("        why: Så", "        chosen: per-ar\n        why: Så"),
        before=(yaml("        chosen: per-ar\n", ""),),
    ),
    altered("another reading chosen", "H504", yaml("chosen: per-ar", "chosen: hela")),
    altered(
        "an alternative's target",
        "H504",
        yaml(
            "              at_least: 30\n              per: year",
            "              at_least: 20\n              per: year",
        ),
    ),
    altered("a promise removed", "A302 H505", yaml(_POST, "")),
    altered("a promise under another id", "H505", yaml("- id: tryggheten", "- id: trygghet")),
    altered("a promise withdrawn", "", yaml("    disclosure: verdict\n", _WITHDRAWN)),
    altered(
        "a promise more",
        "",
        yaml(
            _POST,
            "  - id: ny\n    title: Ny\n    text: Polisen gör något nytt.\n    lead: [polisen]\n" + _POST,
        ),
    ),
    altered("the period", "H504", yaml("    end: 2024\n", "    end: 2024-07\n")),
    altered(
        "the lines of the text",
        "",
        yaml(
            "text: Polisen gör minst 80 trafikkontroller per år.",
            "text: >-\n      Polisen gör minst 80\n      trafikkontroller per år.",
        ),
    ),
    altered("a promise removed, no day of decision given", "H505", yaml(_SAFE, ""), before=(_DISCUSSED,)),
    altered(
        "a target, no day of decision given",
        "H504 P250",
        yaml("at_least: 80", "at_least: 60"),
        before=(_DISCUSSED,),
    ),
    altered(
        "a text, no day of decision given", "H504", yaml("minst 80 trafik", "80 trafik"), before=(_DISCUSSED,)
    ),
)
