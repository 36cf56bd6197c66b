"""The people of a team: the team file, answers and their six words, agents, who looked at what."""
