"""The Swedish titles of open data: of each table and of every field in it."""

from medborgarlofte.exchange.resource import Field

_AGREEMENT = Field("agreement", "Överenskommelse")
_PROMISE = Field("promise", "Löfte")
_WINDOW = Field("window", "Fönster")
_COMPARATOR = Field(
    "comparator", "Jämförelse", about="at_least = minst, at_most = högst, direction = åt rätt håll"
)
_LOGGED = Field("logged", "Loggad", "datetime")
_EXAMPLE = Field("example", "Påhittad", "boolean")

PACKAGE = "Löften, aktiviteter, bedömningar och rättelser."
INVENTED = "Påhittade uppgifter: aktiviteterna och bedömningarna är exempel."

PROMISES_TITLE = "Löften"
PROMISES = (
    _AGREEMENT,
    Field("id", "Id"),
    Field("title", "Rubrik"),
    Field("text", "Löfte"),
    Field("wording", "Ordalydelse", about="verbatim = ordagrant, retold = återberättat"),
    Field("section", "Avsnitt"),
    Field("lead", "Ansvarig"),
    Field("with", "Medverkar"),
    Field("answers", "Svarar mot prioritering"),
    Field("kind", "Slag av mål", about="Tomt när löftet saknar tal eller när tolkningen inte är vald"),
    _COMPARATOR,
    Field("target", "Mål", "number"),
    Field("per", "Per"),
    Field("of", "Biresultat som räknas"),
    Field("unit", "Enhet"),
    Field("disclosure", "Vad som får visas"),
    Field("withdrawn", "Återtaget", "date"),
    Field("renews", "Fortsätter"),
    Field("example", "Påhittade uppgifter", "boolean"),
)
FIGURES_TITLE = "Utfall och bedömningar"
FIGURES = (
    _AGREEMENT,
    _PROMISE,
    _WINDOW,
    Field("first_day", "Från och med", "date"),
    Field("last_day", "Till och med", "date", "Tomt när perioden inte har något slut"),
    Field("as_of", "Räknat till och med", "date"),
    _COMPARATOR,
    Field("target", "Mål", "number", "Tomt utan mål, och när löftets tolkning inte är vald"),
    Field("per", "Per"),
    Field("actual", "Gjort", about="2, ~15 (cirka) eller 43+ (minst); tomt betyder inga uppgifter"),
    Field("actual_low", "Gjort, minst", "number"),
    Field("actual_high", "Gjort, högst", "number"),
    Field("fraction", "Andel av målet", "number"),
    Field("windows_met", "Fönster som hölls", "integer"),
    Field("windows_judged", "Fönster som bedömts", "integer"),
    Field("computed_verdict", "Beräknad bedömning"),
    Field("reason", "Varför ingen beräknad bedömning"),
    Field("verdict", "Bedömning som gäller"),
    Field("assessed", "Egen bedömning", "boolean"),
    _EXAMPLE,
)
ROW = (
    Field(
        "date",
        "Datum",
        about="En dag, eller ett fönster där dagen är okänd: 2023-05, 2023-Q1, 2023-T1, 2023-H1, 2023",
    ),
    Field("time", "Klockslag"),
    Field("promise", "Löfte", about="Löftets id; flera med mellanslag när en insats gäller flera löften"),
    Field("count", "Antal", about="2, ~15 (cirka) eller 43+ (minst)"),
    Field("place", "Plats"),
    Field("party", "Utförare"),
    Field("tags", "Inriktning"),
    Field("results", "Biresultat", about="namn=tal, flera med mellanslag"),
    Field("note", "Anteckning"),
)
ACTIVITIES_TITLE = "Aktiviteter som gäller"
ACTIVITIES = (
    Field("id", "Id"),
    _AGREEMENT,
    *ROW,
    Field("first_day", "Första dag", "date"),
    Field("last_day", "Sista dag", "date"),
    Field("count_low", "Antal, minst", "number"),
    Field("count_high", "Antal, högst", "number", "Tomt när ingen övre gräns är känd"),
    _LOGGED,
    _EXAMPLE,
)
VERDICTS_TITLE = "Bedömningar"
VERDICTS = (
    Field("id", "Id"),
    _AGREEMENT,
    _PROMISE,
    _WINDOW,
    Field(
        "verdict",
        "Bedömning",
        about="Tomt för en kommentar. Den senaste för ett löfte och ett fönster gäller",
    ),
    Field("cause", "Orsak"),
    Field("why", "Varför"),
    Field("next", "Vad som händer nu"),
    Field("evidence", "Underlag"),
    Field("by", "Bedömd av"),
    Field("date", "Datum", "date"),
    _LOGGED,
    _EXAMPLE,
)
CORRECTIONS_TITLE = "Rättelser"
CORRECTIONS = (
    Field("id", "Rättad rad"),
    Field("corrected_by", "Ny rad"),
    Field("logged", "Rättad", "datetime"),
    Field("column", "Uppgift"),
    Field("before", "Före"),
    Field("after", "Efter", about="Antal 0 betyder att raden är återtagen"),
    _EXAMPLE,
)

EXAMPLE_HEADING, YES, NO = "Påhittad", "ja", "nej"
ABOUT, AT_LEAST = "cirka", "minst"
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
