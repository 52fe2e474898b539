"""``lofte schema``: what promises.yaml may hold, for editors."""

from medborgarlofte.cli.output import json_text, show


def schema() -> None:
    """Skriv ut mallen för promises.yaml, för textredigerare.

    Exempel:
      lofte schema > schema/promises.schema.json
    """
    from medborgarlofte.texts.schema import promises_schema

    show(json_text(promises_schema()))
