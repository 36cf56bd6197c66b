"""The supervisor's side: agents and their keys, imports, patterns, coaching, the house playbook."""
