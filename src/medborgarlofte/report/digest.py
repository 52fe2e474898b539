"""The fingerprint of an account: the same facts have the same, and anybody can compute it."""

import json
from collections.abc import Mapping
from hashlib import sha256


def digest_of(account: Mapping[str, object]) -> str:
    """The SHA-256 of the account without its digest: UTF-8, keys sorted, no spaces, letters as they are, final LF."""
    rest = {key: value for key, value in account.items() if key != "digest"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(f"{text}\n".encode()).hexdigest()


def json_text(account: Mapping[str, object]) -> str:
    """The account as a file: its keys in their order, letters as they are, final LF."""
    return json.dumps(account, ensure_ascii=False, indent=1) + "\n"
