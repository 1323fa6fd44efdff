"""What holds for the tree as a whole: its budget, its layers, its words and what may reach a terminal."""
