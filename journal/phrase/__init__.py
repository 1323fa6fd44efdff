"""From a patient's words to a draft: a closed grammar that never guesses a place or a time."""
