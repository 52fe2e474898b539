"""The words of faults in the cells of activities and assessments: A301–A318."""

from collections.abc import Mapping

from medborgarlofte.texts.dates import why_no_date
from medborgarlofte.texts.text import Text, by, meant

_COLUMNS = {
    "date": "date (datum)",
    "promise": "promise (löfte)",
    "window": "window (fönster)",
    "logged": "logged (när det skrevs)",
    "id": "id",
}
_LISTS = {
    "promise": "promise (löfte)",
    "party": "party (part)",
    "tags": "tags (taggar)",
    "results": "results (biresultat)",
}

TEXTS: Mapping[str, Text] = {
    "A301": Text(
        "inget datum",
        lambda facts: f"”{facts['value']}” är {why_no_date(facts)}",
        by(
            "reason",
            {
                "day": lambda facts: (
                    f"sista dagen är {facts['year']}-{int(facts['month'] or 0):02}-{facts['last_day']}"
                ),
                "not_day": "en bedömning görs en viss dag: 2024-01-15",
                "reversed": "skriv det tidigaste först: 2023-05/2023-08",
            },
            "skriv 2023-03-14; är dagen okänd: 2023-03, 2023-Q1, 2023-T1, 2023-H1 eller 2023",
        ),
        "Datum skrivs med år först. Är dagen inte känd skrivs månaden, kvartalet, tertialet eller året, i stället för en påhittad "
        "dag.",
        "2023-02-30",
        "2023-02-28",
    ),
    "A302": Text(
        "okänt löfte",
        "okänt löfte ”{value}”",
        meant("skriv ett id som finns i promises.yaml; lofte status visar dem"),
        "Varje rad hör till ett löfte som finns. En felstavad rad skulle annars inte räknas någonstans.",
        "2023-03-15,,fotpatrulle,1,Torget,…",
        "2023-03-15,,fotpatruller,1,Torget,…",
    ),
    "A303": Text(
        "inget klockslag",
        "”{value}” är inget klockslag",
        "skriv timme och minut med fyra siffror: 22:30; är tiden okänd, lämna tomt",
        "När något hände är det första invånare frågar. Är det inte känt lämnas cellen tom.",
        "22.30",
        "22:30",
    ),
    "A304": Text(
        "före överenskommelsens början",
        "löftet ”{promise}” gällde inte än; ”{agreement}” börjar {start}",
        "fel datum: lofte correct {row} --date DATUM; annars rätta periodens start",
        "En aktivitet räknas till den överenskommelse som gällde då. Det som gjordes före hör inte dit.",
        "2022-12-31 (perioden är 2023–2024)",
        "2023-01-01",
    ),
    "A305": Text(
        "i fel års fil",
        "datumet är från {year}, men filen är {file_year} års",
        "flytta raden till filen för {year}",
        "En fil per år och part håller filerna små och gör att två kan skriva samtidigt.",
        "2024-01-02 i 2023-polisen.csv",
        "2024-01-02 i 2024-polisen.csv",
    ),
    "A306": Text(
        "efter att det loggades",
        "datumet {date} är efter dagen då raden skrevs, {logged}",
        "fel datum: lofte correct {row} --date DATUM; det som är planerat loggas när det är gjort",
        "Här står det som är gjort. Ett datum i framtiden är nästan alltid ett felskrivet år eller en omkastad månad.",
        "2024-03-15,…,2023-03-15T18:02:11Z,…",
        "2023-03-15,…,2023-03-15T18:02:11Z,…",
    ),
    "A307": Text(
        "inget antal",
        "”{value}” är inget antal",
        "skriv 2, ~15 (ungefär) eller 43+ (minst); tomt betyder 1",
        "Ett ungefärligt antal får vara ungefärligt, och redovisas så. Därför skrivs det med tecken i stället för ord.",
        "ca 15",
        "~15",
    ),
    "A308": Text(
        "inget biresultat",
        "”{value}” är inget biresultat",
        "skriv namn=tal, med mellanslag mellan: deltagare=~45 ordningsbot=7",
        "Biresultat är sådant som aktiviteten gav, var och en med sitt tal.",
        "deltagare: 45",
        "deltagare=45",
    ),
    "A309": Text(
        "inget id",
        "”{value}” är inget id",
        by(
            "key",
            {"corrects": "skriv id på raden som rättas: åtta tecken, sist på raden"},
            "ta bort det och kör lofte check --fix, som fyller i ett nytt",
        ),
        "Ett id är slumpat, åtta tecken, alltid lika långt och sist på raden. Då krockar inte två grenar, och en avhuggen rad avslöjas.",
        "7",
        "k7q3fd2m",
    ),
    "A310": Text(
        "när raden skrevs",
        lambda facts: (
            f"”{facts['value']}” är ingen tidpunkt" if facts["value"] else "tiden då raden skrevs saknas"
        ),
        by(
            "value",
            {"": "lofte check --fix fyller i den"},
            "skriv 2023-05-03T14:05:00Z (UTC), eller lämna tomt och kör lofte check --fix",
        ),
        "logged visar när raden skrevs. Av två rättelser av samma rad gäller den senaste.",
        "3 maj 14.05",
        "2023-05-03T14:05:00Z",
    ),
    "A311": Text(
        "för lång anteckning",
        "anteckningen är {length} tecken; högst {longest}",
        "korta den till det som vem som helst får läsa",
        "Anteckningen är en rad i en tabell, inte en rapport. Korta anteckningar innehåller mer sällan sådant som inte ska stå där.",
        "en anteckning på två stycken",
        "Mycket folk ute, lugnt i hamnen",
    ),
    "A312": Text(
        "okänd plats",
        "okänd plats ”{value}”",
        meant("skriv en plats ur listan, lägg till den under places i promises.yaml, eller lämna tomt"),
        "Finns en lista av platser är det den som gäller. Annars blir samma plats flera i redovisningen.",
        "Strömdalen",
        "Strömsdalen",
    ),
    "A313": Text(
        "okänd part i en rad",
        "okänd part ”{value}”",
        meant("skriv en part som står under parties i promises.yaml; tomt betyder den som skriver filen"),
        "Redovisningen visar vem som gjorde vad, och hämtar namnet ur promises.yaml.",
        "polis",
        "polisen",
    ),
    "A314": Text(
        "okänd tagg",
        "taggen ”{value}” hör inte till löftet ”{promise}”",
        meant("ta bort taggen, eller lägg till den under löftets tags i promises.yaml"),
        "En aktivitets taggar är löftets egna, eller sådana som dess mål och villkor nämner. Andra skulle aldrig synas.",
        "nyktert",
        "nykterhet",
    ),
    "A315": Text(
        "okänt biresultat",
        "biresultatet ”{value}” hör inte till löftet ”{promise}”",
        meant("ta bort det, eller lägg till det under löftets results i promises.yaml"),
        "En aktivitets biresultat är löftets egna, eller sådana som dess mål nämner. Andra skulle aldrig räknas.",
        "deltagande=45",
        "deltagare=45",
    ),
    "A316": Text(
        "tom cell",
        lambda facts: f"{_COLUMNS.get(str(facts['key']), facts['key'])} är tom",
        by(
            "key",
            {
                "date": "skriv datum; är dagen okänd: 2023-03, 2023-Q1 eller 2023",
                "promise": "skriv löftets id; lofte status visar dem",
                "window": "skriv ett år, 2023, eller period",
            },
            "fyll i cellen",
        ),
        "Vad, när och för vilket löfte är det minsta en rad måste säga. Det andra får vara tomt.",
        ",,fotpatruller,1,…",
        "2023-03-15,,fotpatruller,1,…",
    ),
    "A317": Text(
        "står två gånger i cellen",
        lambda facts: f"”{facts['value']}” står två gånger i {_LISTS.get(str(facts['key']), 'cellen')}",
        "ta bort det ena",
        "Var sak står en gång i en cell. Två tillfällen skrivs som antal, inte som två ord.",
        "nykterhet nykterhet",
        "nykterhet",
    ),
    "A318": Text(
        "id saknas",
        "raden saknar id",
        "lofte check --fix fyller i ett",
        "Varje rad har ett eget id, så att den kan rättas utan att ändras, och aldrig räknas två gånger.",
        "…,2023-03-15T18:02:11Z,",
        "…,2023-03-15T18:02:11Z,k7q3fd2m",
    ),
}
