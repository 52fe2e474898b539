"""What promises.yaml may hold, as JSON Schema of draft 7: what an editor shows and completes, described in Swedish."""

from collections.abc import Mapping
from typing import Any

from medborgarlofte.domain.agreement import Agreement

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TITLE = "Medborgarlöften: promises.yaml"

THINGS: Mapping[str, str] = {
    "Agreement": "En överenskommelse med sina löften.",
    "Alternative": "Ett sätt att läsa en oklar formulering.",
    "Amendment": "En ändring efter beslutet.",
    "Baseline": "Läget som utfallet jämförs med.",
    "Basis": "Hur löftena kom till.",
    "ByResult": "Något som en aktivitet kan ge och som räknas för sig.",
    "Condition": "Ett villkor till (varav minst).",
    "Contact": "Vart invånarna vänder sig.",
    "CountTarget": "Ett antal: summan av tillfällen, eller av ett biresultat.",
    "CoverageTarget": "Täckning: hur många platser, taggar eller dagar som nåddes.",
    "Input": "Ett underlag, till exempel en enkät eller en dialog.",
    "MilestoneTarget": "Ett eller flera steg som görs en gång.",
    "NamedPlace": "En plats som aktiviteter kan ange.",
    "OutcomeTarget": "Ett uppmätt utfall, som andelen otrygga.",
    "Party": "En part: den som lovar eller medverkar.",
    "Period": "Tiden som överenskommelsen gäller.",
    "Priority": "Något som invånarna eller lägesbilden satte först.",
    "Promise": "Ett löfte.",
    "Reading": "En oklar formulering, hur den kan läsas och vad som valdes.",
    "Reference": "Ett dokument som överenskommelsen bygger på.",
    "Section": "En rubrik i redovisningen.",
    "ShareTarget": "En andel: ett biresultat av ett annat, i procent.",
    "Terms": "Överenskommelsens egna uppgifter.",
    "Where": "Vilka aktiviteter som räknas; allt som anges ska stämma.",
    "Withdrawal": "Löftet är återtaget men står kvar i varje redovisning.",
}

KEYS: Mapping[str, str] = {
    "Agreement.format": "Filens format: 1.",
    "Agreement.agreement": "Överenskommelsens egna uppgifter.",
    "Agreement.parties": "Parterna, var och en med ett kort id.",
    "Agreement.basis": "Hur löftena kom till: ni sa – vi gjorde.",
    "Agreement.places": "Platser. Finns listan ska varje aktivitets plats stå i den.",
    "Agreement.tags": "Taggar: inriktningar och slag av aktiviteter, med id och namn.",
    "Agreement.results": "Biresultat: sådant som aktiviteterna ger, som deltagare eller ordningsböter.",
    "Agreement.sections": "Rubrikerna i redovisningen, i den ordning de ska stå.",
    "Agreement.promises": "Löftena.",
    "Alternative.id": "Kort id med a–z, 0–9 och bindestreck.",
    "Alternative.label": "Läsningen i några ord.",
    "Alternative.target": "Målet enligt den här läsningen.",
    "Amendment.date": "Dagen då ändringen beslutades, som 2023-09-01.",
    "Amendment.key": "Nyckeln som ändrades, till exempel target.",
    "Amendment.before": "Vad som stod före ändringen.",
    "Amendment.after": "Vad som står efter ändringen.",
    "Amendment.why": "Varför.",
    "Amendment.decision": "Beslutet, till exempel ett diarienummer.",
    "Baseline.value": "Värdet att jämföra med.",
    "Baseline.when": "När det mättes.",
    "Baseline.source": "Varifrån det kommer.",
    "Basis.inputs": "Underlagen: enkäter, dialoger, kartläggningar, lägesbilder.",
    "Basis.priorities": "Det som sattes först.",
    "ByResult.title": "Namnet i redovisningen.",
    "ByResult.sum": "false för en nivå, där det senaste värdet gäller i stället för summan.",
    "Condition.at_least": "Minst så många.",
    "Condition.at_most": "Högst så många.",
    "Condition.direction": "Åt vilket håll värdet ska gå: down eller up.",
    "Condition.of": "Biresultatet som räknas, i stället för tillfällen.",
    "Condition.among": "Biresultatet som det är en andel av; talet är då procent.",
    "Condition.where": "Vilka aktiviteter villkoret gäller.",
    "Contact.role": "En funktion hellre än en person: Kommunpolis.",
    "Contact.address": "En funktionsadress.",
    "CountTarget.kind": "count: ett antal.",
    "CountTarget.at_least": "Minst så många. Ett naket tal i ett löfte är minst.",
    "CountTarget.at_most": "Högst så många.",
    "CountTarget.of": "Biresultatet som räknas, i stället för tillfällen.",
    "CountTarget.unit": "Vad en kallas, eller en och flera: [konferens, konferenser].",
    "CountTarget.per": "Tiden som talet gäller. Utelämnad när dokumentet inte säger: då visas både per år och för hela tiden.",
    "CountTarget.where": "Vilka aktiviteter som räknas.",
    "CountTarget.also": "Villkor till: varav minst.",
    "CoverageTarget.kind": "coverage: täckning.",
    "CoverageTarget.by": "Vad som ska nås: platser, taggar eller dagar.",
    "CoverageTarget.each": "De som ska nås, var och en.",
    "CoverageTarget.members": "Hur många olika som ska nås, när de inte räknas upp.",
    "CoverageTarget.at_least": "Hur många gånger var och en (annars 1).",
    "CoverageTarget.unit": "Vad en kallas, eller en och flera: [tunnel, tunnlar].",
    "CoverageTarget.per": "Tiden som gäller. Utelämnad när dokumentet inte säger.",
    "CoverageTarget.where": "Vilka aktiviteter som räknas.",
    "CoverageTarget.also": "Villkor till: varav minst.",
    "Input.kind": "Slag av underlag.",
    "Input.title": "Vad det var.",
    "Input.when": "När, med egna ord.",
    "Input.result": "Vad det gav.",
    "MilestoneTarget.kind": "milestone: något som blir klart.",
    "MilestoneTarget.steps": "Stegen, med id och namn. Utelämnade: ett enda steg, klar.",
    "MilestoneTarget.due": "När det ska vara klart (annars periodens slut).",
    "MilestoneTarget.unit": "Vad ett steg kallas.",
    "MilestoneTarget.per": "Tiden som gäller (annars hela perioden).",
    "MilestoneTarget.where": "Vilka aktiviteter som räknas.",
    "MilestoneTarget.also": "Villkor till: varav minst.",
    "NamedPlace.name": "Platsens namn.",
    "NamedPlace.aliases": "Andra namn som används; räknas under platsens namn.",
    "OutcomeTarget.kind": "outcome: ett uppmätt utfall.",
    "OutcomeTarget.at_least": "Minst så mycket.",
    "OutcomeTarget.at_most": "Högst så mycket.",
    "OutcomeTarget.direction": "Åt vilket håll värdet ska gå från utgångsläget: down eller up.",
    "OutcomeTarget.of": "Biresultatet där värdet loggas.",
    "OutcomeTarget.baseline": "Utgångsläget.",
    "OutcomeTarget.unit": "Enheten, till exempel procent.",
    "OutcomeTarget.per": "Tiden som gäller (annars hela perioden).",
    "OutcomeTarget.where": "Vilka aktiviteter som räknas.",
    "OutcomeTarget.also": "Villkor till.",
    "Party.name": "Partens namn.",
    "Party.kind": "police, municipality eller other.",
    "Period.start": "Början: en dag, en månad eller ett år.",
    "Period.end": "Slutet, som också räknas med. Utelämnat: tills vidare.",
    "Period.note": "Där dokumentet är osäkert, till exempel ”cirka två år”.",
    "Priority.id": "Kort id med a–z, 0–9 och bindestreck.",
    "Priority.title": "Prioriteringen i några ord.",
    "Promise.id": "Kort id med a–z, 0–9 och bindestreck. Samma genom åren, även i nästa överenskommelse.",
    "Promise.title": "Löftet i några ord.",
    "Promise.text": "Löftet som det beslutades, eller återgivet (se wording).",
    "Promise.section": "Rubriken i redovisningen.",
    "Promise.lead": "Vem som ansvarar: en lista med parter.",
    "Promise.with": "Vilka som medverkar: en lista med parter.",
    "Promise.answers": "Prioriteringarna som löftet svarar på.",
    "Promise.target": "Målet. Utelämnat: inget tal; då visas tillfällena och en person bedömer.",
    "Promise.unit": "Vad ett tillfälle kallas där inget mål säger det: [armatur, armaturer].",
    "Promise.tags": "Taggarna som löftets aktiviteter använder.",
    "Promise.results": "Biresultaten som löftets aktiviteter använder.",
    "Promise.counts": "Räkneregeln med ord: vad är ett?",
    "Promise.criteria": "Vad som ska synas för att löftet ska räknas som hållet, skrivet före bedömningen.",
    "Promise.readings": "Oklara formuleringar och hur de läses.",
    "Promise.amendments": "Ändringar efter beslutet.",
    "Promise.withdrawn": "Löftet är återtaget.",
    "Promise.renews": "Id för löftet som detta för vidare, när id skiljer sig.",
    "Promise.disclosure": "Hur mycket som loggas: full, coarse (bara månad, ingen plats) eller verdict (bara bedömningar).",
    "Reading.question": "Frågan: vad är oklart?",
    "Reading.alternatives": "Sätten att läsa.",
    "Reading.chosen": "Id för den läsning som valdes.",
    "Reading.by": "Vem som valde: en roll.",
    "Reading.date": "Dagen då det bestämdes.",
    "Reading.why": "Varför.",
    "Reference.title": "Dokumentets namn.",
    "Reference.address": "Länk: https: eller mailto:.",
    "Reference.retrieved": "När det hämtades.",
    "Section.id": "Kort id med a–z, 0–9 och bindestreck.",
    "Section.title": "Rubriken.",
    "ShareTarget.kind": "share: en andel i procent.",
    "ShareTarget.at_least": "Minst så många procent.",
    "ShareTarget.at_most": "Högst så många procent.",
    "ShareTarget.of": "Biresultatet som är delen.",
    "ShareTarget.among": "Biresultatet som är det hela.",
    "ShareTarget.unit": "Vad en kallas.",
    "ShareTarget.per": "Tiden som gäller. Utelämnad när dokumentet inte säger.",
    "ShareTarget.where": "Vilka aktiviteter som räknas.",
    "ShareTarget.also": "Villkor till: varav minst.",
    "Terms.id": "Kort id med a–z, 0–9 och bindestreck.",
    "Terms.title": "Dokumentets namn.",
    "Terms.area": "Var löftena gäller.",
    "Terms.period": "Tiden som löftena gäller. Utan period blir det inga bedömningar.",
    "Terms.decided": "När överenskommelsen undertecknades eller antogs.",
    "Terms.wording": "verbatim: ordagrant. retold: återgivet med egna ord, vilket varje redovisning säger.",
    "Terms.follow_up": "Hur ofta det ska höras något om varje löfte.",
    "Terms.example": "true: aktiviteterna är påhittade, vilket allt som skrivs ut säger först.",
    "Terms.contact": "Vart invånarna vänder sig.",
    "Terms.sources": "Dokumenten som överenskommelsen bygger på.",
    "Terms.amendments": "Ändringar av själva överenskommelsen, till exempel en förlängning.",
    "Where.tags": "Aktiviteten har alla dessa taggar.",
    "Where.places": "Aktiviteten var på en av platserna.",
    "Where.parties": "En av parterna utförde den.",
    "Where.weekdays": "Veckodagar: mon tue wed thu fri sat sun.",
    "Where.months": "Månader: 1–12.",
    "Where.between": 'Klockslag, slutet oräknat: ["18:00", "03:00"].',
    "Withdrawal.date": "Dagen då löftet återtogs.",
    "Withdrawal.why": "Varför.",
    "Withdrawal.decision": "Beslutet, till exempel ett diarienummer.",
}


def promises_schema() -> dict[str, Any]:
    """The schema of promises.yaml."""
    raw = Agreement.model_json_schema(by_alias=True)
    definitions = {name: _thing(name, one) for name, one in raw.pop("$defs").items()}
    return {"$schema": _DRAFT, "title": _TITLE, **_thing("Agreement", raw), "definitions": definitions}


def _thing(name: str, raw: dict[str, Any]) -> dict[str, Any]:
    spoken = "Amendment" if name.endswith("Amendment") else name  # of several shapes, with the same keys
    keys = {key: _key(KEYS[f"{spoken}.{key}"], shape) for key, shape in raw["properties"].items()}
    return {**_plain(raw), "description": THINGS[spoken], "properties": keys}


def _key(description: str, shape: dict[str, Any]) -> dict[str, Any]:
    plain = _plain(shape)
    if "$ref" in plain:  # what stands beside a reference is not read
        plain = {"allOf": [plain]}
    return {"description": description, **plain}


def _plain(shape: Any) -> Any:  # noqa: ANN401 (JSON of any depth)
    """The shape in words that editors know; nothing may be given by writing no value."""
    match shape:
        case dict():
            return _without_null({key: _plain(one) for key, one in shape.items() if not _is_for_us(key, one)})
        case list():
            return [_plain(one) for one in shape]
        case str():
            return shape.replace("#/$defs/", "#/definitions/")
        case _:
            return shape


def _is_for_us(key: str, value: object) -> bool:
    return key in ("discriminator", "default") or (key in ("title", "description") and isinstance(value, str))


def _without_null(shape: dict[str, Any]) -> dict[str, Any]:
    """A choice between a shape and nothing is the shape."""
    choices = [one for one in shape.get("anyOf", ()) if one != {"type": "null"}]
    others = {key: one for key, one in shape.items() if key != "anyOf"}
    if len(choices) == 1:
        return {**others, **choices[0]}
    return {**others, "anyOf": choices} if choices else others
