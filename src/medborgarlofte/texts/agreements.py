"""The words of how the parts of an agreement fit together: P230–P245."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Text, by, meant

_LISTS = {
    "promises": "löften",
    "sections": "avsnitt",
    "priorities": "prioriteringar",
    "alternatives": "alternativ",
}
_NEVER = {
    "between": "between börjar och slutar på samma klockslag",
    "between_around": "klockslagen här ligger utanför målets egna",
    "places_around": "platsen ingår inte bland målets egna platser",
    "days": "perioden har ingen sådan dag",
    "days_around": "ingen dag är både detta och vad målet kräver",
    "more": "delen ska vara större än vad hela målet tillåter",
    "day": "det är ingen dag i perioden",
    "members": "så många finns inte",
}

TEXTS: Mapping[str, Text] = {
    "P230": Text(
        "samma id två gånger",
        lambda facts: (
            f"två {_LISTS.get(str(facts['list']), 'saker')} har id ”{facts['value']}”: "
            f"på rad {facts['first']} och på rad {facts['line']}"
        ),
        "är det två olika saker, ge den ena ett annat id",
        "Ett id pekar ut en enda sak. Aktiviteter, bedömningar och rapporter hittar sitt löfte genom det.",
        "- id: patruller\n  title: Fotpatruller\n- id: patruller\n  title: Cykelpatruller",
        "- id: fotpatruller\n  title: Fotpatruller\n- id: cykelpatruller\n  title: Cykelpatruller",
    ),
    "P231": Text(
        "två överenskommelser med samma id",
        "{file} har redan en överenskommelse med id ”{value}”",
        "ge den nya ett eget id: kommunen-2025-2026",
        "Varje överenskommelse har ett eget id, så att siffror och rapporter inte blandas.",
        "id: stromstad (i två filer)",
        "id: stromstad-2023-2024 och id: stromstad-2025-2026",
    ),
    "P232": Text(
        "löftet finns i två överenskommelser samtidigt",
        "löftet ”{value}” finns också i ”{other}”, som gäller samtidigt",
        "ge löftet ett annat id här, eller rätta perioderna",
        "Ett löfte som förs vidare behåller sitt id, men överenskommelser som gäller samtidigt delar inget: en aktivitet skulle "
        "annars höra till båda.",
        "fotpatruller i 2023–2024 och i 2024–2025",
        "fotpatruller i 2023–2024 och i 2025–2026",
    ),
    "P233": Text(
        "okänt avsnitt",
        "okänt avsnitt ”{value}”",
        meant("lägg till avsnittet under sections, eller ta bort section"),
        "Avsnitten är rubrikerna i redovisningen. Ett löfte under en rubrik som inte finns skulle hamna utanför.",
        "section: synlig",
        "section: synlighet",
    ),
    "P234": Text(
        "okänd part",
        "okänd part ”{value}”",
        meant("lägg till parten under parties: {value}, med name och kind"),
        "Redovisningen visar vem som gjorde vad. Parter står en gång under parties, med sitt namn.",
        "lead: [polis]",
        "lead: [polisen]",
    ),
    "P235": Text(
        "okänd prioritering",
        "okänd prioritering ”{value}”",
        meant("lägg till den under basis: priorities, eller ta bort den här"),
        "answers säger vilka av invånarnas frågor löftet svarar på. De räknas upp under basis.",
        "answers: [trafik-och-buller]",
        "answers: [trafik]",
    ),
    "P236": Text(
        "okänd plats i ett mål",
        "okänd plats ”{value}”",
        meant("lägg till platsen under places, med name"),
        "Finns en lista av platser är det den som gäller, också i villkor. En felstavad plats skulle aldrig nås.",
        "places: [Strömdalen]",
        "places: [Strömsdalen]",
    ),
    "P237": Text(
        "okänd tagg i ett löfte",
        "okänd tagg ”{value}”",
        meant("lägg till taggen under tags: {value}: och dess namn"),
        "Taggar står en gång under tags, med sitt namn på svenska. Där hämtar formulär och redovisning dem.",
        "tags: [nyktert]",
        "tags: [nykterhet]",
    ),
    "P238": Text(
        "okänt biresultat i ett löfte",
        "okänt biresultat ”{value}”",
        meant("lägg till det under results: {value}: med title"),
        "Biresultat, som deltagare och ordningsböter, står en gång under results med sitt namn.",
        "of: deltagande",
        "of: deltagare",
    ),
    "P239": Text(
        "löftet som förs vidare finns inte",
        "inget annat löfte har id ”{value}”",
        "skriv id på löftet som förs vidare; har det samma id behövs inget renews",
        "renews knyter ett löfte till det i en tidigare överenskommelse, så att åren kan jämföras.",
        "renews: trafikkontroll",
        "renews: trafikkontroller",
    ),
    "P240": Text(
        "platsnamn som betyder två platser",
        "”{value}” är namn på två platser: på rad {first} och på rad {line}",
        "ta bort det ena, eller skriv ut vilken plats som menas",
        "En aktivitets plats räknas under ett enda namn.",
        "- name: Strömsdalen\n  aliases: [Dalen]\n- name: Dalen",
        "- name: Strömsdalen\n- name: Dalen",
    ),
    "P241": Text(
        "villkor som aldrig kan uppfyllas",
        lambda facts: (
            f"villkoret kan aldrig uppfyllas: {_NEVER.get(str(facts['reason']), 'det motsäger sig självt')}"
        ),
        by(
            "reason",
            {
                "between": 'skriv början och slut, slutet räknas inte: ["18:00", "03:00"]',
                "more": "sänk talet här, eller höj målets",
                "members": "skriv ett mindre tal",
            },
            "rätta villkoret, eller målets eget där det står",
        ),
        "Ett villkor som ingen aktivitet kan uppfylla gör att löftet alltid ser brutet ut.",
        "months: [1, 2]\n(perioden är juni–december)",
        "months: [6, 7]",
    ),
    "P242": Text(
        "återtaget utan beslut",
        "löftet är återtaget, men inget beslut anges",
        "skriv decision: och beslutets nummer eller dag",
        "Ett löfte står kvar i varje redovisning, också när det har återtagits. Läsaren vill veta vem som bestämde det.",
        "withdrawn:\n  date: 2023-09-01",
        "withdrawn:\n  date: 2023-09-01\n  why: Krogarna lade ner\n  decision: KS 2023-00145",
    ),
    "P243": Text(
        "ändringen stämmer inte",
        by(
            "against",
            {"earlier": "before för ”{key}” är inte vad den förra ändringen slutade med"},
            "after för ”{key}” är inte vad som gäller nu",
        ),
        by(
            "against",
            {"earlier": "skriv i before det som står i den förra ändringens after"},
            "skriv i after det som nu står under {key}, eller rätta {key}",
        ),
        "En ändring efter beslutet visas i redovisningen som före och efter. Då måste efter vara det som står i löftet.",
        "target: {kind: count, at_least: 60}\namendments:\n  - key: target\n    after: {kind: count, at_least: 70}",
        "target: {kind: count, at_least: 60}\namendments:\n  - key: target\n    after: {kind: count, at_least: 60}",
    ),
    "P244": Text(
        "valet är inget av alternativen",
        "”{value}” är inget av tolkningens alternativ",
        meant("skriv id på ett av alternativen, eller ta bort chosen"),
        "En tolkning har några alternativ. Den som väljs måste vara en av dem.",
        "alternatives: [{id: per-ar}, {id: hela-perioden}]\nchosen: ar",
        "alternatives: [{id: per-ar}, {id: hela-perioden}]\nchosen: per-ar",
    ),
    "P245": Text(
        "datum utanför perioden",
        "dagen ligger utanför överenskommelsens tid, {start} till {end}",
        "rätta dagen eller perioden",
        "Det som händer med ett löfte händer mellan beslutet och periodens slut. Något annat är oftast ett felskrivet år.",
        "due: 2032-06-30",
        "due: 2023-06-30",
    ),
}
