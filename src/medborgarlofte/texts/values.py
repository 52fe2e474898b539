"""The words of faults in what a key of promises.yaml holds: P205, P209–P222."""

from collections.abc import Mapping

from medborgarlofte.texts.dates import why_no_date
from medborgarlofte.texts.text import Text, by, translated

_EXPECTED = {
    "text": "en text",
    "list": "en lista",
    "mapping": "nycklar med värden",
    "pair": "två värden",
}
_ENGLISH = {
    "dag": "day",
    "vecka": "week",
    "månad": "month",
    "kvartal": "quarter",
    "halvår": "half_year",
    "år": "year",
    "perioden": "period",
    "antal": "count",
    "andel": "share",
    "täckning": "coverage",
    "milstolpe": "milestone",
    "utfall": "outcome",
    "plats": "place",
    "tagg": "tag",
    "ner": "down",
    "ned": "down",
    "upp": "up",
    "polis": "police",
    "polisen": "police",
    "kommun": "municipality",
    "kommunen": "municipality",
    "annan": "other",
    "ja": "true",
    "yes": "true",
    "nej": "false",
    "no": "false",
    "måndag": "mon",
    "tisdag": "tue",
    "onsdag": "wed",
    "torsdag": "thu",
    "fredag": "fri",
    "lördag": "sat",
    "söndag": "sun",
}

TEXTS: Mapping[str, Text] = {
    "P205": Text(
        "fel slags värde",
        lambda facts: (
            f"{facts['key'] or 'här'} ska vara {_EXPECTED.get(str(facts['expected']), 'något annat')}"
            + (f", inte ”{facts['value']}”" if facts["value"] else "")
        ),
        lambda facts: (
            _as_list(str(facts["key"]), str(facts["value"]))
            if facts["expected"] == "list"
            else {
                "text": "skriv bara en text efter kolonet",
                "pair": "skriv två värden inom hakparenteser: [konferens, konferenser]",
            }.get(str(facts["expected"]), "skriv nycklarna på egna rader under, med indrag")
        ),
        "Listor är listor och texter är texter, även när de bara innehåller ett ord. Då betyder samma sak alltid samma sak.",
        "lead: polisen",
        "lead: [polisen]",
    ),
    "P209": Text(
        "id med otillåtna tecken",
        "”{value}” duger inte som id",
        "använd a–z, 0–9 och bindestreck, högst 40 tecken: trygghetsvandringar",
        "Ett id skrivs i filer, på kommandoraden och i adresser. Därför har det bara små bokstäver utan prickar, siffror och "
        "bindestreck.",
        "id: Trygghetsvandringar på våren",
        "id: trygghetsvandringar-varen",
    ),
    "P210": Text(
        "inget tal",
        "”{value}” är inget tal som kan stå som {key}",
        "skriv ett heltal utan mellanslag, som 80; decimaler (med punkt) bara tillsammans med of",
        "Tal skrivs med siffror, utan nollor före och utan ord. ”cirka 80” hör hemma i texten; i målet står det tal som ska nås.",
        "at_least: cirka 80",
        "at_least: 80",
    ),
    "P211": Text(
        "inget datum i promises.yaml",
        lambda facts: f"”{facts['value']}” är {why_no_date(facts)}",
        by(
            "reason",
            {
                "clock": 'skriv tiden med fyra siffror: "18:00"',
                "day": "sista dagen är {year}-{month:02}-{last_day}",
            },
            "skriv datum som 2023-03-14; där månad eller år räcker: 2023-03 eller 2023",
        ),
        "Datum skrivs med år först, så att de aldrig kan läsas på två sätt.",
        "end: 2023-06-31",
        "end: 2023-06-30",
    ),
    "P212": Text(
        "ingen länk",
        "”{value}” är ingen länk som kan visas",
        "skriv en adress som börjar med https:// eller mailto:",
        "Länkar hamnar i redovisningen, där vem som helst kan klicka på dem. Därför tas bara säkra slag emot.",
        "address: www.kommunen.example",
        "address: https://www.kommunen.example",
    ),
    "P213": Text(
        "ordet finns inte",
        "{key} kan inte vara ”{value}”",
        translated(_ENGLISH, "möjliga: {allowed}"),
        "Här finns bara några bestämda ord. De är på engelska i filen och på svenska i redovisningen.",
        "per: år",
        "per: year",
    ),
    "P214": Text(
        "tomt värde",
        "{key} är tomt",
        "skriv ett värde, eller ta bort nyckeln",
        "Det som inte är känt lämnas bort helt. En tom nyckel ser ut som något som har glömts.",
        "section:",
        "section: synlighet",
    ),
    "P215": Text(
        "står två gånger",
        "”{value}” står två gånger i {key}",
        "ta bort det ena",
        "I en lista står var sak en gång.",
        "lead: [polisen, kommunen, polisen]",
        "lead: [polisen, kommunen]",
    ),
    "P216": Text(
        "två jämförelser",
        "målet har både {first} och {second}",
        "behåll en av dem; ett villkor till skrivs under also",
        "Ett mål jämförs med ett tal: minst, högst eller en riktning. Annars kan det både hållas och brytas på samma gång.",
        "at_least: 80\nat_most: 100",
        "at_least: 80",
    ),
    "P217": Text(
        "ingen jämförelse",
        "målet säger inte vad det ska jämföras med",
        "skriv at_least: och ett tal; eller at_most, eller direction för ett utfall",
        "Ett mål utan tal går inte att nå. Lovar texten inget tal ska löftet inte ha något target alls.",
        "target:\n  kind: count\n  per: year",
        "target:\n  kind: count\n  at_least: 80\n  per: year",
    ),
    "P218": Text(
        "inte mer än noll",
        "{key} måste vara mer än noll, inte ”{value}”",
        "skriv det tal som löftet nämner; finns inget, ta bort target",
        "”Minst 0” är alltid nått och lovar ingenting.",
        "at_least: 0",
        "at_least: 80",
    ),
    "P219": Text(
        "mer än hundra procent",
        "{key} är mer än 100 procent: ”{value}”",
        "skriv andelen i procent, 0–100",
        "En del kan inte vara större än det hela.",
        "kind: share\nat_least: 120",
        "kind: share\nat_least: 20",
    ),
    "P220": Text(
        "perioden slutar före sin början",
        "perioden slutar före sin början",
        "byt plats på start och end, eller rätta året",
        "En överenskommelse gäller från sin första dag till sin sista.",
        "start: 2024\nend: 2023",
        "start: 2023\nend: 2024",
    ),
    "P221": Text(
        "mål på två ställen",
        "löftet har ett eget mål, och dessutom tolkningar med mål",
        "flytta target till ett av alternativen under readings",
        "När det är oklart vilket tal som lovades står varje läsning som ett alternativ med sitt mål, och löftet har inget eget.",
        "target: …\nreadings:\n  - alternatives:\n      - target: …",
        "readings:\n  - alternatives:\n      - target: …",
    ),
    "P222": Text(
        "nycklar som motsäger varandra",
        by(
            "kind",
            {
                "each_and_members": "målet har både each och members",
                "among_without_of": "among står utan of",
            },
            "nycklarna motsäger varandra",
        ),
        by(
            "kind",
            {
                "each_and_members": "behåll each om platserna är kända, annars members",
                "among_without_of": "skriv också of: vad det är en del av among",
            },
            "ta bort en av dem",
        ),
        "Antingen räknas vad som ska nås upp (each), eller så sägs bara hur många (members). En andel behöver både del (of) och "
        "helhet (among).",
        "each: [Torget, Hamnen]\nmembers: 3",
        "each: [Torget, Hamnen]",
    ),
}


def _as_list(key: str, value: str) -> str:
    if not value:
        return "skriv en lista: [ett, två]"
    return f"skriv [{value}]" if key in {"", "0"} else f"skriv {key}: [{value}]"
