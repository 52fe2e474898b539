"""Files of rows in every form that people, spreadsheets and crashes leave them in."""

from files.rows_for_append import HEADER, cells
from hypothesis import strategies as st

from medborgarlofte.files.append import row_bytes

ROW = row_bytes(cells("å, b", "k7q3fd2m"))
HEAD = HEADER.decode()
SEMICOLONS = '2023-05-03;;trafik;;Nordby;;;;"å, b; ""c""";;2023-05-03T14:05:00Z;k7q3fd2m'

_pieces = st.sampled_from(
    [
        b",",
        b";",
        b"\t",
        b'"',
        b"\n",
        b"\r\n",
        b"\r",
        b" ",
        b"\0",
        b"\xef\xbb\xbf",
        b"\xe5",
        "å".encode(),
        b"a\xcc\x8a",
        "\u00a0".encode(),
        b"2023-05-03",
        b"k7q3fd2m",
        b"x",
        HEADER,
        HEADER.replace(b",", b";"),
        ROW,
        ROW[:-1],
        ROW[:-4],
        b"\x85",
        b"\x1c",
        b"<<<<<<< a\n",
        SEMICOLONS.encode() + b"\n",
        ("id," + HEAD.replace(",id", "")).encode(),
    ]
)
files = st.one_of(
    st.binary(max_size=200),
    st.lists(_pieces, max_size=25).map(b"".join),
    st.lists(_pieces, max_size=25).map(lambda pieces: HEADER + b"".join(pieces)),
    st.lists(_pieces, max_size=25).map(lambda pieces: HEADER.replace(b",", b";") + b"".join(pieces)),
)
