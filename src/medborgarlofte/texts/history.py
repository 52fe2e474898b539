"""The words of what has been altered since a base: H5xx."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Text, by, counted

_KEYS = {
    "text": "text",
    "target": "mål (target)",
    "counts": "räkneregel (counts)",
    "criteria": "kriterier (criteria)",
    "readings": "tolkningar (readings)",
    "period": "period",
    "decided": "beslutsdag (decided)",
    "amendments": "tidigare ändringar (amendments)",
}

TEXTS: Mapping[str, Text] = {
    "H501": Text(
        "borttagen rad",
        "raden {row} från {date} är borttagen; den stod på rad {was_line}",
        "ta tillbaka raden ur git; ska den inte räknas: lofte correct {row} --withdraw",
        "Inget som är loggat tas bort. En rad som blev fel rättas eller återtas av en ny rad, så att det syns.",
        "raden borttagen ur filen",
        "raden kvar, och en ny rad som återtar den",
    ),
    "H502": Text(
        "ändrad rad",
        by(
            "key",
            {"": "raden {row} är ändrad: den har nu {cells} celler, det ska vara {expected}"},
            "raden {row} är ändrad: {key} var ”{before}”, är nu ”{after}”",
        ),
        by(
            "key",
            {"": "ta tillbaka raden ur git, och rätta med en ny rad: lofte correct {row}"},
            "skriv tillbaka ”{before}”, och rätta med en ny rad: lofte correct {row}",
        ),
        "Inget som är loggat ändras på plats. En rättelse är en ny rad, som pekar på den gamla.",
        "count 1 ändrat till 3 i raden",
        "raden kvar, och en ny rad med count 3 som rättar den",
    ),
    "H503": Text(
        "borttagen fil",
        counted(
            "filen är borttagen eller tömd, med det som stod i den",
            "filen är borttagen eller tömd; {count} rader eller löften stod i den",
        ),
        "ta tillbaka filen ur git: git restore -s GREN -- FIL",
        "Filer med rader och löften är följetonger: de växer, men försvinner inte.",
        "2023-polisen.csv borttagen",
        "2023-polisen.csv kvar",
    ),
    "H504": Text(
        "ändrat löfte",
        lambda facts: (
            f"{_KEYS.get(str(facts['key']), facts['key'])} i ”{facts['promise']}” är ändrat efter beslutet, utan en ändring som "
            "säger det"
        ),
        lambda facts: (
            "skriv en ändring under amendments, med date, key: "
            f"{facts['key']}, before, after, why och decision; eller ta tillbaka det som stod"
        ),
        "Det som är beslutat ändras bara öppet: före, efter, varför och vem som beslutade. Annars ser ett löfte ut att ha varit "
        "lättare än det var.",
        "at_least: 80 ändrat till at_least: 60",
        "at_least: 60, och en ändring med before: 80, after: 60, why och decision",
    ),
    "H505": Text(
        "borttaget löfte",
        "löftet ”{promise}” är borttaget",
        "ta tillbaka löftet; gäller det inte längre: skriv withdrawn: med date, why och decision",
        "Löften som försvinner är det vanligaste felet i redovisningar. Ett löfte som återtas står kvar, som återtaget.",
        "löftet borttaget ur promises.yaml",
        "löftet kvar, med withdrawn:",
    ),
    "H506": Text(
        "ändrad publicering",
        by("kind", {"altered": "publiceringen är ändrad"}, "publiceringen är borttagen"),
        "ta tillbaka filen ur git; nya siffror publiceras på nytt med lofte publish",
        "En publicering säger vad som stod i redovisningen den dagen. Den är ett kvitto, och ändras aldrig.",
        "en siffra ändrad i publications/2023-k7q3fd2m.json",
        "filen orörd, och en ny publicering",
    ),
    "H507": Text(
        "ny rad i ett publicerat fönster",
        "raden räknas i {window}, som publicerades {published}",
        "kom raden till efteråt, skriv den som en rättelse av en rad i fönstret (corrects), så att redovisningen säger det",
        "Det som är publicerat ändras bara genom rättelser, som redovisningen visar med gammal och ny siffra.",
        "en ny rad för 2023 efter publiceringen",
        "en rättelse av en rad från 2023",
    ),
    "H508": Text(
        "tömd anteckning",
        by(
            "key",
            {"": "anteckningen i raden {row} är tömd; det får den vara"},
            "personnumret i raden {row} är borttaget ur {key}; det ska det vara",
        ),
        "var det personuppgifter: de finns kvar i gits historik, se lofte redact --help",
        "lofte redact tömmer en anteckning som inte skulle ha skrivits. Den, och ett personnummer, är det enda som får tas bort "
        "ur en rad.",
        "note med personuppgifter",
        "note tom",
    ),
    "H509": Text(
        "ingen utgångspunkt",
        "hittar inget att jämföra med: ”{base}” och den här grenen har ingen gemensam historik här",
        by(
            "reason",
            {"unrelated": "jämför med den gren som din gren började på: lofte check --base main"},
            "hämta hela historiken: {command} (i GitHub Actions: fetch-depth: 0)",
        ),
        "Jämförelsen behöver den punkt där grenen började. En grund kopia av arkivet har den inte.",
        "actions/checkout utan fetch-depth",
        "actions/checkout med fetch-depth: 0",
    ),
}
