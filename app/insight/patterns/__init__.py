"""Every pattern, each defined once as expressions over the facts and what they show."""
