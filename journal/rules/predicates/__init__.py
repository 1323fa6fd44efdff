"""The words the rules are written in, each named as in the clinical rules and tested at its boundary."""
