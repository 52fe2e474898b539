"""The nouns and the arithmetic: pure, without clock, disk, screen or Swedish."""
