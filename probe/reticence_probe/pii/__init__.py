"""Personal values in a text: finding them, when two are the same, which can be guessed."""
