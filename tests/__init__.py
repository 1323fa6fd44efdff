"""The tests mirror `journal/`; shared builders stand in `builders.py`."""
