"""Words that point without a date."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

REFERENCES = (
    Rule(
        "before-short",
        "word:KURZEM",
        "references.phrase",
        (("vor kurzem", "vor kurzem", "DATE", "PAST_REF"),),
        none=("seit kurzem",),
    ),
    Rule("in-short", "word:KUERZE", "references.phrase", (("in Kürze", "in Kürze", "DATE", "FUTURE_REF"),)),
    Rule(
        "now",
        "word:NOW",
        "references.of_word",
        (
            ("derzeit", "derzeit", "DATE", "PRESENT_REF"),
            ("damals", "damals", "DATE", "PAST_REF"),
        ),
    ),
    Rule(
        "present-time",
        "ZEIT",
        "references.zur_zeit",
        (("zur Zeit", "zur Zeit", "DATE", "PRESENT_REF"),),
        none=("zur Zeit der Römer",),
    ),
    Rule(
        "present-adjective",
        "TODAY_ADJ",
        "references.today_adjective",
        (("das heutige Polen", "heutige", "DATE", "PRESENT_REF"),),
    ),
    Rule(
        "time-ago",
        "( SOME_TIME | VAGUE ) ZEIT",
        "references.time_ago",
        (
            ("vor einiger Zeit", "vor einiger Zeit", "DATE", "PAST_REF"),
            ("in nächster Zeit", "in nächster Zeit", "DATE", "FUTURE_REF"),
        ),
        none=("keine lange Zeitung",),
    ),
    Rule(
        "future",
        "( NAH | NEXT )? ( word:ZUKUNFT | word2:VERGANGENHEIT )",
        "references.noun",
        (
            ("in Zukunft", "Zukunft", "DATE", "FUTURE_REF"),
            ("in der Vergangenheit", "der Vergangenheit", "DATE", "PAST_REF"),
            ("in naher Zukunft", "naher Zukunft", "DATE", "FUTURE_REF"),
        ),
        none=("Die Zukunft gehört uns",),
    ),
    Rule(
        "moment",
        "MOMENT",
        "references.moment",
        (("im Moment", "Moment", "DATE", "PRESENT_REF"),),
        none=("im Moment der Abfahrt",),
    ),
    Rule(
        "earlier",
        "word:EARLIER",
        "references.early",
        (("Das war früher anders", "früher", "DATE", "PAST_REF"),),
        none=("früher oder später", "zuvor", "früher als"),
    ),
    Rule("soon", "BALD", "references.soon", (("Er kommt bald", "bald", "DATE", "FUTURE_REF"),), none=("so bald", "schon bald")),
)
