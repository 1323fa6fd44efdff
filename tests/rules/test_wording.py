"""What findings say, over vignettes and diaries of every kind: nothing banned, easy to read, nothing left unfilled."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from functools import cache
from statistics import mean

from journal.exchange.document import read
from journal.rules.engine import check
from journal.rules.numbers import numbers
from journal.rules.past import as_of
from journal.rules.registry import ALL
from journal.rules.report import Finding
from journal.words.safety_net import YOUR_NUMBER
from tests.diaries import KINDS, START, diary
from tests.structure.wording import ALLOWED, Sentence, banned, grade
from tests.vignettes.agreement import judged
from tests.vignettes.own import ALL as VIGNETTES

_QUOTED = re.compile(r'"[^"]*"')  # the patient's own words and the names of symptoms, which are theirs


@cache
def findings() -> tuple[Finding, ...]:
    """Every different finding that the vignettes and the diaries give."""
    found = {flag for case in VIGNETTES for flag in judged(case).report.flags}
    for kind in KINDS:
        history = read(json.dumps(diary(kind, "1")).encode()).live
        for day in (35, 59):
            now = START + dt.timedelta(days=day, hours=21)
            found |= set(check(as_of(history, now), now).flags)
    return tuple(sorted(found, key=repr))


def sentences(flag: Finding) -> Iterator[Sentence]:
    """All that a patient reads of a finding but the sources, which are titles of publications."""
    holder = f"TEXTS.{flag.rule}.{flag.level}"
    for text in (flag.title, flag.message, *flag.tell_your_doctor, *flag.because):
        yield Sentence(flag.rule, holder, 0, _QUOTED.sub("this", text))


def test_most_rules_speak_at_all() -> None:
    assert len({flag.rule for flag in findings()}) >= 0.8 * len(ALL)


def test_no_finding_says_what_is_banned() -> None:
    said = (sentence for flag in findings() for sentence in sentences(flag))
    assert sorted({complaint for key, complaint in banned(said) if key not in ALLOWED}) == []


def test_nothing_is_left_unfilled() -> None:
    texts = [sentence.text for flag in findings() for sentence in sentences(flag)]
    assert [text for text in texts if re.search(r"[{}]|\bNone\b|  |_", text)] == []


def test_what_to_do_is_easy_to_read() -> None:
    """No single message is above grade 9; with a number in it, as the patient reads it who gave one."""
    messages = {(flag.rule, flag.level, flag.message.replace(YOUR_NUMBER, "112")) for flag in findings()}
    assert {(rule, level, round(grade(text), 1)) for rule, level, text in messages if grade(text) > 9} == set()


def test_every_rule_is_easy_to_read_on_the_whole() -> None:
    by_rule: dict[str, list[float]] = {}
    for flag in findings():
        by_rule.setdefault(flag.rule, []).extend(
            grade(sentence.text) for sentence in sentences(flag) if len(sentence.text.split()) >= 5
        )
    assert {rule: round(mean(grades), 1) for rule, grades in by_rule.items() if mean(grades) > 8} == {}


def test_every_finding_names_its_numbers_and_its_entries() -> None:
    """Only what is about the whole journal, not about an entry, may name none."""
    assert {flag.rule for flag in findings() if not flag.episodes} <= {"failed_treatments", "log_quality"}
    assert [rule.id for rule in ALL if not numbers(rule.id)] == []
    assert numbers("no such rule") == ()


def test_the_numbers_are_those_of_the_rule() -> None:
    from journal.rules import thresholds as limits

    assert {limits.SADDLE_AGAIN, limits.NEW_DAYS} <= set(numbers("saddle"))
    assert limits.AURA_LEAST not in numbers("saddle")
    assert {limits.TREND_RATIO, limits.TREND_MINUTES} <= set(numbers("getting_worse"))  # named by a helper of its predicate
    assert limits.AURA_LEAST not in numbers("getting_worse")
