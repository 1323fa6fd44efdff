"""Text that is not our own is only ever text: nothing variable goes raw into the screen or past the door of a command."""

import pytest

from tests.structure.outputs import past_the_door
from tests.structure.sinks import raw_text
from tests.structure.sources import ROOT, read, source

HEAD = "from textual.widgets import Static\nfrom textual.content import Content\n"


def complaints(*lines: str) -> list[str]:
    return list(raw_text((source("journal/screens/a.py", HEAD + "\n".join(lines)),)))


def test_no_raw_text_in_the_tree() -> None:
    assert list(raw_text(read(ROOT, "journal"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "Static(note)",
        "Static(f'{note}')",
        "Static('a ' + note)",
        "Static(content=note)",
        "Static(episode.notes)",
        "Static(note, markup=True)",
        "Static(note, markup=False)",
        "Static(f'{note}', markup=False)",
        "Static(note or words.TITLE)",
        "Static(words.saved(note))",
        "Static(**given)",
        "Static(*given)",
        "self.notify(note)",
        "self.notify(note, markup=False)",
        "self.notify('a', title=note)",
        "self.app.notify(note, severity='error')",
        "Option(describe(episode))",
        "Option(f'{number}', id='a')",
        "self.query_one('#a', Static).update(note)",
        "line.update(note)",
        "line.update(str(problem))",
        "listed.replace_option_prompt_at_index(0, note)",
        "self.border_title = note",
        "self.border_title += note",
        "self.border_subtitle: str = note",
        "self.title = note",
        "self.sub_title = f'{note}'",
        "line.placeholder = note",
        "button.tooltip = f'{note}'",
        "line.with_tooltip(note)",
        "Content.from_markup(note)",
        "Text.from_ansi(note)",
        "self.app.copy_to_clipboard(note)",
        "Static(Content.from_text(note))",
        "Static(Content(note))",
        "Static(Content(f' {note}'))",
        "Static(Content.styled(note, '$muted'))",
        "Static(Content.assemble('a', note))",
        "Static(plain(note) + note)",
        "Static(Content('a').join([note]))",
        "Static(plain('a').append(note))",
        "Static(note.join(cells))",
        "Static(plain(note) if note else note)",
        "Static(made)",
        "Hit(score, note, run)",
        "DiscoveryHit('a', run, help=note)",
        "Input(note)",
        "Segment(note)",
        "Segment(note.ljust(8), style)",
        "Segment(row.what)",
        "Segment(f'{row.what} ')",
        "Segment(' ' + note)",
        "map(Static, notes)",
        "partial(Static, note)",
        "self.call_later(line.update, note)",
        "shown = Static",
        "tell = self.notify",
    ],
)
def test_raw_text_is_seen(line: str) -> None:
    assert complaints("def f(self, note):", "    for made in self.notes:", f"        {line}")


@pytest.mark.parametrize(
    "lines",
    [
        ("from textual.widgets import DataTable",),
        ("from textual.widgets import Static as Show",),
        ("class A(Static):", "    def __init__(self, text):", "        super().__init__(text)"),
        ("class A(Widget):", "    def render(self) -> str:", "        return self.text"),
        ("def f(note):", "    made = plain('a')", "    made = note", "    Static(made)"),
        ("def f(notes):", "    made = plain('a')", "    for made in notes:", "        Static(made)"),
        ("def f(note):", "    made = plain('a')", "    made, other = note", "    Static(made)"),
        ("def f(note):", "    made = plain('a')", "    made += note", "    Static(made)"),
        ("def f(note):", "    made = plain('a')", "    if made := note:", "        Static(made)"),
        ("def f(note):", "    made = plain('a')", "    with note as made:", "        Static(made)"),
        ("def told(note) -> str:", "    return note", "def f(note):", "    Static(told(note))"),
    ],
    ids=lambda lines: lines[-1].strip(),
)
def test_raw_text_is_seen_in_these_places_too(lines: tuple[str, ...]) -> None:
    assert complaints(*lines)


@pytest.mark.parametrize(
    "line",
    [
        "Static('Today')",
        "Static(words.TITLE)",
        "Static(words.TITLE if note else '')",
        "Static(plain(note))",
        "Static(plain(note).stylize('bold', 0, 3))",
        "Static(Content('a').join([plain(note), plain_line(note)]).stylize('bold'))",
        "Static(made + plain(note))",
        "Static(shown)",
        "Static(made)",
        "Static(first)",
        "Static(Content(one_line(note)))",
        "Static(one_line(note), markup=False)",
        "Static(line_for(note))",
        "Option(plain_line(note), id=str(number))",
        "self.border_title = words.TITLE",
        "Segment(fitted(note, 8, cut))",
        "Segment(self._fit(row.what, 8) + ' ' * 2, style)",
        "Segment(self._glyphs.felt * 3)",
        "Segment(clean(note))",
        "self.query_one('#a', Static).update(plain(note))",
        "felt = note",
    ],
)
def test_safe_text_passes(line: str) -> None:
    helper = "def line_for(note) -> Content:\n    return plain(note)"
    known = ("    made = plain(note)", "    first, *rest = (plain_line(one) for one in note)")
    assert complaints(helper, "def f(self, note, shown: Content):", *known, f"    {line}") == []


def test_a_function_of_another_file_makes_a_content_only_if_all_of_its_name_do() -> None:
    one = source("journal/widgets/a.py", "def told(note) -> Content:\n    return plain(note)")
    other = source("journal/widgets/b.py", "def told(note) -> str:\n    return note")
    user = source("journal/screens/c.py", HEAD + "Static(told(note))")
    assert list(raw_text((one, user))) == []
    assert len(list(raw_text((one, other, user)))) == 1


def test_files_without_textual_are_left_alone() -> None:
    assert list(raw_text((source("journal/exchange/a.py", "def f(found, more):\n    found.update(more)"),))) == []


def test_commands_write_through_one_door() -> None:
    assert list(past_the_door(read(ROOT, "journal"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "context.stdout.write(note)",
        "context.stderr.write('a')",
        "sys.stdout.write(note)",
        "sys.stderr.writelines(notes)",
        "sys.stdout.buffer.write(raw)",
        "out = context.stdout",
        "print(note, file=context.stderr)",
        "print(note)",
        "input(note)",
        "os.write(2, raw)",
        "sys.exit(note)",
        "raise SystemExit(note)",
        "warnings.warn(note)",
        "logging.error(note)",
        "parser.print_usage()",
        "getpass.getpass(note)",
    ],
)
def test_a_way_past_the_door_is_seen(line: str) -> None:
    assert list(past_the_door((source("journal/commands/a.py", line),)))


@pytest.mark.parametrize(
    "line",
    ["context.put(note)", "columns(context.stdout)", "context.stdout.flush()", "stream.write(note)", "context.stdout.isatty()"],
)
def test_the_door_itself_and_questions_about_the_stream_pass(line: str) -> None:
    assert list(past_the_door((source("journal/commands/a.py", line),))) == []
