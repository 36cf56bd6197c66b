"""Reports: the team's patterns as a file for others."""
