"""The promises that generated folders are made of: every kind of target, and promises without any."""

from typing import NamedTuple

PLACES = (
    "Torget",
    "Stationen",
    "Hamnen",
    "Stadsparken",
    "Storgatan",
    "Badplatsen",
    "Idrottsplatsen",
    "Simhallen",
    "Biblioteket",
    "Folkets park",
    "Köpcentrum",
    "Busstorget",
    "Norra skolan",
    "Södra skolan",
    "Gymnasiet",
    "Fritidsgården",
    "Gamla bron",
    "Industrigatan",
    "Kyrkbacken",
    "Östra vägen",
)

TERMS = f"""\
format: 1
agreement:
  id: storstad
  title: Medborgarlöften för prov
  area: Storstads kommun
  period:
    start: {{start}}
    end: {{end}}
  example: true
  contact:
    role: Samordnare
    address: samordnare@storstad.example
parties:
  polisen:
    name: Polisen
    kind: police
  kommunen:
    name: Storstads kommun
    kind: municipality
places:
{"".join(f"  - name: {name}" + chr(10) for name in PLACES)}\
tags:
  nykterhet: Nykterhet
  hastighet: Hastighet
  lagstadiet: Lågstadiet
  mellanstadiet: Mellanstadiet
  hogstadiet: Högstadiet
  grannar: Grannsamverkan
  batar: Båtsamverkan
results:
  deltagare:
    title: Deltagare
  timmar:
    title: Timmar
  anmalt:
    title: Anmält klotter
  sanerat:
    title: Sanerat klotter
  skador:
    title: Skadegörelser
  otrygga:
    title: Andel otrygga
    sum: false
sections:
  - id: polisen
    title: Polisens löften
  - id: kommunen
    title: Kommunens löften
"""


class Kind(NamedTuple):
    """A promise to be filled in: ``keys`` is its YAML below ``lead``, ``results`` a cell with drawn numbers."""

    id: str
    title: str
    text: str
    writer: str
    keys: str
    tags: tuple[str, ...] = ()
    results: str = ""
    disclosure: str = "full"


KINDS = (
    Kind(
        id="trafikkontroller",
        title="Trafikkontroller",
        text="Polisen gör minst {many} trafikkontroller varje år, varav minst {few} om nykterhet.",
        writer="polisen",
        keys="""\
    target:
      kind: count
      at_least: {many}
      per: year
      unit: [trafikkontroll, trafikkontroller]
      also:
        - at_least: {few}
          where:
            tags: [nykterhet]
    tags: [nykterhet, hastighet]
""",
        tags=("nykterhet", "hastighet"),
    ),
    Kind(
        id="fotpatruller",
        title="Fotpatruller",
        text="Polisen patrullerar till fots minst {few} gånger i månaden.",
        writer="polisen",
        keys="""\
    target:
      kind: count
      at_least: {few}
      per: month
      unit: [patrull, patruller]
""",
    ),
    Kind(
        id="foraldramoten",
        title="Möten med föräldrar",
        text="Polisen träffar föräldrar på skolorna.",
        writer="polisen",
        keys="""\
    unit: [möte, möten]
    results: [deltagare]
    criteria:
      - Föräldrar på alla skolor har fått en inbjudan.
""",
        results="deltagare={more}",
    ),
    Kind(
        id="belysning",
        title="Ny belysning",
        text="Kommunen sätter upp ny belysning på Torget, vid Stationen och i Hamnen.",
        writer="kommunen",
        keys="""\
    target:
      kind: coverage
      by: place
      each: [Torget, Stationen, Hamnen]
      per: period
      unit: [plats, platser]
""",
    ),
    Kind(
        id="vagledning",
        title="Vägledning mot våld",
        text="Kommunen skriver och beslutar om sin vägledning.",
        writer="kommunen",
        keys="""\
    target:
      kind: milestone
      steps:
        utkast: Utkastet är skrivet
        beslut: Vägledningen är beslutad
      due: {end}
""",
        tags=("utkast", "beslut"),
    ),
    Kind(
        id="vuxna-ute",
        title="Vuxna ute",
        text="Vuxna är ute på stan minst {many} timmar varje år.",
        writer="kommunen",
        keys="""\
    target:
      kind: count
      of: timmar
      at_least: {many}
      per: year
      unit: [timme, timmar]
""",
        results="timmar={some}.5",
    ),
    Kind(
        id="klotter",
        title="Klotter tas bort",
        text="Minst {percent} procent av det klotter som anmäls tas bort i tid.",
        writer="kommunen",
        keys="""\
    target:
      kind: share
      of: sanerat
      among: anmalt
      at_least: {percent}
      per: year
""",
        results="anmalt={more} sanerat={some}",
    ),
    Kind(
        id="otrygghet",
        title="Färre otrygga",
        text="Högst {percent} procent känner sig otrygga på kvällen.",
        writer="kommunen",
        keys="""\
    target:
      kind: outcome
      of: otrygga
      at_most: {percent}
      baseline:
        value: 31.5
        when: hösten 2022
        source: Undersökningen om trygghet
""",
        results="otrygga={some}",
    ),
    Kind(
        id="skadegorelse",
        title="Mindre skadegörelse",
        text="Det blir högst {many} skadegörelser på skolorna varje år.",
        writer="kommunen",
        keys="""\
    target:
      kind: count
      of: skador
      at_most: {many}
      per: year
      unit: [skadegörelse, skadegörelser]
""",
        results="skador={some}",
    ),
    Kind(
        id="helgkvallar",
        title="Polis ute på helgkvällar",
        text="Polisen är ute minst {many} gånger varje år på fredags- och lördagskvällar.",
        writer="polisen",
        keys="""\
    target:
      kind: count
      at_least: {many}
      per: year
      unit: [gång, gånger]
      where:
        weekdays: [fri, sat]
        between: ["18:00", "02:00"]
""",
    ),
    Kind(
        id="skolbesok",
        title="Besök på skolor",
        text="Polisen besöker både lågstadiet, mellanstadiet och högstadiet varje år.",
        writer="polisen",
        keys="""\
    target:
      kind: coverage
      by: tag
      each: [lagstadiet, mellanstadiet, hogstadiet]
      per: year
    tags: [lagstadiet, mellanstadiet, hogstadiet]
""",
        tags=("lagstadiet", "mellanstadiet", "hogstadiet"),
    ),
    Kind(
        id="grannsamverkan",
        title="Träffar om grannsamverkan",
        text="Polisen bjuder varje år in till minst {few} träffar om grannsamverkan och båtsamverkan.",
        writer="polisen",
        keys="""\
    tags: [grannar, batar]
    readings:
      - question: Räknas träffarna tillsammans?
        alternatives:
          - id: tillsammans
            label: Ja
            target:
              kind: count
              at_least: {few}
              per: year
              unit: [träff, träffar]
          - id: var-for-sig
            label: Nej, det ska vara träffar av båda slagen
            target:
              kind: coverage
              by: tag
              each: [grannar, batar]
              at_least: {few}
              per: year
        chosen: tillsammans
        by: Samordnare
        date: 2023-05-02
        why: Så har träffarna räknats förut
""",
        tags=("grannar", "batar"),
    ),
    Kind(
        id="skyddade",
        title="Skydd mot våld",
        text="Polisen och socialtjänsten går igenom sina rutiner.",
        writer="polisen",
        keys="""\
    with: [kommunen]
    unit: [genomgång, genomgångar]
    criteria:
      - Rutinerna är skrivna.
    disclosure: coarse
""",
        disclosure="coarse",
    ),
    Kind(
        id="forsandelser",
        title="Försändelser med narkotika",
        text="Polisen hjälper posten att stoppa narkotika.",
        writer="polisen",
        keys="""\
    criteria:
      - Rutinen används.
    disclosure: verdict
""",
        disclosure="verdict",
    ),
    Kind(
        id="sommarvardar",
        title="Värdar på stranden",
        text="Kommunen har värdar på Badplatsen minst {few} gånger varje år, i juni, juli eller augusti.",
        writer="kommunen",
        keys="""\
    target:
      kind: count
      at_least: {few}
      per: year
      unit: [gång, gånger]
      where:
        places: [Badplatsen]
        months: [6, 7, 8]
""",
    ),
    Kind(
        id="vandringar",
        title="Trygghetsvandringar",
        text="Kommunen går med invånare på minst {few} olika platser under perioden.",
        writer="kommunen",
        keys="""\
    target:
      kind: coverage
      by: place
      members: {few}
      per: period
      unit: [plats, platser]
    results: [deltagare]
""",
        results="deltagare=~{more}",
    ),
    Kind(
        id="dialogmoten",
        title="Dialogmöten",
        text="Polisen håller minst {few} dialogmöten varje halvår.",
        writer="polisen",
        keys="""\
    target:
      kind: count
      at_least: {few}
      per: half_year
      unit: [möte, möten]
    counts: Ett möte som alla får komma till
    results: [deltagare]
""",
        results="deltagare={more}",
    ),
)
