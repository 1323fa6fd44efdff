"""The drawing of the body: lines that the regions are cut with. `python -m tests.drawing` writes journal/body/outlines.json."""
