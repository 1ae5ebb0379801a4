"""Words that point without a date."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

REFERENCES = (
    Rule(
        "before-short",
        "word:KURZEM",
        "ref_phrase",
        (("vor kurzem", "vor kurzem", "DATE", "PAST_REF"),),
        none=("seit kurzem",),
    ),
    Rule("in-short", "word:KUERZE", "ref_phrase", (("in Kürze", "in Kürze", "DATE", "FUTURE_REF"),)),
    Rule(
        "now",
        "word:NOW",
        "ref_word",
        (
            ("derzeit", "derzeit", "DATE", "PRESENT_REF"),
            ("damals", "damals", "DATE", "PAST_REF"),
        ),
    ),
    Rule(
        "present-time",
        "ZEIT",
        "zur_zeit",
        (("zur Zeit", "zur Zeit", "DATE", "PRESENT_REF"),),
        none=("zur Zeit der Römer",),
    ),
    Rule(
        "present-adjective", "TODAY_ADJ", "today_adjective", (("das heutige Polen", "heutige", "DATE", "PRESENT_REF"),)
    ),
    Rule(
        "time-ago",
        "( SOME_TIME | VAGUE ) ZEIT",
        "time_ago",
        (
            ("vor einiger Zeit", "vor einiger Zeit", "DATE", "PAST_REF"),
            ("in nächster Zeit", "in nächster Zeit", "DATE", "FUTURE_REF"),
        ),
        none=("keine lange Zeitung",),
    ),
    Rule(
        "future",
        "( NAH | NEXT )? ( word:ZUKUNFT | word2:VERGANGENHEIT )",
        "ref_noun",
        (
            ("in Zukunft", "Zukunft", "DATE", "FUTURE_REF"),
            ("in der Vergangenheit", "der Vergangenheit", "DATE", "PAST_REF"),
            ("in naher Zukunft", "naher Zukunft", "DATE", "FUTURE_REF"),
        ),
        none=("Die Zukunft gehört uns",),
    ),
    Rule(
        "moment", "MOMENT", "moment", (("im Moment", "Moment", "DATE", "PRESENT_REF"),), none=("im Moment der Abfahrt",)
    ),
    Rule(
        "earlier",
        "word:EARLIER",
        "early",
        (("Das war früher anders", "früher", "DATE", "PAST_REF"),),
        none=("früher oder später", "zuvor", "früher als"),
    ),
    Rule("soon", "BALD", "soon", (("Er kommt bald", "bald", "DATE", "FUTURE_REF"),), none=("so bald", "schon bald")),
)
