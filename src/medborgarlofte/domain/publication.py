"""The record that an account was published: when, where, and every figure it held."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Publication(NamedTuple):
    """A file of publications. ``account`` is the JSON account of that day, ``digest`` its SHA-256 in hex."""

    window: str
    date: date
    channel: str
    address: str
    by: str
    digest: str
    account: Mapping[str, object]
    file: str
