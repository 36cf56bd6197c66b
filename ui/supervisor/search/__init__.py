"""Looking for words in everything that agents have shared."""
