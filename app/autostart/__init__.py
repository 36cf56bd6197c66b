"""Opening the window with the session of a person, where they switched it on."""
