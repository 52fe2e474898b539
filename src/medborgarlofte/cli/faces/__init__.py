"""The ways that ``lofte check`` shows what it found."""
