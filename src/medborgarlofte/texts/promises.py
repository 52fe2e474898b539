"""The words of faults in how promises.yaml is written: P201–P208."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Text, by, meant

_HINTS = {
    "colon": 'texten har ett kolon: sätt citattecken om hela texten, text: "Så här: …"',
    "tab": "indrag görs med mellanslag, inte med tabb",
    "unclosed": 'ett citattecken eller en hakparentes stängs aldrig: sätt " eller ] efter texten',
    "escape": "i text inom citattecken skrivs ett omvänt snedstreck dubbelt: \\\\",
    "quote": 'texten börjar med ett tecken som betyder något i YAML: sätt citattecken om hela texten, text: "…"',
    "bracket": "en lista skrivs [ett, två]: ett komma eller en hakparentes saknas",
    "key": "efter nyckeln kommer ett kolon och ett mellanslag: title: Trafikkontroller",
    "indent": "se efter att raderna i samma löfte har lika stort indrag",
    "character": "ta bort tecknet här; det hör inte hemma i text",
}
_FEATURES = {
    "alias": "en hänvisning (*) till text på annat ställe",
    "anchor": "ett namn (&) på text som ska användas igen",
    "directive": "en rad som börjar med %",
    "document": "ett andra dokument efter ---",
    "key": "en nyckel som är en lista eller en hel grupp",
    "merge": "en sammanslagning (<<)",
    "tag": "en typ med utropstecken (!)",
}
TEXTS: Mapping[str, Text] = {
    "P201": Text(
        "filen är inte rätt YAML",
        "här går filen inte att läsa som YAML",
        by("hint", _HINTS, "se efter kolon, citattecken och indrag på raden och raden före"),
        "promises.yaml är text med nycklar och värden. Vissa tecken, som kolon, betyder något; en text som har dem får "
        "citattecken om sig.",
        "text: Polisen lovar: minst 80 kontroller",
        'text: "Polisen lovar: minst 80 kontroller"',
    ),
    "P202": Text(
        "nyckeln står två gånger",
        "nyckeln ”{key}” står två gånger",
        "behåll den ena och ta bort den andra",
        "Av två lika nycklar skulle bara den ena gälla, och ingen vet vilken.",
        "title: Trafikkontroller\ntitle: Kontroller",
        "title: Trafikkontroller",
    ),
    "P203": Text(
        "okänd nyckel",
        "okänd nyckel ”{key}”",
        meant("ta bort nyckeln; alla nycklar beskrivs av lofte schema"),
        "En felstavad nyckel skulle annars läsas som om den inte fanns, och det som står där skulle försvinna ur redovisningen.",
        "titel: Trafikkontroller",
        "title: Trafikkontroller",
    ),
    "P204": Text(
        "nyckel som saknas",
        "nyckeln ”{key}” saknas",
        by(
            "key",
            {
                "id": "skriv id: och ett kort namn med a–z, 0–9 och bindestreck",
                "kind": "skriv kind: count, share, coverage, milestone eller outcome",
                "key": "skriv key: och nyckeln som ändrades, till exempel target",
            },
            "skriv {key}: och ett värde",
        ),
        "Några få nycklar måste finnas, till exempel id, title och text för ett löfte. Annars går det inte att visa eller räkna.",
        "- id: trafikkontroller\n  text: Minst 80 trafikkontroller per år.",
        "- id: trafikkontroller\n  title: Trafikkontroller\n  text: Minst 80 trafikkontroller per år.",
    ),
    "P206": Text(
        "YAML som inte används här",
        lambda facts: f"{_FEATURES.get(str(facts['feature']), 'något')} används inte i promises.yaml",
        "skriv ut texten där den ska stå",
        "Filen ska kunna läsas rakt upp och ner av vem som helst. Därför används bara nycklar, listor och text.",
        "lead: &ansvar [polisen]\n…\nlead: *ansvar",
        "lead: [polisen]\n…\nlead: [polisen]",
    ),
    "P207": Text(
        "för djupt",
        "listor och nycklar ligger mer än {limit} steg djupt",
        "se efter indraget; inget i promises.yaml ligger så djupt",
        "Filens form är känd och grund. Ligger något mycket djupt har ett indrag eller en hakparentes blivit fel.",
        "[[[[[[[[[[[[[[[[[",
        "tags: [nykterhet]",
    ),
    "P208": Text(
        "för stor fil",
        by("kind", {"bytes": "filen är större än 1 MB"}, "filen har fler än 100 000 värden"),
        "dela upp överenskommelserna på flera filer: promises-2025-2026.yaml",
        "En överenskommelse är några sidor text. En fil som är mycket större har blivit något annat.",
        "tjugo års överenskommelser i en fil",
        "en fil för varje överenskommelse",
    ),
}
