"""The pages of the patterns, and how any picture is shown."""
