"""From progress to the account."""
