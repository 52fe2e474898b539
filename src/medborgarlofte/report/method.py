"""How the figures are made, where the facts are, and where to turn."""

from collections.abc import Iterator, Sequence

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.progress import Progress
from medborgarlofte.report.conditions import FEW
from medborgarlofte.report.contact import contact_of
from medborgarlofte.report.piece import Chapter, Fact

_COUNTED = (
    "Det som räknas är de aktiviteter som polisen, kommunen och deras medparter har noterat, med rättelser. "
    "Inga uppgifter betyder att ingen aktivitet är noterad. Det är inte samma sak som noll."
)
_JUDGED = (
    "Är det lovade antalet nått eller passerat är löftet uppfyllt, är minst hälften nått är det delvis uppfyllt, "
    "annars är det inte uppfyllt. Ett villkor som inte är uppfyllt gör löftet delvis uppfyllt."
)
_BY_RESULTS = "Det som insatserna också gav, som ordningsböter och deltagare, räknas inte in i löftet."
_ASSESSED = "En person kan göra en egen bedömning. Då gäller den, och det uträknade visas bredvid."
_VAGUE = (
    "Ett ungefärligt antal (cirka 15) räknas som ett spann på en tiondel uppåt och nedåt, "
    "ett minsta antal (minst 43) som det antalet eller fler. Kan bedömningen bli olika inom spannet bedöms löftet inte."
)
_OPEN = (
    "Säger löftet inte för vilken tid talet gäller räknas det både per år och för hela perioden, "
    "och inget av dem är svaret förrän parterna har valt."
)
_EVEN = "Jämn takt är det lovade antalet fördelat lika på alla dagar som löftet gäller."
_FORECAST = (
    "Prognosen är det spann som slutsumman hamnar i med 80 procents sannolikhet, om det fortsätter som hittills. "
    "Med U gjort på k dagar med exakt antal är spridningen φ = Σc² ÷ U, och det som återstår följer en negativ "
    "binomialfördelning med r = U/φ + ½ och p = gångna dagar ÷ alla dagar. Den görs tidigast efter 28 dagar och tre noteringar."
)


def method_chapter(agreement: Agreement, progresses: Sequence[Progress]) -> Chapter:
    """The chapter; what no promise of this account calls for is left out."""
    return Chapter(
        "lf-metod", "Så är siffrorna gjorda", tuple(_sentences(progresses)), tuple(_facts(agreement))
    )


def _sentences(progresses: Sequence[Progress]) -> Iterator[str]:
    yield from (_COUNTED, _JUDGED)
    figures = [one.figures for one in progresses]
    if any(row.results for one in figures for row in one.rows.inside):
        yield _BY_RESULTS
    if any(one.assessed for one in progresses):
        yield _ASSESSED
    if any(one.actual and one.actual.precision != "exact" for one in figures):
        yield _VAGUE
    if any(
        reading.question is None and len(reading.read_as) > 1
        for one in progresses
        for reading in one.readings
    ):
        yield _OPEN
    if any(one.outlook.expected is not None and (one.goal or 0) >= FEW for one in figures):
        yield _EVEN
    if any(one.outlook.forecast for one in figures):
        yield _FORECAST


def _facts(agreement: Agreement) -> Iterator[Fact]:
    retold = agreement.terms.wording == "retold"
    yield Fact("Löftenas lydelse", "återgiven med egna ord" if retold else "ordagrann")
    yield Fact(
        "Uppgifterna",
        "promises.yaml, activities/, assessments/ och publications/ i datamappen, öppna för alla",
    )
    contact = contact_of(agreement)
    if contact:
        yield Fact("Kontakt", contact.words, contact.href)
