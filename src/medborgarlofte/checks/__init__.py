"""Rules: a ledger in, problems out."""
