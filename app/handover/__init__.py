"""The agent's side of handing over: what goes out, to whom, and what comes back."""
