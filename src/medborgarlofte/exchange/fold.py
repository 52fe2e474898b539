"""Text as it is compared when å, ä, ö, letter size and spacing do not matter."""

import unicodedata


def folded(text: str) -> str:
    """The text in small letters without marks and with single spaces: ``I  förrgår`` becomes ``i forrgar``."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())
