"""The words of what an agreement leaves unclear: P246–P254."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Text, by

TEXTS: Mapping[str, Text] = {
    "P246": Text(
        "ingen är ansvarig",
        "ingen är ansvarig för löftet ”{promise}”",
        "skriv lead: och en part, till exempel lead: [polisen]; säger dokumentet inget, låt det stå så",
        "När ingen är ansvarig är det ingen som gör det. Dokumentet kan lämna det öppet; då visas det.",
        "- id: krogar-mot-knark",
        "- id: krogar-mot-knark\n  lead: [kommunen]",
    ),
    "P247": Text(
        "ingen period",
        "överenskommelsen säger inte när den gäller",
        "skriv period: med start: och end:, ett år, en månad eller en dag",
        "Utan period går inga löften att bedöma: det finns ingen dag då de skulle vara hållna.",
        "agreement:\n  id: stromstad",
        "agreement:\n  id: stromstad\n  period:\n    start: 2023\n    end: 2024",
    ),
    "P248": Text(
        "oklart vad talet gäller",
        by(
            "what",
            {"reading": "tolkningen är inte avgjord, så målet är oklart"},
            "målet säger inte om talet gäller per år eller hela perioden",
        ),
        by(
            "what",
            {"reading": "bestäm er, och skriv chosen:, by:, date: och why:"},
            "skriv per: year eller per: period under target, och en ändring (amendments) om det är beslutat",
        ),
        "”Minst 30 besök” kan betyda 30 om året eller 30 på två år. Till dess att ni bestämmer er visas båda, och ingen är rubrik.",
        "target:\n  kind: count\n  at_least: 30",
        "target:\n  kind: count\n  at_least: 30\n  per: year",
    ),
    "P249": Text(
        "tal som bara står i texten",
        by(
            "has_target",
            {"no": "texten nämner ”{value}”, men löftet har inget mål"},
            "texten nämner ”{value}”, men målet har inget sådant tal",
        ),
        by(
            "has_target",
            {
                "no": by(
                    "what",
                    {
                        "percent": "skriv target: med at_least: {number} och kind: share (en andel av något ni loggar) eller "
                        "kind: outcome (ett mätt värde); annars förklara talet i counts",
                        "within": "skriv target: med kind: share, of: det som blev klart i tid och among: allt; annars förklara "
                        "talet i counts",
                    },
                    "skriv target: med kind: count och at_least: {number}; är det inget löfte om ett antal, förklara talet i counts",
                )
            },
            "rätta målet, lägg till ett villkor under also, eller förklara talet i counts",
        ),
        "Ett tal i texten är något läsaren räknar med. Står det inte i målet följs det aldrig upp.",
        "text: Minst 80 trafikkontroller, varav 20 på kvällar.\ntarget: {kind: count, at_least: 80}",
        'text: Minst 80 trafikkontroller, varav 20 på kvällar.\ntarget:\n  at_least: 80\n  also:\n    - at_least: 20\n      where: {between: ["18:00", "03:00"]}',
    ),
    "P250": Text(
        "tal som bara står i målet",
        by(
            "said",
            {"": "målet säger {number}, men texten nämner inget tal"},
            "målet säger {number}, men texten säger ”{said}”",
        ),
        by(
            "amended",
            {"yes": "ändra också texten, med en ändring (amendments) av text; eller förklara talet i counts"},
            "rätta talet, eller ändra texten; räknas något annat än texten säger, förklara det i counts",
        ),
        "Löftet är vad texten säger. Ett mål med ett annat tal gör löftet lättare eller svårare än det som lovades.",
        "text: Minst 80 trafikkontroller per år.\ntarget: {kind: count, at_least: 60, per: year}",
        "text: Minst 80 trafikkontroller per år.\ntarget: {kind: count, at_least: 80, per: year}",
    ),
    "P251": Text(
        "täckning utan lista",
        by(
            "by",
            {
                "place": "målet säger inte vilka eller hur många platser som ska nås",
                "tag": "målet säger inte vilka eller hur många slag som ska nås",
            },
            "målet säger inte vilka eller hur många dagar som ska nås",
        ),
        "skriv each: [Torget, Hamnen], eller members: och hur många",
        "”Alla skolor” kan bara följas upp om man vet vilka de är. Utan lista visas vad som nåddes, men inget omdöme.",
        "kind: coverage\nby: place",
        "kind: coverage\nby: place\neach: [Odelsbergsskolan, Strömstiernaskolan]",
    ),
    "P252": Text(
        "ord som inte binder",
        "”{value}” säger inte vad som ska göras, och löftet har varken tal eller kriterium",
        "skriv criteria: och vad som ska synas för att löftet ska vara hållet",
        "Om ingen kan säga när löftet är brutet kan ingen heller visa att det hölls. Ett kriterium räcker, skrivet före bedömningen.",
        "text: Polisen ska verka för en tryggare hamn.",
        "text: Polisen ska verka för en tryggare hamn.\ncriteria:\n  - Hamnen har en egen plan som båda parter har antagit",
    ),
    "P253": Text(
        "riktning utan utgångsläge",
        "målet ska öka eller minska, men utgångsläget saknas",
        "skriv baseline: med value: och when:",
        "”Färre otrygga” kan bara bedömas mot hur det var från början.",
        "kind: outcome\nof: otrygga\ndirection: down",
        "kind: outcome\nof: otrygga\ndirection: down\nbaseline:\n  value: 34\n  when: 2022",
    ),
    "P254": Text(
        "mål som kräver mer än vad som får loggas",
        by(
            "what",
            {
                "week": "målet gäller varje vecka, men av löftet loggas bara månaden (disclosure: coarse)",
                "time": "målet kräver klockslag, men av löftet loggas inga (disclosure: coarse)",
                "place": "målet kräver platser, men av löftet loggas inga (disclosure: coarse)",
            },
            "målet kräver dagar, men av löftet loggas bara månaden (disclosure: coarse)",
        ),
        by(
            "what",
            {
                "week": "skriv per: month, och vad en vecka blir på en månad",
                "place": "ta bort villkoret om plats, eller låt människor bedöma löftet: ta bort target",
            },
            "skriv per: month eller längre och inga villkor om dag och tid, eller ta bort target och låt människor bedöma",
        ),
        "Det som inte får loggas kan inte räknas. Ett sådant mål går aldrig att bedöma, och löftet ser brutet ut fast det hålls.",
        "disclosure: coarse\ntarget: {kind: count, at_least: 1, per: week}",
        "disclosure: coarse\ntarget: {kind: count, at_least: 4, per: month}",
    ),
}
