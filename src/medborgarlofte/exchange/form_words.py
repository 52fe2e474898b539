"""The Swedish words of the form for colleagues who never open a terminal."""

from collections.abc import Mapping

from medborgarlofte.exchange.headings import Meaning

ACTIVITIES, LISTS, GUIDE = "Aktiviteter", "Listor", "Så gör du"

HEADINGS: Mapping[Meaning, str] = {
    "date": "Datum",
    "time": "Klockslag",
    "promise": "Löfte",
    "count": "Antal",
    "place": "Plats",
    "party": "Utförare",
    "tags": "Inriktning",
    "note": "Anteckning",
}
EXAMPLE: Mapping[Meaning, str] = {
    "date": "Exempel: 14 mars 2023",
    "time": "22.30",
    "count": "2",
    "note": "Den här raden läses inte in. Skriv dina egna rader under den.",
}
NOT_IN_THE_LIST = (
    "Finns inte i listan",
    "Det du skrev finns inte i listan. Flera skrivs med semikolon emellan. Behålla det?",
)
LISTED: Mapping[Meaning, str] = {
    "promise": "Löften",
    "place": "Platser",
    "party": "Utförare",
    "tags": "Inriktningar",
}
STEPS = (
    "Så fyller du i formuläret",
    "1. Skriv en rad för varje insats på bladet ”Aktiviteter”, under exempelraden.",
    "2. Datum: 2023-03-14, 14/3 eller 14 mars. Vet du inte dagen, skriv månaden (mars 2023), kvartalet (kvartal 1) eller året.",
    "3. Klockslag: när insatsen började, till exempel 22.30. Lämna tomt om du inte vet.",
    "4. Löfte: välj i listan. Gäller insatsen flera löften, skriv dem med semikolon emellan.",
    "5. Antal: ett tal, till exempel 2. Är du inte säker, skriv ”cirka 15” eller ”minst 43”. Tomt betyder 1.",
    "6. Plats, utförare och inriktning: välj i listan, eller lämna tomt.",
    "7. Anteckning: högst 300 tecken som vem som helst får läsa. Skriv aldrig namn, personnummer, telefonnummer eller annat om enskilda personer.",
    "8. Spara filen och skicka den till den som samordnar löftena. Den läses in med: lofte import FIL.xlsx",
)
