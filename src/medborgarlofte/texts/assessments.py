"""The words of faults in assessments and publications: B4xx."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Facts, Text, by, counted, filled, meant, translated

VERDICTS = {
    "fulfilled": "uppfyllt",
    "partly": "delvis uppfyllt",
    "not_fulfilled": "inte uppfyllt",
    "ongoing": "pågår",
    "not_started": "inte påbörjat",
    "not_assessable": "går inte att bedöma",
    "not_applicable": "inte aktuellt",
}
_ENGLISH = {word: verdict for verdict, word in VERDICTS.items()}
_REASONS = {
    "syntax": "filen är inte rätt JSON",
    "depth": "filen är för djup",
    "half_a_character": "filen har ett halvt tecken",
    "not_an_object": "filen är inget JSON-objekt",
    "key_twice": "nyckeln ”{key}” står två gånger",
    "no_number": "”{value}” är inget tal som kan läsas",
    "missing_key": "nyckeln ”{key}” saknas",
    "unknown_key": "okänd nyckel ”{key}”",
    "wrong_type": "{key} har fel slags värde",
    "format": "formatet är okänt; det ska vara 1",
    "window": "fönstret ”{value}” finns inte",
    "digest": "digest ska vara 64 siffror och bokstäver a–f",
    "date": "”{value}” är ingen dag",
    "too_large": "filen är för stor",
}

_UNJUDGED = counted(
    "ett löfte har ingen bedömning: ”{first}”",
    "{promises} löften har ingen bedömning, först ”{first}”",
    "promises",
)


def _over(facts: Facts) -> str:
    year = facts["window"]
    return f"löftesåret {year} slutade {facts['end']}" if facts["end"] else f"{year} är slut"


TEXTS: Mapping[str, Text] = {
    "B401": Text(
        "okänd bedömning",
        "okänd bedömning (verdict) ”{value}”",
        translated(_ENGLISH, "möjliga: {allowed}; med lofte assess skrivs de på svenska"),
        "Bedömningarna är sju bestämda ord, så att löften kan räknas och jämföras.",
        "uppfyllt",
        "fulfilled",
    ),
    "B402": Text(
        "okänd orsak",
        "okänd orsak (cause) ”{value}”",
        meant("möjliga: {allowed}; eller lämna tomt"),
        "Orsaken är ett av några ord, så att den kan räknas; berättelsen står i why (varför).",
        "sjukdom",
        "resources",
    ),
    "B403": Text(
        "fönstret finns inte",
        "fönstret (window) ”{value}” finns inte",
        "skriv 2023, 2023-H1, 2023-T1, 2023-Q1, 2023-03 eller period",
        "En bedömning gäller ett år, en del av ett år eller hela perioden. Ett år har tre tertial och fyra kvartal.",
        "2023-T4",
        "2023-T3",
    ),
    "B404": Text(
        "hänvisning som inte kan visas",
        "”{value}” kan inte visas som länk",
        "skriv ett diarienummer, eller en adress som börjar med https://",
        "Hänvisningen (evidence) hamnar i redovisningen. Där tas bara säkra länkar emot.",
        "file:///C:/protokoll.docx",
        "KS 2023-00145",
    ),
    "B410": Text(
        "varför saknas",
        lambda facts: (
            f"bedömningen ”{VERDICTS.get(str(facts['verdict']), facts['verdict'])}” behöver ett varför: "
            + (
                f"siffrorna säger ”{VERDICTS.get(str(facts['computed']), facts['computed'])}”"
                if facts["computed"]
                else "siffrorna säger inget"
            )
        ),
        'skriv i why (varför) vad bedömningen bygger på: lofte assess LÖFTE FÖNSTER BEDÖMNING --why "…"',
        "En bedömning gäller framför siffrorna. Läsaren ser båda, och ska kunna se varför de skiljer sig.",
        "verdict fulfilled, why tom, 72 av minst 80",
        "verdict fulfilled, why ”Åtta kontroller loggades inte under systembytet”",
    ),
    "B411": Text(
        "nästa steg saknas",
        lambda facts: (
            f"bedömningen ”{VERDICTS.get(str(facts['verdict']), facts['verdict'])}” behöver ett nästa steg"
        ),
        "skriv i next vad som händer nu; – där den som redovisar inte säger något",
        "När ett löfte inte hölls vill läsaren veta vad som händer nu. Det är det viktigaste i hela redovisningen.",
        "verdict partly, next tom",
        "verdict partly, next ”Två kontroller i veckan från mars”",
    ),
    "B412": Text(
        "fönstret ligger utanför",
        "ingen överenskommelse med löftet ”{promise}” gäller under {value}",
        "rätta window (fönster), till ett år då löftet gällde",
        "En bedömning hör till den överenskommelse som gällde i fönstret.",
        "window 2025 (perioden är 2023–2024)",
        "window 2024",
    ),
    "B413": Text(
        "år utan bedömning",
        lambda facts: f"{_over(facts)}, och {filled(_UNJUDGED, facts)}",
        "lofte assess {window} går igenom dem",
        "Löften utan tal eller uppgifter kan bara en människa bedöma. I redovisningen står de annars utan svar.",
        "2023 slut, 3 löften utan bedömning",
        "en bedömning för varje löfte",
    ),
    "B414": Text(
        "år utan redovisning",
        "{window} är inte publicerat; det skulle ha varit det senast {due}",
        "lofte report {window}, och sedan lofte publish {window} när den är ute",
        "Redovisningen lovades varje år. Den görs i januari–mars, och lofte publish minns vad som stod i den.",
        "ingen fil i publications/ för 2023",
        "publications/2023-k7q3fd2m.json",
    ),
    "B420": Text(
        "publiceringen går inte att läsa",
        by("reason", _REASONS, "filen går inte att läsa"),
        "filen skrivs av lofte publish; ta tillbaka den ur git: git restore FIL",
        "En publicering är en kvittens på vad som stod i redovisningen den dagen. Den skrivs av lofte publish och ändras aldrig.",
        '{"format": 1, "window": "2023"',
        "filen som lofte publish skrev",
    ),
    "B421": Text(
        "kontrollsumman stämmer inte",
        "kontrollsumman stämmer inte: redovisningen i filen har ändrats",
        "ta tillbaka filen ur git; nya uppgifter publiceras på nytt med lofte publish",
        "Kontrollsumman (digest) räknas ut av hela redovisningen. Vem som helst kan räkna om den, och se att inget har ändrats efteråt.",
        "en siffra ändrad för hand",
        "filen som lofte publish skrev",
    ),
    "B422": Text(
        "publiceringens filnamn",
        "filens namn ska vara fönstret och ett id",
        "döp filen {window}-k7q3fd2m.json, med eget id",
        "Namnet säger vilket fönster som publicerades, och id skiljer två publiceringar åt.",
        "publications/redovisning.json",
        "publications/2023-k7q3fd2m.json",
    ),
}
