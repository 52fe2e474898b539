"""The templates that come with lofte, as Jinja makes them into Python: made by tests/report/test_ready.py, not by hand."""
