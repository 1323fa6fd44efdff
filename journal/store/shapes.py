"""The smaller rows (days, treatments, visits, profile…) between views and columns, each described once."""

from typing import Any, NamedTuple

from journal import clock
from journal.model import views
from journal.store import codec
from journal.store.codec import DATE, IDS, NUMBER, PLACES, TEXT, TRUTH, UTC, Kind, Row
from journal.store.rows import BOOKKEEPING, Whole

PROFILE_ID = 1


class Shape(NamedTuple):
    """A table of one view: the column that names a row, each field's kind, and the fields that are instants with an offset."""

    table: str
    view: Any
    key: str
    fields: tuple[tuple[str, Kind], ...]
    instants: tuple[str, ...] = ()
    kept: bool = True

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column, as the table has them."""
        keeping = ("version", "checksum", *BOOKKEEPING) if self.kept else ()
        own = tuple(name for name, _ in self.fields)
        named = () if self.key in (*own, "") else (self.key,)
        parts = () if self.kept else ("profile_id", "position")
        return (*keeping, *named, *parts, *own, *(name for at in self.instants for name in (at, f"{at}_offset")))


_CHANGED = (("updated_at", UTC), ("deleted_at", UTC))
DAY = Shape("day", views.Day, "date", (("date", DATE), ("state", TEXT), ("note", TEXT)))
TREATMENT = Shape(
    "treatment",
    views.Treatment,
    "id",
    (
        *(("id", TEXT), ("name", TEXT), ("kind", TEXT), ("dose", TEXT), ("started_on", DATE), ("stopped_on", DATE)),
        *(("effect", TEXT), ("relief_percent", NUMBER), ("relief_days", NUMBER), ("stopped_because", TEXT), ("note", TEXT)),
    ),
)
DIAGNOSIS = Shape(
    "diagnosis",
    views.Diagnosis,
    "id",
    (*(("id", TEXT), ("name", TEXT), ("status", TEXT), ("by", TEXT), ("on", DATE), ("sites", PLACES), ("note", TEXT)),),
)
VISIT = Shape(
    "visit",
    views.Visit,
    "id",
    (
        *(("id", TEXT), ("on", DATE), ("kind", TEXT), ("clinician", TEXT), ("sites", PLACES), ("assessed_numbness", TRUTH)),
        *(("result", TEXT), ("pending", TRUTH), ("note", TEXT)),
    ),
    instants=("at",),
)
QUESTION = Shape(
    "question",
    views.Question,
    "id",
    (("id", TEXT), ("text", TEXT), ("rank", NUMBER), ("asked_on", DATE), ("answer", TEXT)),
)
FLAG_REVIEW = Shape(
    "flag_review",
    views.FlagReview,
    "id",
    (("rule", TEXT), ("state", TEXT), ("evidence", TEXT), ("level", TEXT), ("note", TEXT)),
    instants=("at",),
)
PROFILE = Shape(
    "profile",
    views.Profile,
    "id",
    (
        *(("name", TEXT), ("birth_year", NUMBER), ("sex", TEXT), ("emergency_number", TEXT), ("dominant_hand", TEXT)),
        *(("occupation", TEXT),),
    ),
)
HISTORY_ITEM = Shape("history_item", views.HistoryItem, "", (("condition", TEXT), ("since", DATE), ("until", DATE)), kept=False)
BASELINE = Shape(
    "baseline",
    views.Baseline,
    "",
    (
        *(("sites", PLACES), ("since", DATE), ("sensations", IDS), ("symptoms", IDS), ("course", TEXT)),
        *(("assessed_on", DATE), ("note", TEXT)),
    ),
    kept=False,
)
LISTS = {"days": DAY, "treatments": TREATMENT, "diagnoses": DIAGNOSIS, "visits": VISIT, "questions": QUESTION}
SHAPES = {shape.table: shape for shape in (*LISTS.values(), FLAG_REVIEW, PROFILE)}
TABLES = {"episodes": "episode", "flag_reviews": FLAG_REVIEW.table, **{name: shape.table for name, shape in LISTS.items()}}
"""The table of each kind of row, by its key in a document."""
PARTS = {"profile": (HISTORY_ITEM, BASELINE)}


def columns_of(shape: Shape, view: Any) -> Row:
    """The view's own columns, without bookkeeping."""
    row: Row = {}
    for name, kind in shape.fields:
        value = getattr(view, name)
        row[name] = None if value is None else kind.write(value)
    for name in shape.instants:
        at = getattr(view, name)
        row[name] = codec.maybe_utc(at)
        row[f"{name}_offset"] = None if at is None else clock.offset_minutes(at)
    return row


def view_of(shape: Shape, row: dict[str, Any]) -> Any:
    """The view that a row holds. Raises Unreadable when it was damaged."""
    try:
        return _view(shape, row)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise codec.Unreadable(f"a row of {shape.table}") from error


def _view(shape: Shape, row: dict[str, Any]) -> Any:
    fields = {name: None if row[name] is None else kind.read(row[name]) for name, kind in shape.fields}
    for name in shape.instants:
        fields[name] = codec.maybe_moment(row[name], row[f"{name}_offset"] or 0)
    for name, kind in _CHANGED:
        if name in shape.view._fields:
            fields[name] = None if row[name] is None else kind.read(row[name])
    return shape.view(**fields)


def whole_of(shape: Shape, view: Any, created_at: str, recorded_at: str | None, key: str | int | None = None) -> Whole:
    """The row of a view, not yet sealed; `key` names it when the view has no id of its own. Times are UTC text."""
    row: Row = {"created_at": created_at, "recorded_at": recorded_at}
    for name, kind in _CHANGED:
        value = getattr(view, name, None)
        row[name] = None if value is None else kind.write(value)
    if key is not None:
        row[shape.key] = key
    return {shape.table: [row | columns_of(shape, view)]}


def profile_whole(profile: views.Profile, created_at: str) -> Whole:
    """The rows of the profile, its history and baseline, not yet sealed."""
    whole = whole_of(PROFILE, profile, created_at, None, PROFILE_ID)
    for shape, parts in ((HISTORY_ITEM, profile.history), (BASELINE, profile.baseline)):
        whole[shape.table] = [
            columns_of(shape, part) | {"profile_id": PROFILE_ID, "position": position} for position, part in enumerate(parts)
        ]
    return whole


def profile_view(whole: Whole) -> views.Profile:
    """The profile that the rows hold; an empty one when it was taken back."""
    row = whole["profile"][0]
    if row["deleted_at"] is not None:
        return views.Profile()
    history = tuple(view_of(HISTORY_ITEM, part) for part in whole["history_item"])
    baseline = tuple(view_of(BASELINE, part) for part in whole["baseline"])
    return views.Profile(**{name: row[name] for name, _ in PROFILE.fields}, history=history, baseline=baseline)  # type: ignore[arg-type]  # columns as described above
