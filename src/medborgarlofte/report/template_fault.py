"""What is wrong with a template of the repository's own."""


class TemplateFault(Exception):  # noqa: N818 (the fault is a template's)
    """A Swedish sentence on it."""
