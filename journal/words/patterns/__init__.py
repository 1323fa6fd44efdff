"""The words of the rules, a family in each module, so that a clinician can read them in one sitting."""
