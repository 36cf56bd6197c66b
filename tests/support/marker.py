"""The word that tests plant in every text of a call, and look for wherever it must not be."""

MARKER = "marmalade"
