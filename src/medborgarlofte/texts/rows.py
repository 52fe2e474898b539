"""The words of what rows say together: A330–A344."""

from collections.abc import Mapping

from medborgarlofte.texts.text import Facts, Text, by, counted

_FOLLOW_UP = {
    "week": "varje vecka",
    "month": "varje månad",
    "quarter": "varje kvartal",
    "tertial": "varje tertial",
    "half_year": "varje halvår",
    "year": "varje år",
}

TEXTS: Mapping[str, Text] = {
    "A330": Text(
        "samma id på två rader",
        by(
            "where",
            {"other": "id ”{value}” finns redan på rad {line} i {file}"},
            "id ”{value}” finns redan på rad {line}",
        ),
        "är det samma aktivitet, ta bort raden här; annars töm id här och kör lofte check --fix",
        "Ett id hör till en enda rad. Kopieras en rad i ett kalkylblad följer id med, och en rättelse skulle gälla båda.",
        "…,k7q3fd2m\n…,k7q3fd2m",
        "…,k7q3fd2m\n…,p4v8xw1c",
    ),
    "A331": Text(
        "rättar en rad som inte finns",
        "ingen rad har id ”{value}”",
        "skriv id på raden som ska rättas; lofte show LÖFTE visar dem",
        "En rättelse ersätter en rad som finns. Pekar den på ingenting räknas båda raderna.",
        "corrects: k7q3fd2x",
        "corrects: k7q3fd2m",
    ),
    "A332": Text(
        "rättar sig själv",
        "raden rättar sig själv",
        "skriv id på raden som ska rättas, eller lämna corrects tom",
        "En rättelse är en ny rad med eget id, som pekar på den gamla.",
        "corrects k7q3fd2m, id k7q3fd2m",
        "corrects k7q3fd2m, id p4v8xw1c",
    ),
    "A333": Text(
        "rättelser i ring",
        "raden rättar ”{value}”, som i sin tur rättar den här",
        "låt den första raden stå utan corrects",
        "En rättelse är senare än det den rättar. I en ring vet ingen vad som gäller, och alla räknas som orättade.",
        "A rättar B, B rättar A",
        "B rättar A",
    ),
    "A334": Text(
        "två rättelser av samma rad",
        "också en annan rad rättar ”{value}”; den som skrevs sist, {followed}, gäller",
        "stämmer det, gör inget; annars rätta {followed} med lofte correct {followed}",
        "Två personer kan rätta samma rad på var sitt håll. Den senaste gäller, och den andra räknas inte.",
        "två rader med corrects k7q3fd2m",
        "den andra rättar den första rättelsen",
    ),
    "A335": Text(
        "datum i två överenskommelser",
        "datumet ligger både i ”{first}” och i ”{second}”",
        by(
            "finer",
            {"": "skriv ett finare datum, som ligger i den ena, eller rätta perioderna"},
            "skriv ett finare datum, till exempel: lofte correct {row} --date {finer}",
        ),
        "En aktivitet räknas till en enda överenskommelse. Ett helt år som delas av två kan inte läggas till någon av dem.",
        "2024 (överenskommelserna byter 1 juli)",
        "2024-09",
    ),
    "A336": Text(
        "efter överenskommelsens slut",
        "”{agreement}” gick ut {end}; raden räknas inte in i något av åren",
        "fel datum: lofte correct {row} --date DATUM; annars för löftet vidare i nästa överenskommelse, med samma id",
        "Det som görs efter periodens slut syns, men räknas inte till ett löfte som har tagit slut.",
        "2025-01-10 (perioden är 2023–2024)",
        "2024-12-20",
    ),
    "A337": Text(
        "löftet är återtaget",
        "löftet ”{promise}” återtogs {since}",
        "fel löfte eller datum: lofte correct {row}; annars gör inget",
        "En aktivitet för ett löfte som inte längre gäller är oftast loggad på fel löfte.",
        "2023-10-02,,krogar-mot-knark,… (återtaget 2023-09-01)",
        "2023-10-02,,krogtillsyn,…",
    ),
    "A338": Text(
        "mer än vad som får loggas",
        by(
            "what",
            {
                "date": "löftet ”{promise}” har inget finare datum än månad (disclosure: coarse)",
                "time": "löftet ”{promise}” har inget klockslag (disclosure: coarse)",
                "place": "löftet ”{promise}” har ingen plats (disclosure: coarse)",
            },
            "löftet ”{promise}” loggas inte; bara bedömningar skrivs (disclosure: verdict)",
        ),
        by(
            "what",
            {
                "date": "skriv månaden: 2023-03",
                "time": "lämna time (tid) tom",
                "place": "lämna place (plats) tom",
            },
            "ta bort raden innan den sparas i git, och skriv en bedömning: lofte assess {promise}",
        ),
        "Ett löfte kan röra sådant som inte får avslöjas, som var och när polisen söker narkotika. Allt i datamappen kan läsas av "
        "vem som helst.",
        "2023-03-15,22:30,postnord,1,Terminalen,…",
        "2023-03,,postnord,1,,…",
    ),
    "A339": Text(
        "trolig dubblett",
        by(
            "where",
            {"other": "samma aktivitet finns troligen redan, i {file} rad {line}"},
            "samma aktivitet finns troligen redan, på rad {line}",
        ),
        "är det samma: lofte correct {row} --withdraw; är det två, skriv tid (time) på båda",
        "Samma löfte, dag, plats och tid två gånger är oftast samma aktivitet, loggad av två personer eller inläst två gånger.",
        "2023-03-15,22:30,fotpatruller,1,Torget,…\n2023-03-15,22:30,fotpatruller,1,Torget,…",
        "2023-03-15,20:00,fotpatruller,1,Torget,…\n2023-03-15,22:30,fotpatruller,1,Torget,…",
    ),
    "A340": Text(
        "orimligt antal",
        lambda facts: (
            f"{'antalet' if facts['key'] == 'count' else facts['key']} {facts['value']} är {_too_much(facts)}"
        ),
        "stämmer det, gör inget; annars: lofte correct {row}",
        "Ett tal som är tiotals gånger större än alla andra är oftast ett extra tecken, eller ett datum i fel kolumn.",
        "count: 200 (annars 1–3)",
        "count: 2",
    ),
    "A341": Text(
        "loggat sent",
        counted(
            "raden skrevs mer än {limit} dagar efter aktiviteten ({days} dagar)",
            "{rows} rader skrevs mer än {limit} dagar efter aktiviteten, som mest {days} dagar; här är den första",
            "rows",
        ),
        "logga efter hand: lofte log, eller lofte import för en kollegas tabell",
        "Det som skrivs långt efteråt är osäkrare, och syns inte i uppföljningen när den behövs.",
        "aktivitet 2023-03-15, skriven 2023-06-01",
        "aktivitet 2023-03-15, skriven 2023-03-16",
    ),
    "A342": Text(
        "en aktivitet för flera löften",
        lambda facts: (
            (f"{facts['rows']} aktiviteter räknas" if int(facts["rows"] or 1) > 1 else "aktiviteten räknas")
            + f" till flera löften med tal: {_joined(str(facts['promises']))}"
        ),
        "stämmer det, gör inget: båda löftena säger det i redovisningen",
        "Samma möte kan uppfylla två löften. Läsaren ska få veta att det inte var två möten.",
        "promise: dialogmoten grannsamverkan",
        "promise: dialogmoten",
    ),
    "A343": Text(
        "tyst länge",
        lambda facts: (
            f"inget har hörts om löftet ”{facts['promise']}” på {facts['days']} dagar"
            + (f" (senast {facts['last']})" if facts["last"] else ", sedan början")
        ),
        lambda facts: (
            f"följs upp {_FOLLOW_UP.get(str(facts['follow_up']), 'regelbundet')}: logga det som är gjort, "
            f"eller skriv en kommentar med lofte assess {facts['promise']}"
        ),
        "Överenskommelsen säger hur ofta varje löfte ska följas upp. Tystnad kan betyda att inget görs, eller att inget loggas.",
        "follow_up: quarter, senaste raden 2023-03-15",
        "en rad, eller en kommentar, varje kvartal",
    ),
    "A344": Text(
        "steg efter sista dag",
        "steget ”{step}” skulle vara klart {due}; det visas, men räknas inte",
        "rätta datumet, eller ändra due genom en ändring (amendments)",
        "Ett steg som görs efter sin sista dag är gjort, men löftet om dagen hölls inte. Redovisningen visar båda.",
        "2023-09-01, due: 2023-06-30",
        "2023-06-15, due: 2023-06-30",
    ),
}


def _joined(promises: str) -> str:
    named = [f"”{promise}”" for promise in promises.split()]
    return " och ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))


def _too_much(facts: Facts) -> str:
    usual = facts["usual"]
    than = {
        "rows": f"mycket mer än löftets andra rader, oftast {usual}",
        "target": f"mycket mer än hela målet, {usual}",
        "targets": f"mycket mer än målet för hela den tiden, {usual}",
    }
    return than.get(str(facts["by"]), "mycket för en enda aktivitet")
