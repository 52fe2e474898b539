"""Writes docs/reference/commands.md and promises.md, from --help and the schema: ``python docs/make_reference.py``."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).parent / "reference"
_SCHEMA = Path(__file__).parents[1] / "schema" / "promises.schema.json"
_LOFTE = Path(sys.executable).parent / "lofte"
_COMMANDS_HEAD = """\
# Kommandon

Det som `lofte KOMMANDO --help` visar. Sidan görs av `docs/make_reference.py`; texterna står i
`src/medborgarlofte/cli/`.

## Gemensamt

`lofte` hittar datamappen själv: den letar uppåt från mappen där du står, efter `data/promises.yaml`.

| Variabel i datorn | Gör |
|---|---|
| `LOFTE_DATA` | pekar ut datamappen, som `--data` |
| `LOFTE_WRITER` | vems fil som skrivs, som `--writer` |
| `LOFTE_TODAY` | låtsas att det är en annan dag: `2024-03-15`. För övning och prov |
| `NO_COLOR` | inga färger, som `--no-color` |

| Slutkod | Betyder |
|---|---|
| 0 | det gick bra |
| 1 | ett fel i uppgifterna, eller ett nej från `--strict`, `--fail-behind`, `--check` eller `--final` |
| 2 | kommandot gick inte att förstå. Inget är sparat |
| 3 | något utanför: ingen datamapp, full disk, en fil som är upptagen |
| 70 | ett fel i `lofte` självt |
| 130 | avbrutet med Ctrl-C |
"""
_PROMISES_HEAD = """\
# promises.yaml

Allt som kan stå i `data/promises.yaml`. Nycklar med • måste finnas. Det ni inte vet lämnar ni bort.
Sidan görs av `docs/make_reference.py` ur [schemat](../../schema/promises.schema.json), som också ger hjälp i
textredigerare. Vad som händer när något är fel står i [koderna](koder.md).

Dagar skrivs `2023-09-01`. Där det står *dag, månad eller år* går också `2023-09` och `2023`.
"""
_AMENDMENTS = tuple(f"{one}Amendment" for one in ("Text", "Target", "Period", "List", "Unit"))
_TOPICS = (  # the heading, and the definitions told under it: where they stand in the file
    ("agreement", ("Terms",)),
    ("agreement.period", ("Period",)),
    ("agreement.contact", ("Contact",)),
    ("agreement.sources", ("Reference",)),
    ("parties", ("Party",)),
    ("basis", ("Basis",)),
    ("basis.inputs", ("Input",)),
    ("basis.priorities", ("Priority",)),
    ("places", ("NamedPlace",)),
    ("results", ("ByResult",)),
    ("sections", ("Section",)),
    ("promises", ("Promise",)),
    ("target: count", ("CountTarget",)),
    ("target: share", ("ShareTarget",)),
    ("target: coverage", ("CoverageTarget",)),
    ("target: milestone", ("MilestoneTarget",)),
    ("target: outcome", ("OutcomeTarget",)),
    ("target.baseline", ("Baseline",)),
    ("target.where", ("Where",)),
    ("target.also", ("Condition",)),
    ("readings", ("Reading",)),
    ("readings.alternatives", ("Alternative",)),
    ("amendments", _AMENDMENTS),
    ("withdrawn", ("Withdrawal",)),
)

Schema = Mapping[str, Any]


def pages() -> dict[str, str]:
    """The pages by their file's name."""
    return {"commands.md": _commands_page(), "promises.md": _promises_page()}


def _commands_page() -> str:
    whole = _help()
    listed = whole.partition("Kommandon:\n")[2].partition("\n\n")[0]
    names = re.findall(r"^  ([a-z]+)", listed, re.MULTILINE)
    told = (f"## lofte {name}\n\n```text\n{_help(name)}```\n" for name in names)
    return "\n".join((_COMMANDS_HEAD, f"## lofte\n\n```text\n{whole}```\n", *told))


def _help(*words: str) -> str:
    plain = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1"}
    command = [str(_LOFTE), *words, "--help"]
    return subprocess.run(command, env=plain, check=True, capture_output=True, encoding="utf-8").stdout


def _promises_page() -> str:
    schema = json.loads(_SCHEMA.read_text(encoding="utf-8"))
    definitions = schema["definitions"]
    topics = (_topic(heading, [definitions[name] for name in names]) for heading, names in _TOPICS)
    lines = (line for one in topics for line in one)
    return "\n".join((_PROMISES_HEAD, "## Överst i filen\n", *_table([schema]), *lines))


def _topic(heading: str, definitions: list[Schema]) -> Iterator[str]:
    yield f"## `{heading}`\n"
    yield f"{definitions[0]['description']}\n"
    yield from _table(definitions)


def _table(definitions: list[Schema]) -> Iterator[str]:
    yield "| Nyckel | Vad | Värde |"
    yield "|---|---|---|"
    keys = dict.fromkeys(key for one in definitions for key in one["properties"])
    for key in sorted(keys, key=lambda one: one != "kind"):
        mark = " •" if any(key in one.get("required", ()) for one in definitions) else ""
        versions = [one["properties"][key] for one in definitions if key in one["properties"]]
        yield f"| `{key}`{mark} | {versions[0]['description']} | {_values(versions)} |"
    yield ""


def _values(versions: list[Schema]) -> str:
    """What a key may hold: all that its versions name, else what the first of them tells."""
    named = [_value(one) for one in versions if "const" in one or "enum" in one]
    return " ".join(dict.fromkeys(named)) or _value(versions[0])


def _value(schema: Schema) -> str:
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return " ".join(f"`{one}`" for one in schema["enum"])
    if schema.get("type") == "array":
        return f"lista: {_value(schema['items'])}" if "enum" in schema["items"] else "lista"
    return _KINDS.get(str(schema.get("pattern")), "") or _TYPES.get(str(schema.get("type")), "")


_KINDS = {
    r"^\d{4}-\d\d-\d\d$": "dag",
    r"^\d{4}(-\d\d){0,2}$": "dag, månad eller år",
    "^[a-z0-9]+(-[a-z0-9]+)*$": "id",
    "^(https://|mailto:)": "länk",
}
_TYPES = {
    "['string', 'number']": "text",
    "number": "tal",
    "integer": "heltal",
    "boolean": "`true` eller `false`",
}


if __name__ == "__main__":
    for name, text in pages().items():
        (REFERENCE / name).write_text(text, encoding="utf-8", newline="\n")
