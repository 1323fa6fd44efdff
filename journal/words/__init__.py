"""Everything a patient reads, so that a clinician can review it in one sitting."""
