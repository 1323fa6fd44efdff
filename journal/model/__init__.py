"""What an episode, a day, a treatment is: shapes to read (views), to enter (drafts) and to store (tables)."""
