"""Faults that a coordinator makes: a name, the codes that shall be told, and what was changed."""

from typing import NamedTuple

from faults.good import (
    HEADER,
    NEW_YEAR,
    POLICE,
    PROMISES,
    ROWS,
    SAID,
    TOWN,
    YAML,
    Change,
    added,
    edit,
    gone,
    raw,
    row,
    said,
    whole,
    yaml,
)


class Fault(NamedTuple):
    """``codes``, in order of file and line; the marks of the changes say where."""

    name: str
    codes: str
    changes: tuple[Change, ...]


def fault(name: str, codes: str, *changes: Change) -> Fault:
    """A fault of one mistake, or of several."""
    return Fault(name, codes, changes)


def lines(file: str, old: str, new: str) -> Change:
    """Put one line in the place of another."""
    return edit(file, old, new)


_FIRST = "2023-03-14,22:30,trafikkontroller,2,Torget,,nykterhet hastighet,ordningsbot=3,Lugn kväll,,2023-03-15T08:00:00Z,a1111111"

FORM = (
    fault(
        "semicolons", "F105", whole(POLICE, lambda text: "‹" + text.replace(",", ";").replace("\n", "›\n", 1))
    ),
    fault("tabs", "F105", whole(POLICE, lambda text: "‹" + text.replace(",", "\t").replace("\n", "›\n", 1))),
    fault("bom", "F102", whole(POLICE, lambda text: ("\ufeff" + text).encode())),
    fault("crlf", "F103", whole(POLICE, lambda text: text.replace("\n", "\r\n").encode())),
    fault("one crlf", "F103", row(id="z1111111\r")),
    fault("lone cr", "F103", whole(POLICE, lambda text: text.replace("\n", "\r").encode())),
    fault("cp1252", "F101", whole(POLICE, lambda text: text.encode("cp1252"))),
    fault("cp1252 in yaml", "F101", whole(YAML, lambda text: text.replace("–", "-").encode("cp1252"))),
    fault(
        "mac roman, read as Windows-1252",
        "F101 A312 A312",
        whole(POLICE, lambda text: text.encode("mac-roman")),
    ),
    fault("utf-16", "F104", whole(POLICE, lambda text: text.encode("utf-16"))),
    fault("utf-16 without bom", "F104", whole(POLICE, lambda text: text.encode("utf-16-le"))),
    fault("utf-16 in yaml", "F104", whole(YAML, lambda text: text.encode("utf-16"))),
    fault(
        "excel saved all: bom, semicolons, crlf",
        "F102 F103 F105",
        whole(POLICE, lambda text: ("\ufeff" + text.replace(",", ";").replace("\n", "\r\n")).encode()),
    ),
    fault(
        "excel saved all: cp1252, semicolons, crlf",
        "F101 F103 F105",
        whole(POLICE, lambda text: text.replace(",", ";").replace("\n", "\r\n").encode("cp1252")),
    ),
    fault(
        "no header", "F106", whole(POLICE, lambda text: "‹" + text.split("\n", 1)[1].replace("\n", "›\n", 1))
    ),
    fault(
        "swedish header",
        "F107",
        edit(
            POLICE, HEADER, "‹datum,tid,löfte,antal,plats,part,taggar,resultat,anteckning,rättar,loggad,id›\n"
        ),
    ),
    fault("header misspelt", "F107", edit(POLICE, "promise,", "promis,")),
    fault("header in capitals", "F108", edit(POLICE, HEADER, "‹" + HEADER.strip().upper() + "›\n")),
    fault(
        "header in other order",
        "F108",
        whole(
            POLICE,
            lambda text: (
                "\n".join(
                    ",".join([cells[2], *cells[:2], *cells[3:]])
                    for cells in (line.split(",") for line in text.strip().split("\n"))
                )
                + "\n"
            ),
        ),
    ),
    fault(
        "header lacks a column",
        "F107",
        whole(
            POLICE,
            lambda text: (
                "\n".join(
                    ",".join(line.split(",")[:9] + line.split(",")[10:]) for line in text.strip().split("\n")
                )
                + "\n"
            ),
        ),
    ),
    fault(
        "a column more (namn)",
        "F107",
        whole(
            POLICE,
            lambda text: (
                "\n".join(
                    line + (",namn" if number == 0 else ",Kalle")
                    for number, line in enumerate(text.strip().split("\n"))
                )
                + "\n"
            ),
        ),
    ),
    fault(
        "title row above the header",
        "F107",
        whole(POLICE, lambda text: "‹Aktiviteter 2023,,,,,,,,,,,›\n" + text),
    ),
    fault("header twice", "F107", raw(POLICE, "‹" + HEADER.strip() + "›\n")),
    fault("empty file", "F119", added(NEW_YEAR, "")),
    fault("empty yaml", "F119", added(YAML, "")),
    fault("only header", "", added(NEW_YEAR, HEADER)),
    fault("only blank lines", "F119", added(NEW_YEAR, "\n\n")),
    fault("too few cells", "F109", raw(POLICE, "‹2023-07-04,21:00,trafikkontroller,1,Torget›\n")),
    fault(
        "too few cells by one",
        "F109",
        raw(POLICE, "‹2023-07-04,21:00,trafikkontroller,1,Torget,,,,,2023-07-05T08:00:00Z,z1111111›\n"),
    ),
    fault(
        "comma in the note",
        "F110",
        raw(
            POLICE,
            "2023-07-04,21:00,trafikkontroller,1,Torget,,,,lugnt, men blåsigt,,2023-07-05T08:00:00Z,z1111111\n",
        ),
    ),
    fault(
        "decimal comma in count",
        "F110",
        raw(POLICE, "2023-07-04,21:00,trafikkontroller,1,5,Torget,,,,,,2023-07-05T08:00:00Z,z1111111\n"),
    ),
    fault(
        "excel's trailing commas",
        "F110",
        raw(POLICE, "2023-07-04,21:00,trafikkontroller,1,Torget,,,,,,2023-07-05T08:00:00Z,z1111111,,\n"),
    ),
    fault(
        "unclosed quote in the middle",
        "F111",
        edit(
            POLICE,
            "Lugn kväll,,2023-03-15T08:00:00Z,a1111111",
            '‹"Lugn kväll,,2023-03-15T08:00:00Z,a1111111›',
        ),
    ),
    fault("unclosed quote last", "F111", row(note='"Lugn')),
    fault("quotes inside a quoted note", "F127", row(note='"Polisen "på plats" i hamnen"')),
    fault("a quote in an unquoted note", "", row(note='Polisen "på plats" i hamnen')),
    fault("nul", "F112", row(note="Lugn\0")),
    fault("tab in a note", "F113", row(note="Lugn‹\t›kväll")),
    fault("bell in a note", "F113", row(note="Lugn‹\a›kväll")),
    fault("escape sequence in a note", "F113", row(note="Lugn‹\x1b›[31m kväll")),
    fault("zero width space in a promise", "F113", row(promise="trafik‹\u200b›kontroller")),
    fault("bidi in a note", "F113", row(note="Lugn‹\u202e›kväll")),
    fault("soft hyphen in a note", "F113", row(note="Lugn‹\u00ad›kväll")),
    fault("no-break space in a place", "F123", row(place="Torget\u00a0")),
    fault("line break in a note", "F114", row(note='‹"Lugn›\nkväll"')),
    fault("long row", "F115", row(note="å" * 2100)),
    fault("no final newline", "F116", whole(POLICE, lambda text: text[:-1])),
    fault("torn last row", "F117", whole(POLICE, lambda text: text[:-30])),
    fault("torn last row in the id", "F117", whole(POLICE, lambda text: text[:-3])),
    fault(
        "merge conflict",
        "F118",
        edit(
            POLICE,
            _FIRST,
            f"‹<<<<<<< HEAD›\n{_FIRST}\n=======\n{_FIRST.replace('a1111111', 'a9111111').replace('03-14', '03-13')}\n>>>>>>> gren",
        ),
    ),
    fault(
        "merge conflict in yaml",
        "F118",
        yaml(
            "      at_least: 80\n",
            "‹<<<<<<< HEAD›\n      at_least: 80\n=======\n      at_least: 70\n>>>>>>> gren\n",
        ),
    ),
    fault("file without writer", "F120", added("activities/2023.csv", HEADER)),
    fault("file of a month", "F120", added("activities/mars.csv", HEADER)),
    fault("file of an unknown writer", "F120", added("activities/2023-polis.csv", HEADER)),
    fault("file of a person", "F120", added("activities/2023-anna.csv", HEADER)),
    fault("file in capitals", "F120", added("activities/2023-Polisen.csv", HEADER)),
    fault("file of a desk", "", added("activities/2023-polisen.norr.csv", HEADER)),
    fault("file of two desks", "F120", added("activities/2023-polisen.norr.ost.csv", HEADER)),
    fault(
        "assessments of an unknown writer",
        "F120",
        added(
            "assessments/2023-polis.csv",
            SAID and "date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id\n",
        ),
    ),
    fault("a workbook beside", "F121", added("activities/2023-polisen.xlsx", b"PK\x03\x04")),
    fault("a copy beside", "F120", added("activities/2023-polisen - kopia.csv", ROWS)),
    fault("a copy (2) beside", "F120", added("activities/2023-polisen (2).csv", HEADER)),
    fault("excel's lock file", "F121", added("activities/~$2023-polisen.xlsx", b"x")),
    fault("csv in the wrong folder", "F121", added("2023-polisen.csv", HEADER)),
    fault("folder in swedish", "F121", added("aktiviteter/2023-polisen.csv", HEADER)),
    fault("activity file in a subfolder", "F121", added("activities/2023/2023-polisen.csv", HEADER)),
    fault("yml beside yaml", "F121", added("promises.yml", PROMISES)),
    fault("promises.yml only", "F121 F126", gone(YAML), added("promises.yml", PROMISES)),
    fault(
        "desktop.ini and thumbs",
        "F121 F121",
        added("desktop.ini", "x"),
        added("Thumbs.db", "x"),
        added(".DS_Store", "x"),
    ),
    fault(
        "a torn file and gitkeep and readme",
        "",
        added("activities/2023-polisen.csv.torn", "x"),
        added("publications/.gitkeep", ""),
        added("activities/README.md", "# Hej"),
    ),
    fault("spaces around a cell", "F123", row(place=" Torget ")),
    fault("double space in a list", "", row(tags="nykterhet  hastighet")),
    fault("not nfc", "F124", row(promise="skolor", place="A\u0308ngsskolan", tags="")),
    fault("not nfc in yaml", "F124", yaml("Mer synlig polis", "Mer synlig po\u0301lis")),
    fault("blank line in the middle", "F128", edit(POLICE, _FIRST, f"\n{_FIRST}")),
    fault("a line of commas", "F128", raw(POLICE, ",,,,,,,,,,,\n")),
    fault("blank line last", "F128", raw(POLICE, "\n")),
    fault("a workbook named csv", "F125", added(NEW_YEAR, b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)))),
    fault("promises missing", "F126", gone(YAML)),
    fault("a sum row last", "A301 A310 A316 A318", raw(POLICE, "Summa,,,8,,,,,,,,\n")),
    fault("a comment row", "F109", raw(POLICE, "‹# mars månad›\n")),
)

SYNTAX = (
    fault("tab as indent", "P201", yaml("    lead: [polisen]\n", "‹\t›lead: [polisen]\n")),
    fault("colon in prose", "P201", yaml("text: Polisen gör minst", "text: Polisen lovar‹:› minst")),
    fault("colon in prose at once", "P201", yaml("title: Trafikkontroller", "title: Trafik‹:› kontroller")),
    fault(
        "prose starts with a quote",
        "P201",
        yaml(
            "text: Polisen gör minst 80 trafikkontroller per år.", 'text: "Minst" 80 trafikkontroller per år.'
        ),
    ),
    fault(
        "prose starts with a dash",
        "P201",
        yaml(
            "text: Kommunen skriver en riktlinje och beslutar den.", "text: - Kommunen skriver en riktlinje"
        ),
    ),
    fault("prose starts with %", "P201", yaml("text: Kommunen skriver", "text: ‹%›Kommunen skriver")),
    fault("prose starts with @", "P201", yaml("text: Kommunen skriver", "text: ‹@›Kommunen skriver")),
    fault("prose starts with backtick", "P201", yaml("text: Kommunen skriver", "text: ‹`›Kommunen skriver")),
    fault("prose starts with *", "P206", yaml("text: Kommunen skriver", "text: ‹*Kommunen› skriver")),
    fault(
        "prose starts with &",
        "P206",
        yaml(
            "text: Kommunen skriver en riktlinje och beslutar den.",
            "text: ‹&Kommunen skriver en riktlinje och beslutar den.›",
        ),
    ),
    fault(
        "prose starts with !",
        "P206",
        yaml(
            "text: Kommunen skriver en riktlinje och beslutar den.",
            "text: ‹!Kommunen skriver en riktlinje och beslutar den.›",
        ),
    ),
    fault("unclosed double quote", "P201", yaml("title: Riktlinje", 'title: ‹"›Riktlinje')),
    fault("unclosed single quote", "P201", yaml("title: Riktlinje", "title: ‹'›Riktlinje")),
    fault("apostrophe in single quotes", "P201", yaml("title: Riktlinje", "title: 'Riktlinje'n'")),
    fault("unclosed bracket", "P201", yaml("lead: [kommunen, polisen]", "lead: ‹[›kommunen, polisen")),
    fault("bracket in prose", "P201", yaml("text: Kommunen skriver en", "text: [Kommunen] skriver en")),
    fault("backslash path in quotes", "P201", yaml("title: Riktlinje", 'title: "C:‹\\›mapp"')),
    fault("no space after colon", "P201", yaml("    title: Riktlinje\n", "    title:Riktlinje\n")),
    fault("no colon", "P201", yaml("    title: Riktlinje\n", "    title Riktlinje\n")),
    fault("equals sign", "P201", yaml("    title: Riktlinje\n", "    title = Riktlinje\n")),
    fault("indent one too many", "P201", yaml("    title: Riktlinje\n", "     title: Riktlinje\n")),
    fault("indent one too few", "P201", yaml("    title: Riktlinje\n", "   title: Riktlinje\n")),
    fault("dash without space", "P201", yaml("  - id: riktlinje\n", "  -id: riktlinje\n")),
    fault("key not indented under target", "P201", yaml("      kind: milestone\n", "    kind: milestone\n")),
    fault("second document", "P206", yaml("promises:\n", "---\npromises:\n")),
    fault("starts with ---", "", whole(YAML, lambda text: "---\n" + text)),
    fault("anchor and alias", "P206", yaml("lead: [polisen]", "lead: ‹&p [›polisen]")),
    fault("merge key", "P206", yaml("    title: Riktlinje\n", "    ‹<<›: {title: Riktlinje}\n")),
    fault("tag", "P206", yaml("start: 2023", "start: ‹!!int 2023›")),
    fault("too deep", "P207", yaml("lead: [polisen]", "lead: " + "[" * 20 + "polisen" + "]" * 20)),
    fault("too large", "P208", whole(YAML, lambda text: text + "# " + "x" * 1_050_000 + "\n")),
    fault(
        "key twice", "P202", yaml("    title: Riktlinje\n", "    title: Riktlinje\n    ‹title›: Riktlinjen\n")
    ),
    fault("top key twice", "P202", whole(YAML, lambda text: text + "‹tags›:\n  unga: Unga\n")),
    fault("promises twice", "P202", whole(YAML, lambda text: text + "‹promises›: []\n")),
    fault(
        "party twice",
        "P202",
        yaml("  kommunen:\n    name", "  ‹polisen›:\n    name: Polisen\n  kommunen:\n    name"),
    ),
    fault("tag twice", "P202", yaml("  natt: Natt\n", "  natt: Natt\n  ‹natt›: Natten\n")),
    fault("curly quotes", "", yaml("title: Riktlinje", "title: ”Riktlinje”")),
    fault("only a text", "P205", added(YAML, "‹hej›\n")),
    fault("only a list", "P205", added(YAML, "- hej\n")),
    fault("html saved", "P201", added(YAML, "<!DOCTYPE html>\n<html><body>Logga in: här</body></html>\n")),
    fault("word quotes in lead", "P209", yaml("lead: [kommunen, polisen]", "lead: [kommunen, ‹”polisen”›]")),
)

KEYS = (
    fault("swedish key titel", "P203", yaml("    title: Riktlinje\n", "    ‹titel›: Riktlinje\n")),
    fault(
        "swedish key ansvarig",
        "P203",
        yaml("    lead: [kommunen]\n    with", "    ‹ansvarig›: [kommunen]\n    with"),
    ),
    fault(
        "swedish key mål",
        "P203",
        yaml("    target:\n      kind: milestone\n", "    ‹mål›:\n      kind: milestone\n"),
    ),
    fault("swedish key minst", "P203", yaml("      at_least: 80\n", "      ‹minst›: 80\n")),
    fault("misspelt key at-least", "P203", yaml("      at_least: 80\n", "      ‹at-least›: 80\n")),
    fault("misspelt key atleast", "P203", yaml("      at_least: 80\n", "      ‹atleast›: 80\n")),
    fault(
        "misspelt key tag",
        "P203",
        yaml("    tags: [nykterhet, hastighet, natt]", "    ‹tag›: [nykterhet, hastighet, natt]"),
    ),
    fault(
        "misspelt key Lead",
        "P203",
        yaml("    lead: [kommunen]\n    with", "    ‹Lead›: [kommunen]\n    with"),
    ),
    fault("swedish key kontakt", "P203", yaml("  contact:\n", "  ‹kontakt›:\n")),
    fault("swedish top key löften", "P203", yaml("promises:\n", "‹löften›:\n")),
    fault("misspelt top key promise", "P203", yaml("promises:\n", "‹promise›:\n")),
    fault(
        "own key status",
        "P203",
        yaml("    title: Riktlinje\n", "    title: Riktlinje\n    ‹status›: klart\n"),
    ),
    fault(
        "own key comment",
        "P203",
        yaml("    title: Riktlinje\n", "    title: Riktlinje\n    ‹comment›: kolla\n"),
    ),
    fault(
        "at_least in a milestone",
        "P203",
        yaml("      kind: milestone\n", "      kind: milestone\n      ‹at_least›: 2\n"),
    ),
    fault(
        "each in a count",
        "P203",
        yaml("      at_least: 80\n", "      at_least: 80\n      ‹each›: [Torget]\n"),
    ),
    fault("swedish period", "P203", yaml("  period:\n    start: 2023", "  period:\n    ‹från›: 2023")),
    fault("missing text", "P204", yaml("    text: Kommunen skriver en riktlinje och beslutar den.\n", "")),
    fault("missing id", "P204", yaml("  - id: tryggheten\n    title", "  - title")),
    fault("missing kind", "P204", yaml("      kind: milestone\n", "")),
    fault("missing area", "P204", yaml("  area: Granby kommun\n", "")),
    fault("missing format", "P204", yaml("format: 1\n", "")),
    fault(
        "missing agreement", "P204", whole(YAML, lambda text: "format: 1\n" + text[text.index("parties:") :])
    ),
    fault("missing start", "P204", yaml("    start: 2023\n", "")),
    fault("missing party name", "P204", yaml("    name: Granby kommun\n", "")),
    fault("missing among", "P204", yaml("      among: klotter\n", "")),
    fault("missing by", "P204", yaml("      by: place\n", "")),
    fault(
        "missing amendment date",
        "P204",
        yaml(
            "    lead: [kommunen]\n    with",
            "    amendments:\n      - why: x\n    lead: [kommunen]\n    with",
        ),
    ),
    fault("format 2", "P213", yaml("format: 1", "format: ‹2›")),
    fault("format 1.0", "P213", yaml("format: 1", "format: ‹1.0›")),
    fault("empty section", "P214", yaml("    section: synlighet\n", "    ‹section›:\n")),
    fault("empty text", "P214", yaml("text: Kommunen skriver en riktlinje och beslutar den.", "text:")),
    fault("null text", "", yaml("title: Riktlinje", "title: null")),
    fault("title ja", "", yaml("title: Riktlinje", "title: ja")),
    fault("title no", "", yaml("title: Riktlinje", "title: no")),
    fault("title 010", "", yaml("title: Riktlinje", "title: 010")),
    fault("title 12:30", "", yaml("title: Riktlinje", "title: 12:30")),
    fault("lead as a text", "P205", yaml("    lead: [kommunen]\n    with", "    lead: ‹kommunen›\n    with")),
    fault("lead as text of two", "P205", yaml("lead: [kommunen, polisen]", "lead: ‹kommunen, polisen›")),
    fault("each as a text", "P205", yaml("each: [Ängsskolan, Åskolan]", "each: ‹Ängsskolan, Åskolan›")),
    fault(
        "text as a list",
        "P205",
        yaml(
            "text: Kommunen skriver en riktlinje och beslutar den.", "text: ‹[Kommunen skriver en riktlinje]›"
        ),
    ),
    fault(
        "target as a number",
        "P205",
        yaml(
            "    target:\n      kind: milestone\n      steps:\n        utkast: Utkast\n        beslut: Beslut\n      due: 2024-06-30\n",
            "    target: ‹80›\n",
        ),
    ),
    fault(
        "period as a text",
        "P205",
        yaml("  period:\n    start: 2023\n    end: 2024\n", "  period: ‹2023-2024›\n"),
    ),
    fault("places as texts", "P205", yaml("  - name: Torget\n", "  - ‹Torget›\n")),
    fault(
        "tags as a list",
        "P205",
        yaml(
            "tags:\n  nykterhet: Nykterhet\n  hastighet: Hastighet\n  natt: Natt\n",
            "tags:\n  - nykterhet\n  - hastighet\n  - natt\n",
        ),
    ),
    fault(
        "results as texts", "P205", yaml("  deltagare:\n    title: Deltagare\n", "  deltagare: ‹Deltagare›\n")
    ),
    fault(
        "criteria as a text",
        "P205",
        yaml(
            "    criteria:\n      - Minst ett möte i varje kommundel är hållet\n",
            "    criteria: ‹Minst ett möte i varje kommundel är hållet›\n",
        ),
    ),
    fault(
        "promises as a mapping",
        "P201",
        yaml(
            "promises:\n  - id: trafikkontroller\n    title: Trafikkontroller\n",
            "promises:\n  trafikkontroller:\n    title: Trafikkontroller\n",
        ),
    ),
    fault(
        "unit of three",
        "P205",
        yaml("unit: [kontroll, kontroller]", "unit: ‹[kontroll, kontroller, kollar]›"),
    ),
    fault(
        "sources as a mapping",
        "P205",
        yaml(
            "    - title: Överenskommelsen\n      address: https://granby.example/loften\n      retrieved: 2023-02-01\n",
            "    title: Överenskommelsen\n",
        ),
    ),
    fault(
        "steps as a list",
        "P205",
        yaml(
            "      steps:\n        utkast: Utkast\n        beslut: Beslut\n",
            "      steps: ‹[utkast, beslut]›\n",
        ),
    ),
    fault("sum ja", "P213", yaml("sum: false", "sum: ‹ja›")),
    fault("sum no", "P213", yaml("sum: false", "sum: ‹no›")),
    fault("sum False", "P213", yaml("sum: false", "sum: ‹False›")),
    fault("example sant", "P213", yaml("  decided: 2023-01\n", "  decided: 2023-01\n  example: ‹sant›\n")),
    fault(
        "wording Retold", "P213", yaml("  decided: 2023-01\n", "  decided: 2023-01\n  wording: ‹Retold›\n")
    ),
    fault("kind polis", "P213", yaml("kind: police", "kind: ‹polis›")),
    fault(
        "kind antal",
        "P213",
        yaml("      kind: count\n      at_least: 80", "      kind: ‹antal›\n      at_least: 80"),
    ),
    fault(
        "per år", "P213", yaml("      at_least: 80\n      per: year", "      at_least: 80\n      per: ‹år›")
    ),
    fault(
        "per Year",
        "P213",
        yaml("      at_least: 80\n      per: year", "      at_least: 80\n      per: ‹Year›"),
    ),
    fault("disclosure hemlig", "P213", yaml("disclosure: verdict", "disclosure: ‹hemlig›")),
    fault(
        "weekday fredag",
        "P213",
        yaml('            between: ["18:00", "03:00"]', "            weekdays: [‹fredag›]"),
    ),
    fault("month 13", "P210", yaml('            between: ["18:00", "03:00"]', "            months: [‹13›]")),
    fault(
        "month juni", "P210", yaml('            between: ["18:00", "03:00"]', "            months: [‹juni›]")
    ),
    fault("inputs kind enkät", "P213", yaml("kind: survey", "kind: ‹enkät›")),
    fault(
        "follow up varje kvartal",
        "P213",
        yaml("  decided: 2023-01\n", "  decided: 2023-01\n  follow_up: ‹varje kvartal›\n"),
    ),
)

VALUES = (
    fault("id with å", "P209", yaml("- id: tryggheten", "- id: ‹åtgärd›")),
    fault("id with a space", "P209", yaml("- id: tryggheten", "- id: ‹rikt linje›")),
    fault("id with capitals", "P209", yaml("- id: tryggheten", "- id: ‹Trygg›")),
    fault("id of 41", "P209", yaml("- id: tryggheten", "- id: ‹" + "b" * 41 + "›")),
    fault("id with underscore", "P209", yaml("- id: tryggheten", "- id: ‹trygg_heten›")),
    fault(
        "party key with capital",
        "P209",
        yaml(
            "  kommunen:\n    name",
            "  rad:\n    name: Rådet\n  ‹Bolaget›:\n    name: Bolaget\n  kommunen:\n    name",
        ),
    ),
    fault("number with a space", "P210", yaml("at_least: 80", "at_least: ‹1 000›")),
    fault("number in words", "P210", yaml("at_least: 80", "at_least: ‹åttio›")),
    fault("number with minst", "P210", yaml("at_least: 80", "at_least: ‹minst 80›")),
    fault("number with zero before", "P210", yaml("at_least: 80", "at_least: ‹080›")),
    fault("number with percent", "P210", yaml("at_least: 90", "at_least: ‹90 %›")),
    fault("number with st", "P210", yaml("at_least: 80", "at_least: ‹80 st›")),
    fault("number with decimal comma", "P210", yaml("value: 34\n", "value: ‹34,5›\n")),
    fault("decimals in a count", "P210", yaml("at_least: 80", "at_least: ‹80.5›")),
    fault("decimals .0 in a count", "P210", yaml("at_least: 80", "at_least: ‹80.0›")),
    fault("exponent", "P210", yaml("at_least: 80", "at_least: ‹8e1›")),
    fault("underscore number", "P210", yaml("at_least: 80", "at_least: ‹8_0›")),
    fault("range number", "P210", yaml("at_least: 80", "at_least: ‹80-90›")),
    fault("huge number", "P210", yaml("at_least: 80", "at_least: ‹" + "9" * 40 + "›")),
    fault("number zero", "P218", yaml("at_least: 80", "at_least: ‹0›")),
    fault("number negative", "P218", yaml("at_least: 80", "at_least: ‹-80›")),
    fault("members zero", "P218", yaml("each: [Ängsskolan, Åskolan]", "members: ‹0›")),
    fault("members minus", "P210", yaml("each: [Ängsskolan, Åskolan]", "members: ‹-2›")),
    fault(
        "at_most zero is fine",
        "",
        yaml(
            "      direction: down\n      baseline:\n        value: 34\n        when: 2022\n",
            "      at_most: 0\n",
        ),
    ),
    fault("percent over 100", "P219", yaml("at_least: 90", "at_least: ‹120›")),
    fault("31 juni", "P211", yaml("due: 2024-06-30", "due: ‹2024-06-31›")),
    fault("30 february", "P211", yaml("due: 2024-06-30", "due: ‹2024-02-30›")),
    fault("29 february of a common year", "P211", yaml("retrieved: 2023-02-01", "retrieved: ‹2023-02-29›")),
    fault("swedish date", "P211", yaml("due: 2024-06-30", "due: ‹30 juni 2024›")),
    fault("date with slashes", "P211", yaml("due: 2024-06-30", "due: ‹30/6/2024›")),
    fault("date without dashes", "P211", yaml("due: 2024-06-30", "due: ‹20240630›")),
    fault("two-digit year", "P211", yaml("due: 2024-06-30", "due: ‹24-06-30›")),
    fault("month 13 in a date", "P211", yaml("due: 2024-06-30", "due: ‹2024-13-01›")),
    fault("day and month swapped", "P211", yaml("due: 2024-06-30", "due: ‹2024-30-06›")),
    fault("en dash in a date", "P211", yaml("due: 2024-06-30", "due: ‹2024–06–30›")),
    fault("quarter as boundary", "P211", yaml("due: 2024-06-30", "due: ‹2024-Q2›")),
    fault("period with years in a row", "P211", yaml("start: 2023\n", "start: ‹2023-2024›\n")),
    fault("year zero", "P211", yaml("start: 2023\n", "start: ‹0000›\n")),
    fault("end tills vidare", "P211", yaml("end: 2024\n", "end: ‹tills vidare›\n")),
    fault("reading date a month", "P211", yaml("date: 2023-03-01", "date: ‹2023-03›")),
    fault("link without https", "P212", yaml("https://granby.example/loften", "‹www.granby.example/loften›")),
    fault("http link", "P212", yaml("https://granby.example/loften", "‹http://granby.example/loften›")),
    fault("javascript link", "P212", yaml("https://granby.example/loften", "‹javascript:alert(1)›")),
    fault(
        "link with a space",
        "P212",
        yaml("https://granby.example/loften", "‹https://granby.example/löften 2023›"),
    ),
    fault("link with å", "", yaml("https://granby.example/loften", "https://granby.example/löften")),
    fault("lead twice", "P215", yaml("lead: [kommunen, polisen]", "lead: [kommunen, ‹kommunen›]")),
    fault(
        "tag listed twice",
        "P215",
        yaml("tags: [nykterhet, hastighet, natt]", "tags: [nykterhet, hastighet, ‹nykterhet›, natt]"),
    ),
    fault("each twice", "P215", yaml("each: [Ängsskolan, Åskolan]", "each: [Ängsskolan, ‹Ängsskolan›]")),
    fault(
        "alias twice in a place", "P215", yaml("aliases: [Strömsdal]", "aliases: [Strömsdal, ‹Strömsdal›]")
    ),
    fault(
        "alias is its own name", "P240", yaml("aliases: [Strömsdal]", "aliases: [‹Strömsdalen›, Strömsdal]")
    ),
    fault(
        "two comparators", "P216", yaml("      at_least: 80\n", "      at_least: 80\n      ‹at_most›: 100\n")
    ),
    fault(
        "direction and at_most",
        "P216",
        yaml("      direction: down\n", "      ‹direction›: down\n      at_most: 20\n"),
    ),
    fault("no comparator", "P217", yaml("      at_least: 80\n", "")),
    fault("no comparator in an outcome", "P217", yaml("      direction: down\n", "")),
    fault(
        "no comparator in a condition",
        "P217",
        yaml("        - at_least: 10\n          where:\n", "        - where:\n"),
    ),
    fault(
        "reversed period",
        "P220",
        yaml("    start: 2023\n    end: 2024\n", "    start: 2024\n    end: 2023\n"),
    ),
    fault(
        "target and reading",
        "P221",
        yaml(
            "    readings:\n",
            "    target:\n      kind: count\n      at_least: 30\n      per: year\n    readings:\n",
        ),
    ),
    fault(
        "each and members",
        "P222",
        yaml("each: [Ängsskolan, Åskolan]\n", "each: [Ängsskolan, Åskolan]\n      members: 2\n"),
    ),
    fault("each empty", "P214", yaml("each: [Ängsskolan, Åskolan]", "each: ‹[]›")),
    fault("between with a dot", "P211", yaml('["18:00", "03:00"]', '[‹"18.00"›, "03:00"]')),
    fault("between 24:00", "P211", yaml('["18:00", "03:00"]', '["18:00", ‹"24:00"›]')),
    fault("between hours", "P211", yaml('["18:00", "03:00"]', "[‹18›, 03]")),
    fault("between as a text", "P205", yaml('["18:00", "03:00"]', "‹18:00-03:00›")),
    fault("between one", "P205", yaml('["18:00", "03:00"]', '‹["18:00"]›')),
    fault("between unquoted is fine", "", yaml('["18:00", "03:00"]', "[18:00, 03:00]")),
    fault("between nothing", "P241", yaml('["18:00", "03:00"]', '["18:00", "18:00"]')),
)

FIT = (
    fault("promise id twice", "P230", yaml("- id: tryggheten", "- id: ‹skolor›")),
    fault(
        "section id twice",
        "P230",
        yaml("    title: Synlig polis\n", "    title: Synlig polis\n  - id: ‹synlighet›\n    title: Annat\n"),
    ),
    fault(
        "priority id twice",
        "P230",
        yaml(
            "      title: Mer synlig polis\n",
            "      title: Mer synlig polis\n    - id: ‹synlig-polis›\n      title: Annat\n",
        ),
    ),
    fault("alternative id twice", "P230", yaml("          - id: hela\n", "          - id: ‹per-ar›\n")),
    fault(
        "agreement id twice",
        "P231",
        added(
            "promises-2025.yaml",
            "format: 1\nagreement:\n  id: ‹granby-2023-2024›\n  title: Nya\n  area: Granby\n  period: {start: 2025, end: 2026}\n",
        ),
    ),
    fault(
        "overlapping agreements",
        "P232",
        added(
            "promises-2024.yaml",
            "format: 1\nagreement:\n  id: nya\n  title: Nya\n  area: Granby\n  period: {start: 2024-07, end: 2026}\nparties:\n  kommunen: {name: Granby kommun, kind: municipality}\npromises:\n  - id: ‹riktlinje›\n    title: Riktlinje\n    text: Kommunen skriver en riktlinje.\n    lead: [kommunen]\n    criteria: [Den finns]\n",
        ),
    ),
    fault("unknown section", "P233", yaml("section: synlighet", "section: ‹synlighte›")),
    fault("section by title", "P233", yaml("section: synlighet", "section: ‹synlig-polis›")),
    fault("unknown lead", "P234", yaml("    lead: [kommunen]\n    with", "    lead: [‹komunen›]\n    with")),
    fault("unknown with", "P234", yaml("with: [polisen]", "with: [‹skolan›]")),
    fault("unknown priority", "P235", yaml("answers: [synlig-polis]", "answers: [‹synlig-poliss›]")),
    fault(
        "unknown place in each", "P236", yaml("each: [Ängsskolan, Åskolan]", "each: [‹Ängskolan›, Åskolan]")
    ),
    fault(
        "unknown place in where",
        "P236",
        yaml('            between: ["18:00", "03:00"]', "            places: [‹Centrum›]"),
    ),
    fault(
        "unknown tag",
        "P237",
        yaml("tags: [nykterhet, hastighet, natt]", "tags: [‹nyktert›, hastighet, nykterhet, natt]"),
    ),
    fault(
        "unknown tag in where",
        "P237",
        yaml('            between: ["18:00", "03:00"]', "            tags: [‹kvall›]"),
    ),
    fault(
        "unknown party in where",
        "P234",
        yaml('            between: ["18:00", "03:00"]', "            parties: [‹skolan›]"),
    ),
    fault(
        "unknown result", "P238", yaml("    results: [deltagare]", "    results: [deltagare, ‹deltagande›]")
    ),
    fault("unknown of", "P238", yaml("of: otrygga", "of: ‹otryggas›")),
    fault(
        "unknown renews",
        "P239",
        yaml("    disclosure: verdict\n", "    disclosure: verdict\n    renews: ‹posten›\n"),
    ),
    fault(
        "renews itself",
        "P239",
        yaml("    disclosure: verdict\n", "    disclosure: verdict\n    renews: ‹postnord›\n"),
    ),
    fault(
        "alias of two places",
        "P240",
        yaml("  - name: Torget\n", "  - name: Torget\n    aliases: [‹Strömsdal›]\n"),
    ),
    fault("place twice", "P240", yaml("  - name: Torget\n", "  - name: Torget\n  - name: ‹Torget›\n")),
    fault("alias is another place", "P240", yaml("aliases: [Strömsdal]", "aliases: [Strömsdal, Torget]")),
    fault(
        "places that differ by case", "", yaml("  - name: Torget\n", "  - name: Torget\n  - name: torget\n")
    ),
    fault(
        "withdrawn without decision",
        "P242",
        yaml(
            "    disclosure: verdict\n", "    disclosure: verdict\n    withdrawn:\n      date: 2023-09-01\n"
        ),
    ),
    fault(
        "amendment that does not match",
        "P243",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: 2023-06-01\n        key: target\n        before: {kind: count, at_least: 100, per: year}\n        after: ‹{kind: count, at_least: 70, per: year}›\n        why: Färre poliser\n        decision: KS 2023-12\n",
        ),
    ),
    fault(
        "amendment that matches",
        "",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: 2023-06-01\n        key: target\n        before: {kind: count, at_least: 100, per: year}\n        after: {kind: count, at_least: 80, per: year}\n        why: Färre poliser\n        decision: KS 2023-12\n",
        ),
    ),
    fault(
        "amendment in numbers",
        "P205 P205",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: 2023-06-01\n        key: target\n        before: ‹100›\n        after: 80\n        why: Färre poliser\n        decision: KS 2023-12\n",
        ),
    ),
    fault(
        "amendment of an unknown key",
        "P213",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: 2023-06-01\n        key: ‹mål›\n        before: a\n        after: b\n",
        ),
    ),
    fault(
        "amendments out of order",
        "P243",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: 2023-09-01\n        key: text\n        before: Polisen gör minst 90 trafikkontroller per år.\n        after: Polisen gör minst 80 trafikkontroller per år.\n      - date: 2023-06-01\n        key: text\n        before: Polisen gör minst 100 trafikkontroller per år.\n        after: Polisen gör minst 95 trafikkontroller per år.\n",
        ),
    ),
    fault(
        "amendment without after",
        "P243",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: 2023-06-01\n        key: text\n        before: Polisen gör minst 100 trafikkontroller per år.\n",
        ),
    ),
    fault(
        "amendment before the decision",
        "P245",
        yaml(
            "    section: synlighet\n",
            "    section: synlighet\n    amendments:\n      - date: ‹2013-06-01›\n        key: text\n        before: Polisen gör minst 100 trafikkontroller per år.\n        after: Polisen gör minst 80 trafikkontroller per år.\n",
        ),
    ),
    fault("unknown choice with å", "P209", yaml("chosen: per-ar", "chosen: ‹per-år›")),
    fault("unknown choice in ascii", "P244", yaml("chosen: per-ar", "chosen: ‹perar›")),
    fault(
        "choice without by, date, why",
        "",
        yaml(
            "        chosen: per-ar\n        by: Styrgruppen\n        date: 2023-03-01\n        why: Så lästes det vid mötet\n",
            "        chosen: per-ar\n",
        ),
    ),
    fault("due after the period", "P245", yaml("due: 2024-06-30", "due: ‹2034-06-30›")),
    fault("due before the period", "A344 P245", yaml("due: 2024-06-30", "due: ‹2022-06-30›")),
    fault(
        "nobody responsible",
        "P246",
        yaml("    lead: [kommunen]\n    with: [polisen]\n", "    with: [polisen]\n"),
    ),
    fault(
        "lead empty",
        "P246",
        yaml("    lead: [kommunen]\n    with: [polisen]\n", "    lead: []\n    with: [polisen]\n"),
    ),
    fault("no period", "P247", yaml("  period:\n    start: 2023\n    end: 2024\n", "")),
    fault("no per", "P248", yaml("      at_least: 80\n      per: year\n", "      at_least: 80\n")),
    fault(
        "no choice",
        "P248",
        yaml(
            "        chosen: per-ar\n        by: Styrgruppen\n        date: 2023-03-01\n        why: Så lästes det vid mötet\n",
            "",
        ),
    ),
    fault(
        "number only in the text",
        "P249",
        yaml("text: Kommunen skriver en riktlinje", "text: Kommunen skriver 12 sidor riktlinje"),
    ),
    fault(
        "number in the text without target", "P249", yaml("text: Vi håller möten", "text: Vi håller 12 möten")
    ),
    fault(
        "number only in the target",
        "P250",
        yaml("text: Polisen gör minst 80 trafikkontroller per år.", "text: Polisen gör trafikkontroller."),
    ),
    fault("other number in the target", "P250", yaml("at_least: 80", "at_least: 60")),
    fault("no list", "P251", yaml("      each: [Ängsskolan, Åskolan]\n", "")),
    fault(
        "weak words",
        "P252",
        yaml("text: Polisen samverkar om försändelser.", "text: Polisen ska verka för samverkan vid behov."),
        yaml("    criteria:\n      - Samarbetet är i gång\n", ""),
    ),
    fault("no baseline", "P253", yaml("      baseline:\n        value: 34\n        when: 2022\n", "")),
    fault(
        "condition in no month of the period",
        "P241",
        yaml("    start: 2023\n    end: 2024\n", "    start: 2023-01\n    end: 2023-11\n"),
        yaml('            between: ["18:00", "03:00"]', "            months: ‹[12]›"),
        yaml("due: 2024-06-30", "due: 2023-10-30"),
    ),
    fault(
        "more members than places",
        "P241",
        yaml("each: [Ängsskolan, Åskolan]", "members: ‹12›"),
        yaml("båda skolorna", "12 skolor"),
    ),
)

CELLS = (
    fault("30 february", "A301", row(date="‹2023-02-30›", logged="2023-07-05T08:00:00Z")),
    fault("31 june", "A301", row(date="‹2023-06-31›")),
    fault("day and month swapped", "A301", row(date="‹2023-25-06›")),
    fault("ambiguous slashes", "A301", row(date="‹03/05/2023›")),
    fault("swedish slashes", "A301", row(date="‹3/5 2023›")),
    fault("swedish date in words", "A301", row(date="‹3 maj 2023›")),
    fault("date with dots", "A301", row(date="‹2023.07.04›")),
    fault("date without dashes", "A301", row(date="‹20230704›")),
    fault("two-digit year", "A301", row(date="‹23-07-04›")),
    fault("date without zero", "A301", row(date="‹2023-7-4›")),
    fault("date with time", "A301", row(date="‹2023-07-04 21:00›")),
    fault("week as date", "A301", row(date="‹v. 27›")),
    fault("iso week as date", "A301", row(date="‹2023-W27›")),
    fault("excel serial as date", "A301", row(date="‹45111›")),
    fault("idag", "A301", row(date="‹idag›")),
    fault("quarter five", "A301", row(date="‹2023-Q5›")),
    fault("quarter in swedish", "A301", row(date="‹kvartal 3›")),
    fault("lower case quarter", "A301", row(date="‹2023-q3›")),
    fault("span reversed", "A301", row(date="‹2023-08/2023-05›")),
    fault("span with dash", "A301", row(date="‹2023-05--2023-08›")),
    fault("span of three", "A301", row(date="‹2023-05/2023-06/2023-07›")),
    fault("no date", "A316", row(date="")),
    fault("unknown promise", "A302", row(promise="‹trafikkontroler›")),
    fault("promise by title", "A302", row(promise="‹Trafikkontroller›")),
    fault(
        "promise in plural of two words",
        "A302",
        row(promise="trafikkontroller ‹dialog›", tags="", place="Torget"),
    ),
    fault("promises with a comma", "A302", row(promise='"‹trafikkontroller,› fotpatruller"', tags="")),
    fault("unknown promise after å", "A302", row(promise="‹trafikk›", note="å", tags="")),
    fault("no promise", "A316", row(promise="")),
    fault("promise twice", "A317", row(promise="trafikkontroller ‹trafikkontroller›")),
    fault("time with dot", "A303", row(time="‹22.30›")),
    fault("time kl", "A303", row(time="‹kl 22›")),
    fault("time without minutes", "A303", row(time="‹22›")),
    fault("time with seconds", "A303", row(time="‹22:30:00›")),
    fault("time without zero", "A303", row(time="‹8:30›")),
    fault("time 24:00", "A303", row(time="‹24:00›")),
    fault("time 25:10", "A303", row(time="‹25:10›")),
    fault("time span", "A303", row(time="‹18-22›")),
    fault("time kväll", "A303", row(time="‹kväll›")),
    fault("before the period", "A304 A305", row(date="‹2022-12-31›", logged="2023-01-02T08:00:00Z")),
    fault(
        "before the period in its file",
        "A304",
        row(file="activities/2022-polisen.csv", date="‹2022-12-31›", logged="2023-01-02T08:00:00Z"),
    ),
    fault(
        "after the period",
        "A336",
        row(file="activities/2025-polisen.csv", date="‹2025-01-10›", logged="2025-01-12T08:00:00Z"),
    ),
    fault("in another year's file", "A305", row(date="‹2024-01-02›", logged="2024-01-05T08:00:00Z")),
    fault("in the future", "A306", row(date="‹2023-11-04›")),
    fault("in the future, wrong year", "A306", row(file=NEW_YEAR, date="‹2024-07-04›")),
    fault("the day after logged is fine", "", row(date="2023-07-06")),
    fault("count in words", "A307", row(count="‹två›")),
    fault("count negative", "A307", row(count="‹-2›")),
    fault("count a range", "A307", row(count="‹10-12›")),
    fault("count with decimal point", "A307", row(count="‹1.5›")),
    fault("count with decimal comma", "A307", row(count='"‹1,5›"')),
    fault("count about in words", "A307", row(count="‹ca 15›")),
    fault("count about 15", "A307", row(count="‹~ 15›")),
    fault("count with unit", "A307", row(count="‹2 st›")),
    fault("count with plus before", "A307", row(count="‹+2›")),
    fault("count both", "A307", row(count="‹~15+›")),
    fault("count leading zero", "A307", row(count="‹02›")),
    fault("count with thousand space", "A307", row(count="‹1 000›")),
    fault("count x", "A307", row(count="‹x›")),
    fault("count arabic digits", "A307", row(count="‹٢›")),
    fault("count fullwidth digits", "A307", row(count="‹２›")),
    fault("count huge", "A307", row(count="‹" + "9" * 30 + "›")),
    fault("count empty is fine", "", row(count="")),
    fault("count zero is fine", "", row(count="0")),
    fault("unknown place", "A312", row(place="‹Torgt›")),
    fault("unknown place far off", "A312", row(place="‹Kyrkan›")),
    fault("place in lower case", "A312", row(place="‹torget›")),
    fault("two places", "A312", row(place="‹Torget Hamnen›")),
    fault("two places with comma", "A312", row(place='"‹Torget, Hamnen›"')),
    fault("unknown party", "A313", row(party="‹polis›")),
    fault("person as party", "A313 A313", row(party="‹Anna› ‹Andersson›")),
    fault("party twice", "A317", row(party="polisen ‹polisen›")),
    fault("unknown tag", "A314", row(tags="‹nyktert›")),
    fault("second tag unknown", "A314", row(tags="nykterhet ‹fart›")),
    fault("tag of another promise", "A314", row(promise="fotpatruller", tags="‹nykterhet›")),
    fault("tags with comma", "A314", row(tags='"‹nykterhet,› hastighet"')),
    fault("tags with capital", "A314", row(tags="‹Nykterhet›")),
    fault("tag twice", "A317", row(tags="nykterhet ‹nykterhet›")),
    fault("unknown result", "A315", row(results="‹bot›=3")),
    fault("result of another promise", "A315", row(results="‹deltagare›=3")),
    fault("result without a number", "A308", row(results="‹ordningsbot›")),
    fault("result with colon", "A308", row(results="‹ordningsbot:› 3")),
    fault("result with spaces", "A308", row(results="ordningsbot = 3")),
    fault("result in words", "A308", row(results="‹ordningsbot=tre›")),
    fault("result with comma", "A308", row(results='"‹ordningsbot=3,5›"')),
    fault("result negative", "A308", row(results="‹ordningsbot=-3›")),
    fault("result twice", "A317", row(results="ordningsbot=3 ‹ordningsbot›=4")),
    fault("result swapped", "A308", row(results="‹3=ordningsbot›")),
    fault("note too long", "A311", row(note="‹" + "å" * 301 + "›")),
    fault("note of 300 is fine", "", row(note="å" * 300)),
    fault("bad id", "A309", row(id="‹7›")),
    fault("id with capitals", "A309", row(id="‹Z1111111›")),
    fault("id starts with a digit", "A309", row(id="‹11111111›")),
    fault("id with i", "A309", row(id="‹zi111111›")),
    fault("id of nine", "A309", row(id="‹z11111112›")),
    fault("no id", "A318", edit(POLICE, "08:00:00Z,a2222222", "08:00:00Z,")),
    fault("no logged", "A310", row(logged="")),
    fault("logged a day", "A310", row(logged="‹2023-07-05›")),
    fault("logged local time", "A310", row(logged="‹2023-07-05T08:00:00+02:00›")),
    fault("logged with a space", "A310", row(logged="‹2023-07-05 08:00:00›")),
    fault("logged in swedish", "A310", row(logged="‹5 juli 2023 08.00›")),
    fault("logged impossible", "A310", row(logged="‹2023-07-32T08:00:00Z›")),
    fault("corrects a line", "A309", row(corrects="‹41›")),
    fault("id twice", "A330", row(id="‹a1111111›")),
    fault("row twice", "A330", raw(POLICE, _FIRST.replace("a1111111", "‹a1111111›") + "\n")),
    fault("id twice in another file", "A330", row(file=TOWN, id="‹a1111111›", party="polisen")),
    fault("corrects nothing", "A331", row(corrects="‹z9999999›")),
    fault("corrects itself", "A332", row(corrects="‹z1111111›")),
    fault(
        "circle of two",
        "A333 A333",
        row(corrects="‹z2222222›"),
        row(id="z2222222", corrects="‹z1111111›", date="2023-07-03"),
    ),
    fault(
        "two corrections of one",
        "A334",
        row(corrects="a2222222", promise="fotpatruller", tags="", date="2023-04-02"),
        row(
            id="z2222222", corrects="a2222222", promise="fotpatruller", tags="", date="2023-04-02", count="2"
        ),
    ),
    fault(
        "withdrawn promise",
        "A337",
        yaml(
            "    criteria:\n      - Varje skola är besökt\n",
            "    criteria:\n      - Varje skola är besökt\n    withdrawn:\n      date: 2023-06-01\n      decision: KS 12\n",
        ),
        row(date="2023-07", time="", promise="‹langsam›", place="", tags=""),
    ),
    fault("coarse: a day", "A338", row(date="‹2023-07-04›", time="", promise="langsam", place="", tags="")),
    fault(
        "coarse: a time", "A338", row(date="2023-07", time="‹21:00›", promise="langsam", place="", tags="")
    ),
    fault(
        "coarse: a place", "A338", row(date="2023-07", time="", promise="langsam", place="‹Torget›", tags="")
    ),
    fault("verdict: a row", "A338", row(date="2023-07", time="", promise="‹postnord›", place="", tags="")),
    fault(
        "likely twin",
        "A339",
        row(
            date="‹2023-03-14›",
            time="22:30",
            tags="nykterhet hastighet",
            count="2",
            logged="2023-03-16T08:00:00Z",
        ),
    ),
    fault(
        "likely twin in another file",
        "A339",
        row(
            file=TOWN,
            date="‹2023-03-14›",
            time="22:30",
            party="polisen",
            count="2",
            logged="2023-03-16T08:00:00Z",
        ),
    ),
    fault("implausible", "A340", row(count="‹2000›")),
    fault("logged late", "A341", row(logged="2023-09-05T08:00:00Z")),
    fault("shared", "A342", row(promise="‹trafikkontroller fotpatruller›", tags="")),
    fault(
        "ambiguous agreement",
        "A335",
        added(
            "promises-2024.yaml",
            "format: 1\nagreement:\n  id: nya\n  title: Nya\n  area: Granby\n  period: {start: 2024-07, end: 2026}\nparties:\n  polisen: {name: Polisen, kind: police}\npromises:\n  - id: hundar\n    title: Hundar\n    text: Polisen söker.\n    lead: [polisen]\n    criteria: [Det är gjort]\n",
        ),
        yaml("    end: 2024\n", "    end: 2024-06\n"),
        whole(YAML, lambda text: text.replace("langsam", "hundar")),
        edit(POLICE, "langsam", "hundar"),
        row(
            file=NEW_YEAR,
            date="‹2024›",
            time="",
            place="",
            tags="",
            promise="hundar",
            logged="2024-12-31T08:00:00Z",
        ),
    ),
    fault(
        "unknown step", "A314", row(promise="riktlinje", place="", tags="‹klar›", party="kommunen", time="")
    ),
    fault(
        "step after due",
        "A344",
        row(
            file=NEW_YEAR,
            promise="riktlinje",
            place="",
            tags="‹beslut›",
            party="kommunen",
            time="",
            date="2024-08-01",
            logged="2024-08-02T08:00:00Z",
        ),
    ),
    fault(
        "cells shifted",
        "A302 A303",
        raw(POLICE, "2023-07-04,trafikkontroller,21:00,1,Torget,,,,,,2023-07-05T08:00:00Z,z1111111\n"),
    ),
    fault("formula in a note", "", row(note="=SUM(A1:A9)")),
    fault("excel error", "A307", row(count="‹#REF!›")),
)

VERDICTS = (
    fault("swedish verdict", "B401", said(verdict="‹uppfyllt›")),
    fault("verdict misspelt", "B401", said(verdict="‹fullfilled›")),
    fault("verdict with capital", "B401", said(verdict="‹Ongoing›")),
    fault("verdict ej uppfyllt", "B401", said(verdict="‹ej uppfyllt›")),
    fault("unknown cause", "B402", said(verdict="partly", next="Mer", cause="‹sjukdom›")),
    fault("window 2023-T4", "B403", said(window="‹2023-T4›")),
    fault("window in swedish", "B403", said(window="‹perioden›")),
    fault("window år 2023", "B403", said(window="‹år 2023›")),
    fault("window a day", "B403", said(window="‹2023-06-01›")),
    fault("window empty", "A316", said(window="")),
    fault("evidence a file", "B404", said(evidence="‹file:///C:/protokoll.docx›")),
    fault("evidence http", "B404", said(evidence="‹http://granby.example›")),
    fault("evidence case number", "", said(evidence="KS 2023-00145")),
    fault("why missing", "B410", said(verdict="partly", why="", next="Mer")),
    fault(
        "why missing where none is computed",
        "B410",
        said(promise="dialogmoten", why="", verdict="fulfilled", window="2023-Q1", date="2023-04-04"),
    ),
    fault("next missing", "B411", said(verdict="partly")),
    fault("next missing not fulfilled", "B411", said(verdict="not_fulfilled")),
    fault("next –", "", said(verdict="partly", next="–")),
    fault("comment without verdict", "", said(verdict="")),
    fault("window uncovered", "B412", said(window="‹2022›")),
    fault("unknown promise", "A302", said(promise="‹trafikontroller›")),
    fault("two promises", "A302", said(promise="‹trafikkontroller fotpatruller›")),
    fault("assessment a month", "A301", said(date="‹2023-07›")),
    fault("assessment 31 june", "A301", said(date="‹2023-06-31›")),
    fault(
        "assessment in another year's file", "A305", said(date="‹2024-07-04›", logged="2024-07-05T08:00:00Z")
    ),
    fault("assessment after logged", "A306", said(date="‹2023-10-04›")),
    fault("assessment corrects nothing", "A331", said(corrects="‹y9999999›")),
    fault("assessment corrects an activity", "A331", said(corrects="‹a1111111›")),
    fault("assessment id twice", "A330", said(id="‹c1111111›")),
    fault("assessment id of an activity", "A330", said(id="‹a1111111›")),
    fault(
        "assessment semicolons",
        "F105",
        whole(SAID, lambda text: "‹" + text.replace(",", ";").replace("\n", "›\n", 1)),
    ),
    fault(
        "activities' header in assessments",
        "F107",
        added("assessments/2023-polisen.csv", "‹" + HEADER.strip() + "›\n"),
    ),
    fault("publication not json", "B420", added("publications/2023-k7q3fd2m.json", "{\n")),
    fault("publication empty", "F119", added("publications/2023-k7q3fd2m.json", "")),
    fault("publication bare", "B420", added("publications/2023-k7q3fd2m.json", "{}\n")),
    fault("publication with a bad name", "B420", added("publications/redovisning.json", "{}\n")),
    fault(
        "publication digest",
        "B421",
        added(
            "publications/2023-k7q3fd2m.json",
            '{"format": 1, "window": "2023", "date": "2023-11-01", "channel": "Webb", "address": "https://granby.example", "by": "Samordnare", "digest": "'
            + "0" * 64
            + '", "account": {"format": 1}}\n',
        ),
    ),
)

# Official test numbers of the Swedish Tax Agency (they belong to nobody).
PERSONAL_NOTES = (
    ("19121212-1212", "I601"), ("121212+1212", "I601"), ("191212121212", "I601"), ("121212-1212", "I601"), ("1212121212", "I601"),
    ("19 12 12 12 12 12", ""), ("1912-12-12-1212", "I601"), ("191212 12-1212", ""), ("121212 1212", "I601"), ("121212–1212", "I601"),
    ("19121212 - 1212", "I601"), ("(19121212-1212)", "I601"), ("19121212-1212.", "I601"), ("121212-1213", "I602"),
    ("19121212-1213", "I602"), ("19121212-XXXX", ""), ("191212721219", "I601"), ("121272-1219", "I601"),
    ("070-174 06 05", "I603"), ("0701740605", "I603"), ("+46 70 174 06 05", "I603"), ("0046701740605", "I603"), ("08-465 004 04", "I603"), ("070 174 06 05", "I603"),
    ("070/1740605", "I603"), ("+46(0)701740605", "I603"), ("031-3900600", "I603"), ("0701-74 06 05", "I603"), ("tel 465 004 04", ""),
    ("kalle@granby.example", "I604"), ("kalle.andersson+x@granby.example", "I604"), ("kalle (at) granby.example", ""), ("åke@granby.example", "I604"),
    ("ABC 123", "I605"), ("ABC123", "I605"), ("abc 123", ""), ("abc123", ""), ("ABC12D", "I605"), ("ABC-123", "I605"),
)  # fmt: skip
INNOCENT_NOTES = (
    "KS 2023-00145", "KS 2023/0145-3", "Dnr A123.456/2023", "5000-K123456-23", "väg 176", "E6", "E 20", "riksväg 40", "länsväg 1234", "250 000 kr", "1 250 000 kr",
    "2023-05-14", "20230514", "2023-05-14 18.30", "20230514-1830", "230514-230601", "kl 18.30-21.00", "18:00–21:00", "45 230 12", "v. 27–31",
    "org.nr 212000-1405", "bg 5050-1055", "plusgiro 12 34 56-7", "postnummer 452 30", "LED 120", "SEK 500", "MAX 100", "EU 2023", "§ 123", "paragraf 12, punkt 3", "2023–2024", "12–14 år", "åk 7–9",
    "ISBN 978-91-7393-500-0", "112", "114 14", "1177", "TV4", "Volvo 240", "klass 5B", "@torget", "kl 8@torget", "buss 870", "N 58.93 O 11.17", "58.9367, 11.1712", "SFS 2023:196", "lag (2023:196)", "EST 2023-12", "SFI 200", "KOM 2021", "10 000 000", "2 000–3 000 personer",
    "AMO-2023", "BRÅ 2018", "kvarteret 12:34", "Strömstad 4:16", "fastighet 4:123", "62 år 2023", "10 st á 1 200 kr", "1234567890", "mätare 0012345", "20 20 20-regeln",
)  # fmt: skip
PERSONAL = tuple(
    fault(
        f"note {number}: {text}",
        code,
        row(
            note=f"ung ‹{text.strip('().')}›".replace(text.strip("()."), text.strip("()."))
            if code
            else f"ung {text}"
        ),
    )
    for number, (text, code) in enumerate(PERSONAL_NOTES)
)
INNOCENT = tuple(fault(f"innocent {text}", "", row(note=f'"{text}"')) for text in INNOCENT_NOTES)
PLACES_OF_PERSONAL = (
    fault("number in a place", "I601", row(place="‹19121212-1212›")),
    fault("number in a place after å", "I601", row(place="hos å ‹19121212-1212›")),
    fault("number in a promise cell", "A302", row(promise="‹19121212-1212›", tags="")),
    fault("number in a count", "A307", row(count="‹191212121212›")),
    fault("number in a tag", "A314", row(tags="‹19121212-1212›")),
    fault("number in a result", "A315", row(results="19121212-1212=1")),
    fault("number in a party", "A313", row(party="‹19121212-1212›")),
    fault("number in a date", "A301", row(date="‹19121212-1212›")),
    fault("number in a time", "A303", row(time="‹19121212-1212›")),
    fault("number in an id", "A309", row(id="‹19121212-1212›")),
    fault("number in corrects", "A309", row(corrects="‹19121212-1212›")),
    fault("number in logged", "A310", row(logged="‹19121212-1212›")),
    fault("number in why", "I601", said(why="Samtal med ‹19121212-1212›")),
    fault("number in next", "I601", said(next="Samtal med ‹19121212-1212›")),
    fault("number in evidence", "I601", said(evidence="‹19121212-1212›")),
    fault("number in by", "I601", said(by="‹19121212-1212›")),
    fault("number in verdict", "B401", said(verdict="‹19121212-1212›")),
    fault("number in a window", "B403", said(window="‹19121212-1212›")),
    fault("number in a cause", "B402", said(cause="‹19121212-1212›")),
    fault("number in a promise's text", "I601", yaml("beslutar den.", "beslutar den för ‹19121212-1212›.")),
    fault(
        "number in counts",
        "I601",
        yaml("    disclosure: verdict\n", "    disclosure: verdict\n    counts: Ring ‹19121212-1212›\n"),
    ),
    fault(
        "number in criteria",
        "I601",
        yaml("- Samarbetet är i gång", "- Samarbetet med ‹19121212-1212› är i gång"),
    ),
    fault(
        "number in a basis result",
        "I601",
        yaml("result: Många vill se mer polis", "result: Många vill se ‹19121212-1212›"),
    ),
    fault(
        "number in a place's name",
        "I601",
        yaml("- name: Hamnen", "- name: Hamnen\n  - name: Hos ‹19121212-1212›"),
    ),
    fault("number in a tag title", "I601", yaml("natt: Natt", "natt: Natt ‹19121212-1212›")),
    fault("number in a reading", "I601", yaml("by: Styrgruppen", "by: Anna ‹19121212-1212›")),
    fault("number in a party's name", "I601", yaml("name: Granby kommun", "name: Granby ‹19121212-1212›")),
    fault("number in a comment", "", yaml("format: 1\n", "# ring 19121212-1212\nformat: 1\n")),
    fault(
        "number as an unknown key",
        "P203",
        yaml("    title: Riktlinje\n", "    title: Riktlinje\n    ‹19121212-1212›: x\n"),
    ),
    fault(
        "number as a slug",
        "I601 P234",
        yaml("lead: [kommunen, polisen]", "lead: [kommunen, polisen, ‹19121212-1212›]"),
    ),
    fault("number as a number", "P210", yaml("at_least: 80", "at_least: ‹19121212-1212›")),
    fault("number as a date", "P211", yaml("due: 2024-06-30", "due: ‹19121212-1212›")),
    fault(
        "number as a choice",
        "P213",
        yaml("      at_least: 80\n      per: year", "      at_least: 80\n      per: ‹19121212-1212›"),
    ),
    fault("number as a list", "P205", yaml("with: [polisen]", "with: ‹19121212-1212›")),
    fault(
        "number as a link",
        "P212",
        yaml("https://granby.example/loften", "‹https://granby.example/19121212-1212 x›"),
    ),
    fault("number in a heading", "F107", edit(POLICE, "note,", "19121212-1212,")),
    fault("number in a file name", "F120", added("activities/2023-19121212-1212.csv", HEADER)),
    fault(
        "number beside a syntax fault",
        "P201",
        yaml("text: Kommunen skriver", "text: Anna 19121212-1212: skriver"),
    ),
    fault(
        "number in a row of too many cells",
        "F110 I601",
        raw(
            POLICE,
            "2023-07-04,21:00,trafikkontroller,1,Torget,,,,talade, med 19121212-1212,,2023-07-05T08:00:00Z,z1111111\n",
        ),
    ),
    fault("contact is exempt", "", yaml("role: Kommunpolis", "role: Kommunpolis, 0522-123 45")),
    fault("phone in contact", "", yaml("address: kommunpolis@granby.example", "address: 0701740605")),
    fault(
        "number in semicolon file",
        "F105 I601",
        whole(POLICE, lambda text: text.replace("Lugn kväll", "19121212-1212").replace(",", ";")),
    ),
)

SINGLE = {
    "form": FORM, "syntax": SYNTAX, "keys": KEYS, "values": VALUES, "fit": FIT, "cells": CELLS, "verdicts": VERDICTS,
    "personal": PERSONAL, "innocent": INNOCENT, "places": PLACES_OF_PERSONAL,
}  # fmt: skip
