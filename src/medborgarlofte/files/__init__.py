"""The only room that opens the user's files."""
