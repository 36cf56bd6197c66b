"""The page of the telephone: how each way to it stands, and how it is set up."""
