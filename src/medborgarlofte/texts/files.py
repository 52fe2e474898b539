"""The words of faults in the form of a file, its lines and its name: F115–F128."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Text, by, counted, meant

_FIX = "lofte check --fix rättar det"
_HEADER = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id"
_ROW = "2023-03-15,,fotpatruller,1,Torget,,,,,,2023-03-15T18:02:11Z,k7q3fd2m"

TEXTS: Mapping[str, Text] = {
    "F115": Text(
        "för lång rad",
        "raden är {length} byte; högst {longest} får plats",
        "korta texten, eller dela upp aktiviteten på flera rader",
        "En rad skrivs till disken i ett enda svep, så att den aldrig blir halv. Därför har den en längsta längd.",
        "en anteckning på fem sidor",
        "en anteckning på högst 300 tecken",
    ),
    "F116": Text(
        "ingen radbrytning sist",
        "filen slutar utan radbrytning",
        _FIX,
        "Sista raden avslutas som alla andra. Annars hamnar nästa rad på samma rad.",
        "…,k7q3fd2m(slut)",
        "…,k7q3fd2m\\n(slut)",
    ),
    "F117": Text(
        "avhuggen rad",
        "sista raden är avhuggen: den saknar sitt id sist",
        "skriv raden på nytt med lofte log, och ta bort den avhuggna",
        "En rad slutar med sitt id. Saknas det stannade datorn medan raden skrevs, och den räknas inte.",
        "2023-03-15,,fotpatruller,1,Tor",
        _ROW,
    ),
    "F118": Text(
        "konflikt från git",
        counted(
            "git lämnade en konflikt här: två grenar ändrade samma rader",
            "git lämnade {count} konflikter, den första här: två grenar ändrade samma rader",
        ),
        lambda facts: (
            "välj vad som ska gälla, och ta bort raderna med <<<<<<<, ======= och >>>>>>>"
            if str(facts["in_file"]).endswith(".yaml")
            else "behåll raderna från båda sidor, och ta bort raderna med <<<<<<<, ======= och >>>>>>>"
        ),
        "Git visar båda sidor där det inte kan välja. Aktiviteter läggs bara till, så nästan alltid ska båda sidors rader vara kvar.",
        "<<<<<<< HEAD\nrad A\n=======\nrad B\n>>>>>>> gren",
        "rad A\nrad B",
    ),
    "F119": Text(
        "tom fil",
        "filen är tom",
        lambda facts: (
            "skriv löftena i den, eller ta tillbaka den ur git: git restore {in_file}".format_map(facts)
            if str(facts["in_file"]).endswith(".yaml")
            else "ta bort filen, eller skriv rubrikraden i den"
        ),
        "En fil av rader har minst en rubrikrad. En tom fil kan vara en som har skrivits över.",
        "(ingenting)",
        _HEADER,
    ),
    "F120": Text(
        "filnamn utan år eller känd part",
        lambda facts: (
            f"”{facts['value']}” i filens namn är ingen part"
            if facts["value"]
            else "filens namn säger inte år och part"
        ),
        meant("döp filen efter år och part: 2023-polisen.csv; parterna står under parties i promises.yaml"),
        "Filens namn säger vilket år raderna är från och vem som skriver dem. En fil per år och part gör att två personer "
        "kan logga samtidigt.",
        "activities/mars.csv",
        "activities/2023-polisen.csv",
    ),
    "F121": Text(
        "fil som inte hör hemma här",
        "filen hör inte hemma i datamappen och läses inte",
        "flytta den härifrån, eller läs in den med lofte import",
        "I datamappen finns bara det som lofte läser. En tabell som ligger kvar här ser ut att räknas, men gör det inte.",
        "data/activities/kopia av 2023-polisen.xlsx",
        "data/activities/2023-polisen.csv",
    ),
    "F122": Text(
        "symbolisk länk",
        "filen är en länk till något annat, och läses inte",
        "lägg den riktiga filen här",
        "En länk kan peka utanför datamappen, och hos andra pekar den på ingenting.",
        "2023-polisen.csv -> /delad/polisen.csv",
        "2023-polisen.csv",
    ),
    "F123": Text(
        "mellanslag runt en cell",
        counted(
            "mellanslag före, efter eller dubbla i cellen",
            "mellanslag före, efter eller dubbla i {count} celler",
        ),
        _FIX,
        "”Torget ” och ”Torget” ser lika ut men är olika platser.",
        "2023-03-15, ,fotpatruller , 1,…",
        "2023-03-15,,fotpatruller,1,…",
    ),
    "F124": Text(
        "bokstäver i delar",
        counted(
            "en bokstav är skriven i två delar (inte NFC)",
            "bokstäver skrivna i två delar (inte NFC) på {count} rader",
        ),
        _FIX,
        "Vissa datorer skriver ”å” som ”a” och en ring för sig. Det ser lika ut men är ett annat ord.",
        "a + ring",
        "å",
    ),
    "F125": Text(
        "filen går inte att läsa",
        by(
            "reason",
            {
                "not_text": "filen är ingen textfil",
                "not_a_file": "det här är ingen fil",
                "EACCES": "filen får inte läsas: rättighet saknas",
            },
            "filen går inte att läsa ({reason})",
        ),
        by(
            "reason",
            {
                "not_text": "en Excelbok läses in med lofte import; annars: spara som ”CSV UTF-8”",
                "not_a_file": "ta bort eller flytta den",
                "EACCES": "ge dig själv rätt att läsa filen",
            },
            "se efter att filen finns kvar och att disken svarar",
        ),
        "Det som inte går att läsa räknas inte, och ingen redovisning görs på uppgifter som saknas.",
        "2023-polisen.csv, som är en Excelbok med nytt namn",
        "2023-polisen.csv, sparad som ”CSV UTF-8 (kommaavgränsad)”",
    ),
    "F126": Text(
        "promises.yaml saknas",
        "datamappen saknar promises.yaml",
        "lofte init lägger ut en, med ett exempel",
        "I promises.yaml står överenskommelsen och dess löften. Utan den finns inget att följa upp.",
        "data/activities/2023-polisen.csv ensam",
        "data/promises.yaml och data/activities/2023-polisen.csv",
    ),
    "F127": Text(
        "text efter citattecken",
        "här står text direkt efter ett avslutande citattecken",
        'ett citattecken inne i texten skrivs dubbelt: ""',
        "Efter ett avslutande citattecken kommer ett komma. Citattecken i själva texten skrivs dubbla.",
        '…,"Polisen "på plats" i hamnen",…',
        '…,"Polisen ""på plats"" i hamnen",…',
    ),
    "F128": Text(
        "tom rad",
        counted("en tom rad", "{count} tomma rader"),
        _FIX,
        "Varje rad är en aktivitet. En tom rad kan vara spår av en som försvann.",
        f"{_ROW}\n\n{_ROW[:10]}…",
        f"{_ROW}\n{_ROW[:10]}…",
    ),
}
