"""The Swedish words of every problem."""
