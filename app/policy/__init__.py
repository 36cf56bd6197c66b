"""What a house's IT sets for everybody: where it stands, what it may say, and what then holds."""
