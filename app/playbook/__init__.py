"""The playbook: steps, phrases, rules and rungs as data, its reader and its checks."""
