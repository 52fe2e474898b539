"""A colleague's sheet in; open data out."""
