"""What an agent hands over: which records, in which form, signed by whom and sealed to whom."""
