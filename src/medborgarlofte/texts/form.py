"""The words of faults in the form of a file, its characters and its columns: F101–F114."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Facts, Text, by, counted

_FIX = "lofte check --fix rättar det"
_HEADER = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id"
_HEADER_OF_ASSESSMENTS = "date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id"
_ROW = "2023-03-15,,fotpatruller,1,Torget,,,,,,2023-03-15T18:02:11Z,k7q3fd2m"

TEXTS: Mapping[str, Text] = {
    "F101": Text(
        "filen är inte i UTF-8",
        counted(
            "tecknet här är inte i UTF-8: byten {byte} är troligen ”{letter}” i Windows-1252",
            "{count} rader är inte i UTF-8: byten {byte} är troligen ”{letter}” i Windows-1252",
        ),
        f"{_FIX}; i Excel: spara som ”CSV UTF-8 (kommaavgränsad)”",
        "Filerna är i UTF-8, så att å, ä och ö ser likadana ut hos alla. Excel sparar gärna i Windows-1252.",
        "Str\\xF6msdalen (Windows-1252)",
        "Strömsdalen (UTF-8)",
    ),
    "F102": Text(
        "osynligt tecken först i filen (BOM)",
        "filen börjar med ett osynligt tecken (BOM), som Excel lägger dit",
        _FIX,
        "Det osynliga tecknet hamnar i första kolumnens namn, och andra program känner då inte igen den.",
        f"\\uFEFF{_HEADER[:22]}…",
        f"{_HEADER[:22]}…",
    ),
    "F103": Text(
        "främmande radslut",
        by(
            "kind",
            {"cr": "{count} radslut är ensamma CR"},
            "{count} radslut är CRLF, som Windows skriver dem",
        ),
        f"{_FIX}; raden ”* text=auto eol=lf” i .gitattributes håller det borta",
        "Rader slutar med LF. Med andra radslut ser git varje rad som ändrad, och en granskning blir omöjlig.",
        "…,k7q3fd2m\\r\\n",
        "…,k7q3fd2m\\n",
    ),
    "F104": Text(
        "filen är i UTF-16",
        "filen är i UTF-16 och kan inte läsas som den är",
        "spara om den som ”CSV UTF-8 (kommaavgränsad)”",
        "UTF-16 tar två byte för varje tecken; varken git eller andra program läser filen som text. Excels "
        "”Unicode-text” är UTF-16.",
        "sparad som ”Unicode-text”",
        "sparad som ”CSV UTF-8 (kommaavgränsad)”",
    ),
    "F105": Text(
        "annat skiljetecken än komma",
        by(
            "delimiter",
            {"\t": "cellerna skiljs åt med tabbar, inte med komma"},
            "cellerna skiljs åt med semikolon, inte med komma",
        ),
        _FIX,
        "Excel med svenska inställningar sparar med semikolon. Filerna här har komma, så att alla program läser dem lika.",
        _HEADER.replace(",", ";"),
        _HEADER,
    ),
    "F106": Text(
        "rubrikraden saknas",
        lambda facts: f"rubrikraden saknas: filen börjar med en rad av uppgifter{_lost(facts)}",
        lambda facts: f"skriv först i filen: {header_of(facts)}",
        "Första raden namnger kolumnerna. Utan den vet ingen vad cellerna betyder.",
        _ROW,
        f"{_HEADER}\n{_ROW}",
    ),
    "F107": Text(
        "fel rubrikrad",
        by(
            "kind",
            {"again": "rubrikraden står en gång till mitt i filen"},
            lambda facts: (
                "rubrikraden är fel"
                + "".join(
                    f"; {say} {facts[fact]}"
                    for fact, say in (
                        ("missing", "saknas:"),
                        ("unknown", "okända:"),
                        ("twice", "två gånger:"),
                    )
                    if facts[fact]
                )
                + _lost(facts)
            ),
        ),
        by(
            "kind",
            {"again": "ta bort raden"},
            lambda facts: (
                f"skriv rubrikraden så: {header_of(facts)}; en annans tabell läses in med lofte import"
            ),
        ),
        "Kolumnernas namn är exakta; en okänd kolumn skulle annars läsas som något annat eller tappas bort. "
        "Andras tabeller tas in med lofte import, som känner svenska rubriker.",
        "Datum,Tid,Löfte,Antal",
        _HEADER,
    ),
    "F108": Text(
        "rubrikraden i annan ordning eller stavning",
        by(
            "kind",
            {"spelling": "kolumnernas namn är skrivna på annat sätt"},
            "kolumnerna står i en annan ordning",
        ),
        _FIX,
        "Kolumnerna har en bestämd ordning, med id sist: då avslöjas en rad som har huggits av.",
        "date,promise,time,…",
        "date,time,promise,…",
    ),
    "F109": Text(
        "för få celler",
        counted(
            "raden har {cells} cell, det ska vara {expected}",
            "raden har {cells} celler, det ska vara {expected}",
            "cells",
        ),
        by(
            "delimiter",
            {
                ";": "raden har semikolon mellan cellerna; skriv komma",
                "\t": "raden har tabbar mellan cellerna; skriv komma",
            },
            "en tom cell är bara ett komma; alla kommatecken ska finnas",
        ),
        "Varje rad har lika många celler som rubrikraden. Saknas en cell hamnar resten i fel kolumn.",
        "2023-03-15,fotpatruller,1",
        _ROW,
    ),
    "F110": Text(
        "för många celler",
        "raden har {cells} celler, det ska vara {expected}",
        by(
            "kind",
            {"trailing": "ta bort kommatecknen sist på raden"},
            'text med komma skrivs inom citattecken: "lugnt, men blåsigt"',
        ),
        "Ett komma skiljer celler åt. Ska det stå i en text måste texten ha citattecken om sig.",
        "…,lugnt, men blåsigt,,2023-03-15T18:02:11Z,k7q3fd2m",
        '…,"lugnt, men blåsigt",,2023-03-15T18:02:11Z,k7q3fd2m',
    ),
    "F111": Text(
        "citattecken som inte stängs",
        "citattecknet här stängs aldrig",
        'sätt ett " efter texten; ett citattecken inne i texten skrivs dubbelt: ""',
        "En text som börjar med citattecken slutar med ett. Glöms det sväljs resten av raden.",
        '…,"lugnt och stilla,,2023-03-15T18:02:11Z,k7q3fd2m',
        '…,"lugnt och stilla",,2023-03-15T18:02:11Z,k7q3fd2m',
    ),
    "F112": Text(
        "NUL-tecken",
        counted("ett NUL-tecken, som inte hör hemma i text", "{count} NUL-tecken, som inte hör hemma i text"),
        "ta bort tecknen; de kommer ofta av en disk som stannade mitt i en skrivning",
        "NUL är ingen bokstav. Oftast har datorn stannat medan filen skrevs, och raden kan sakna något.",
        "fotpatruller\\0\\0\\0",
        "fotpatruller",
    ),
    "F113": Text(
        "osynligt tecken",
        counted("ett osynligt tecken ({kind})", "{count} osynliga tecken ({kind})"),
        "ta bort tecknet; skriv om ordet för hand i stället för att klistra in det",
        "Styrtecken och tecken utan bredd syns inte, men gör två ord som ser lika ut till olika ord, eller får text att "
        "visas baklänges.",
        "fot\\u200Bpatruller",
        "fotpatruller",
    ),
    "F114": Text(
        "radbrytning i en cell",
        "cellen har en radbrytning; en aktivitet är en rad",
        "skriv texten på en rad, med mellanslag där raden bröts",
        "En rad i filen är en aktivitet. Då kan rader läggas till, jämföras och slås ihop utan att något går sönder.",
        '…,"lugnt\noch stilla",…',
        "…,lugnt och stilla,…",
    ),
}


def _lost(facts: Facts) -> str:
    """How many rows are lost with the header."""
    rows = int(facts["rows"] or 0)
    return f"; {rows} {'rad' if rows == 1 else 'rader'} läses inte" if rows else ""


def header_of(facts: Facts) -> str:
    """The header that the file of the problem shall have."""
    return _HEADER_OF_ASSESSMENTS if "/assessments/" in str(facts["in_file"]) else _HEADER
