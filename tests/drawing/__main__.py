"""`python -m tests.drawing` writes the outlines that the journal shows."""

from tests.drawing.outlines import FILE, written


def main() -> None:
    FILE.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
