"""Pictures of every screen, drawn by the app itself on invented journals (`make pictures`)."""
