"""The notes: editor, times, quick lines, history."""
