"""Open data: every table as CSV, and the Data Package that tells what they hold."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange import open_words as words
from medborgarlofte.exchange.open_activities import (
    activities_resource,
    corrections_resource,
    disclosed_activities,
)
from medborgarlofte.exchange.open_excel import excel_csv
from medborgarlofte.exchange.open_promises import figures_resource, promises_resource, verdicts_resource
from medborgarlofte.exchange.resource import Field, Resource

PACKAGE = "datapackage.json"
FOR_EXCEL = "aktiviteter-excel.csv"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def open_data(ledger: Ledger, today: date) -> Mapping[str, bytes]:
    """The files by name; figures are as of ``today``. The same facts and day give the same bytes."""
    rows = disclosed_activities(ledger)
    resources = (
        promises_resource(ledger),
        figures_resource(ledger, today),
        activities_resource(rows),
        verdicts_resource(ledger),
        corrections_resource(ledger),
    )
    return {
        PACKAGE: _package(resources, ledger.agreements),
        **{resource.path: resource.content for resource in resources},
        FOR_EXCEL: excel_csv(rows, ledger),
    }


def _package(resources: Sequence[Resource], agreements: Sequence[Agreement]) -> bytes:
    is_example = any(one.terms.example for one in agreements)
    sources = [source for one in agreements for source in one.terms.sources]
    package = {
        "$schema": _PROFILE,
        "name": agreements[0].id if len(agreements) == 1 else "medborgarloften",
        "title": "; ".join(f"{one.terms.title}, {one.terms.area}" for one in agreements),
        "description": f"{words.INVENTED} {words.PACKAGE}" if is_example else words.PACKAGE,
        "example": is_example,
        "sources": [
            {"title": source.title, **({"path": source.address} if source.address else {})}
            for source in sources
        ],
        "resources": [_described(resource) for resource in resources],
    }
    return (
        json.dumps(
            {key: value for key, value in package.items() if value != []}, ensure_ascii=False, indent=2
        )
        + "\n"
    ).encode()


def _described(resource: Resource) -> Mapping[str, object]:
    return {
        "name": resource.name,
        "type": "table",
        "title": resource.title,
        "path": resource.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_described_field(field) for field in resource.fields],
            "primaryKey": list(resource.key),
        },
    }


def _described_field(field: Field) -> Mapping[str, str]:
    about = {"description": field.about} if field.about else {}
    return {"name": field.name, "title": field.title, "type": field.type, **about}
