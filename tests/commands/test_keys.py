"""`journal keys`: the commands of the screen with the keys in force, and what is wrong with the settings."""

from journal import paths
from journal.screens import catalogue
from journal.words import keys as words


def settings(run, text):
    file = paths.places().settings
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_every_command_is_printed(run):
    done = run("keys")
    assert done.status == 0
    commands = {command for offer in catalogue.offers() for command in offer.commands}
    assert len(done.out.splitlines()) == len(commands)
    assert all(command.id() in done.out and command.help in done.out for command in commands)


def test_as_json_with_the_usual_keys_beside_those_in_force(run):
    settings(run, '[keys]\n"today.log_episode" = "a"\n')
    rows = {row["command"]: row for row in run("keys", "--json").json["keys"]}
    row = rows["today.log_episode"]
    assert (row["keys"], row["usual"], row["where"]) == (["a"], ["n"], ["today"])
    assert rows["app.show_card"]["where"] == ["everywhere"]


def test_check_says_all_that_is_wrong_and_gives_status_1(run):
    file = settings(run, 'theme = "pink"\n[keys]\n"today.log_episode" = "z"\n"no.such" = "a"\n')
    done = run("keys", "--check")
    assert done.status == 1
    assert done.out.count("\n") >= 3
    for part in (str(file), "pink", "today.undo_last", "no.such"):
        assert part in done.out
    listed = run("keys")
    assert listed.status == 0
    assert "no.such" in listed.err
    assert "no.such" not in listed.out
    assert len(run("keys", "--json", "--check").json["problems"]) == 3


def test_check_without_a_file(run):
    assert run("keys", "--check")[:2] == (0, f"{words.ALL_GOOD}\n")
    assert not paths.places().settings.exists()
