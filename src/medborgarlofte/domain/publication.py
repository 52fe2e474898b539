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


def digest_of(account: Mapping[str, object]) -> str:
    """The SHA-256 of the account without its digest: UTF-8, keys sorted, no spaces, letters as they are, final LF."""
    import json
    from hashlib import sha256

    rest = {key: value for key, value in account.items() if key != "digest"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(f"{text}\n".encode()).hexdigest()
