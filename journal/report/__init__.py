"""The doctor's page: facts computed once, what the patient withholds left out of them, and every format printed from them."""
