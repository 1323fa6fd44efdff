"""How near the journal comes to the limits of the machine it runs on."""
