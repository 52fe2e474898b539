"""Honest folders that are unusual: none of them may be told as wrong."""

from faults.corpus import Fault, fault
from faults.good import (
    NEW_YEAR,
    POLICE,
    PROMISES,
    SAID,
    TOWN,
    YAML,
    Files,
    added,
    gone,
    raw,
    row,
    said,
    whole,
    yaml,
)

_PLACES = PROMISES[PROMISES.index("places:\n") : PROMISES.index("tags:\n")]


def _without_places(files: Files) -> None:
    text = files[YAML]
    assert isinstance(text, str)
    files[YAML] = text.replace(_PLACES, "")


HONEST: tuple[Fault, ...] = (
    fault("comments everywhere", "", yaml("format: 1\n", "# hej\nformat: 1 # ett\n")),
    fault(
        "folded text",
        "",
        yaml(
            "text: Polisen gör minst 80 trafikkontroller per år.",
            "text: >\n      Polisen gör minst\n      80 trafikkontroller per år.",
        ),
    ),
    fault(
        "literal text",
        "",
        yaml(
            "text: Kommunen skriver en riktlinje och beslutar den.",
            "text: |\n      Kommunen skriver en riktlinje:\n      - beslutar den",
        ),
    ),
    fault("quoted keys", "", yaml("    title: Riktlinje\n", '    "title": "Riktlinje"\n')),
    fault(
        "flow mapping",
        "",
        yaml("  period:\n    start: 2023\n    end: 2024\n", "  period: {start: 2023, end: 2024}\n"),
    ),
    fault(
        "wide characters in a place",
        "",
        yaml("- name: Hamnen", "- name: 漢字торг 🚓\n  - name: Hamnen"),
        row(place="漢字торг 🚓"),
    ),
    fault(
        "half-year period across the year",
        "B413",
        yaml("    start: 2023\n    end: 2024\n", "    start: 2022-10\n    end: 2024-09\n"),
    ),
    fault("no end", "", yaml("    end: 2024\n", ""), yaml("per: period", "per: year")),
    fault(
        "day period",
        "",
        yaml("    start: 2023\n    end: 2024\n", "    start: 2023-01-01\n    end: 2024-12-31\n"),
    ),
    fault("leap day", "", row(file=NEW_YEAR, date="2024-02-29", logged="2024-03-01T08:00:00Z")),
    fault("midnight", "", row(time="00:00")),
    fault("last minute", "", row(time="23:59")),
    fault("night next day logged same day", "", row(date="2023-07-05", logged="2023-07-04T23:30:00Z")),
    fault("span across years", "", row(date="2023-10/2024-02", time="", logged="2024-03-01T08:00:00Z")),
    fault(
        "span from before the period",
        "",
        row(
            file="activities/2022-polisen.csv", date="2022-11/2023-02", time="", logged="2023-03-01T08:00:00Z"
        ),
    ),
    fault("year as date", "", row(date="2023", time="", logged="2023-12-31T08:00:00Z")),
    fault("tertial", "", row(date="2023-T2", time="", logged="2023-09-01T08:00:00Z")),
    fault("half", "", row(date="2023-H1", time="", logged="2023-07-01T08:00:00Z")),
    fault("count about", "", row(count="~15")),
    fault("count at least", "", row(count="43+")),
    fault("count zero with a note", "", row(count="0", note="Inställt")),
    fault(
        "withdrawing row",
        "",
        row(
            corrects="a2222222",
            count="0",
            promise="fotpatruller",
            tags="",
            place="Hamnen",
            date="2023-04-02",
            time="20:00",
        ),
    ),
    fault(
        "correction to another promise and year",
        "",
        row(file=NEW_YEAR, date="2024-01-03", logged="2024-01-04T00:00:00Z", corrects="a2222222"),
    ),
    fault(
        "correction of a correction",
        "",
        row(corrects="a2222222", promise="fotpatruller", tags="", date="2023-04-02"),
        row(
            id="z2222222",
            corrects="z1111111",
            promise="fotpatruller",
            tags="",
            date="2023-04-03",
            logged="2023-07-06T08:00:00Z",
        ),
    ),
    fault("two parties", "", row(party="polisen kommunen")),
    fault("alias", "", row(place="Strömsdal")),
    fault("quotes", "", row(note='"Han sa ""stopp"", och gick"')),
    fault(
        "note with all signs",
        "",
        row(note='"Å ä ö é ü – ”citat” ’ … € § ½ ° ² → 🙂 & < > | * _ ` ~ ^ $ % # @"'),
    ),
    fault("note like a formula", "", row(note="=1+1"), row(id="z2222222", date="2023-07-03", note="-")),
    fault(
        "decimal result", "", row(promise="tryggheten", tags="", place="", time="", results="otrygga=31.5")
    ),
    fault(
        "decimal with about",
        "",
        row(promise="tryggheten", tags="", place="", time="", results="otrygga=~31.5"),
    ),
    fault("result zero", "", row(results="ordningsbot=0")),
    fault(
        "milestone both steps",
        "",
        row(promise="riktlinje", tags="utkast beslut", place="", time="", party="kommunen"),
    ),
    fault("desk file", "", row(file="activities/2023-polisen.norr.csv")),
    fault(
        "many honest same day",
        "",
        row(time="20:00"),
        row(id="z2222222", time="22:00"),
        row(id="z3333333", time="23:00"),
    ),
    fault(
        "same day without a time, other places",
        "",
        row(time="", place="Torget"),
        row(id="z2222222", time="", place="Hamnen"),
    ),
    fault("no places list", "", _without_places, row(place="Vad som helst")),
    fault("empty activities folder", "", gone(POLICE), gone(TOWN), gone(SAID)),
    fault(
        "at_most target",
        "",
        yaml("at_least: 80\n      per: year", "at_most: 80\n      per: year"),
        yaml("minst 80", "högst 80"),
    ),
    fault(
        "percent with decimals",
        "",
        yaml("at_least: 90", "at_least: 90.5"),
        yaml("Minst 90 procent", "Minst 90,5 procent"),
    ),
    fault(
        "weekday condition",
        "",
        yaml('            between: ["18:00", "03:00"]', "            weekdays: [fri, sat]"),
    ),
    fault(
        "months condition",
        "",
        yaml('            between: ["18:00", "03:00"]', "            months: [6, 7, 8]"),
    ),
    fault(
        "members", "", yaml("each: [Ängsskolan, Åskolan]", "members: 2"), yaml("båda skolorna", "två skolor")
    ),
    fault(
        "per week",
        "",
        yaml("at_least: 80\n      per: year", "at_least: 2\n      per: week"),
        yaml("minst 80 trafikkontroller per år", "minst två trafikkontroller i veckan"),
    ),
    fault(
        "next agreement carries promises on",
        "",
        added(
            "promises-2025-2026.yaml",
            PROMISES.replace("granby-2023-2024", "granby-2025-2026")
            .replace("start: 2023\n", "start: 2025\n")
            .replace("end: 2024\n", "end: 2026\n")
            .replace("2024-06-30", "2026-06-30")
            .replace("2023-03-01", "2025-03-01")
            .replace("decided: 2023-01", "decided: 2025-01"),
        ),
    ),
    fault(
        "two municipalities at the same time",
        "",
        added(
            "promises-tanum.yaml",
            PROMISES.replace("granby-2023-2024", "tanum-2023-2024")
            .replace("  - id: ", "  - id: t-")
            .replace("t-synlig-polis", "synlig-polis")
            .replace("t-synlighet", "synlighet")
            .replace("t-per-ar", "per-ar")
            .replace("t-hela", "hela"),
        ),
    ),
    fault(
        "assessment after the period",
        "",
        row(file=TOWN, id="z9111111"),
        raw(
            "assessments/2025-kommunen.csv",
            "2025-02-01,dialogmoten,period,fulfilled,,Alla möten hölls,,,Samordnare,,2025-02-01T08:00:00Z,y1111111\n",
        ),
    ),
    fault("assessment comment", "", said(verdict="", why="En kommentar")),
    fault(
        "extension amended",
        "",
        yaml("    end: 2024\n", "    end: 2025\n"),
        yaml(
            "  decided: 2023-01\n",
            "  decided: 2023-01\n  amendments:\n    - date: 2024-11-01\n      key: period\n      before: {start: 2023, end: 2024}\n      after: {start: 2023, end: 2025}\n      why: Förlängt\n      decision: KS 9\n",
        ),
    ),
    fault(
        "numbers in texts that are no targets",
        "",
        yaml(
            "text: Kommunen skriver en riktlinje och beslutar den.",
            "text: Kommunen skriver en riktlinje enligt 3 kap. 2 § lagen (2023:196) och beslutar den under 2024.",
        ),
    ),
    fault(
        "age and grade in a text",
        "",
        yaml(
            "text: Vi håller möten med dem som bor här.",
            "text: Vi håller möten med unga 13–17 år i årskurs 7–9.",
        ),
    ),
    fault(
        "text with E6 and clock",
        "",
        yaml(
            "text: Vi håller möten med dem som bor här.",
            "text: Vi håller möten längs E6 och väg 176 kl. 18.00–21.00, senast den 31 december 2024.",
        ),
    ),
    fault(
        "text with a year range",
        "",
        yaml(
            "text: Vi håller möten med dem som bor här.",
            "text: Vi håller möten 2023 och 2024, jämfört med 2021.",
        ),
    ),
    fault("per åtta as word", "", yaml("minst 80 trafikkontroller", "minst åttio trafikkontroller")),
    fault(
        "1 000 in text and 1000 in target",
        "",
        yaml("at_least: 80", "at_least: 1000"),
        yaml("minst 80", "minst 1 000"),
    ),
    fault("sjuttiofem procent word", "", yaml("Minst 90 procent", "Minst nittio procent")),
    fault(
        "a party key that looks like a bool",
        "",
        yaml(
            "  kommunen:\n    name",
            "  no:\n    name: Nattvandrarna\n  on:\n    name: On\n  kommunen:\n    name",
        ),
    ),
    fault("tag key 08", "", yaml("  natt: Natt\n", "  natt: Natt\n  08: Åtta\n")),
    fault(
        "url with port and query",
        "",
        yaml("https://granby.example/loften", "https://granby.example:8443/loften?a=1&b=2#c"),
    ),
    fault("mailto", "", yaml("https://granby.example/loften", "mailto:kommun@granby.example")),
    fault(
        "withdrawn properly",
        "",
        yaml(
            "    disclosure: verdict\n",
            "    disclosure: verdict\n    withdrawn:\n      date: 2023-09-01\n      why: Nej\n      decision: KS 1\n",
        ),
    ),
    fault(
        "renews an own promise of old",
        "B413 B413 B414 B414",
        added(
            "promises-2021.yaml",
            "format: 1\nagreement:\n  id: gamla\n  title: Gamla\n  area: Granby\n  period: {start: 2021, end: 2022}\nparties:\n  polisen: {name: Polisen, kind: police}\npromises:\n  - id: posten\n    title: Posten\n    text: Polisen samverkar.\n    lead: [polisen]\n    criteria: [Det görs]\n",
        ),
        yaml("    disclosure: verdict\n", "    disclosure: verdict\n    renews: posten\n"),
    ),
    fault("trailing spaces in yaml", "", yaml("    title: Riktlinje\n", "    title: Riktlinje   \n")),
    fault("blank lines in yaml", "", yaml("promises:\n", "\n\npromises:\n\n")),
    fault("yaml ends with ...", "", whole(YAML, lambda text: text + "...\n")),
    fault("a backup of the editor", "F121", added("promises.yaml~", "x"), added(".promises.yaml.swp", "x")),
    fault("git files", "", added(".gitignore", "x"), added(".gitattributes", "x")),
)
