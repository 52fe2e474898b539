"""Medborgarlöften: promises, what was done, and the account, over plain files."""
