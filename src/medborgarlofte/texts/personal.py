"""The words of personal data in free text: I6xx. What was found is never repeated."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Facts, Text


def _help(facts: Facts) -> str:
    if "/activities/" not in str(facts["in_file"]):
        return "ta bort det; var det redan sparat i git finns det kvar i historiken: lofte redact --help"
    return (
        f"ta bort det; är raden redan sparad i git: lofte redact {facts['row'] or 'ID'} tömmer anteckningen"
    )


_WHY = (
    "Allt i datamappen kan läsas av vem som helst, och en anteckning kan begäras ut som allmän handling. Skriv vad som gjordes, "
    "aldrig om vem."
)

TEXTS: Mapping[str, Text] = {
    "I601": Text(
        "personnummer",
        "här står ett personnummer eller samordningsnummer",
        _help,
        f"{_WHY} Kontrollsiffran stämmer, så det är ett nummer som kan finnas.",
        "note: talade med (ett personnummer)",
        "note: talade med en ung person",
    ),
    "I602": Text(
        "troligt personnummer",
        "här står troligen ett personnummer, med en felskriven siffra",
        _help,
        f"{_WHY} Kontrollsiffran stämmer inte, men ett nummer med en felskriven siffra pekar ändå ut någon.",
        "note: (ett datum, ett streck och fyra siffror)",
        "note: en ung person",
    ),
    "I603": Text(
        "telefonnummer",
        "här står ett telefonnummer",
        _help,
        f"{_WHY} Kontaktuppgifter för invånarna står under contact i promises.yaml.",
        "note: ring (ett telefonnummer)",
        "note: boende hörde av sig",
    ),
    "I604": Text(
        "e-postadress",
        "här står en e-postadress",
        _help,
        f"{_WHY} Kontaktuppgifter för invånarna står under contact i promises.yaml.",
        "note: mejl från (en e-postadress)",
        "note: mejl från en förening",
    ),
    "I605": Text(
        "registreringsnummer",
        "här står ett registreringsnummer",
        _help,
        f"{_WHY} Ett registreringsnummer leder till ägaren.",
        "note: stoppade (ett registreringsnummer)",
        "note: stoppade en moped",
    ),
}
