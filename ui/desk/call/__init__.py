"""The page of a call and its panels."""
