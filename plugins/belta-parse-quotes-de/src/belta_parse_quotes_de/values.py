"""What the readers give back: quotations and attributions with their places."""

from __future__ import annotations

from attrs import frozen


# Without slots: that halves what one costs.
@frozen(slots=False)
class Quotation:
    """Words somebody said, marks included, with who said them and the word that tells so.

    ``speaker`` is a name where the page has one (a pronoun or an office is led back to it), else the noun phrase as
    printed without its article; None where nobody is named. ``cue`` is as printed, its two halves joined by an ellipsis
    ("fügte … hinzu"); None where only a colon or the context tells. ``closed`` is False where the closing mark is lost.
    The offsets of ``speaker_*`` and ``cue_*`` show the words on the page, None where there are none.
    """

    start: int
    end: int
    speaker: str | None
    cue: str | None
    closed: bool
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue_start: int | None = None
    cue_end: int | None = None


@frozen(slots=False)
class Attribution:
    """A formula that tells where a statement outside of quotation marks is from.

    ``source`` is the noun phrase as printed without article and preposition; a pronoun is led back to its name.
    ``form`` is "report" for the agency's formulas ("teilte … mit", "laut") and "speech" for somebody's words told
    in the agency's own ("…, sagte der Minister").
    """

    start: int
    end: int
    source: str
    cue: str
    form: str = "report"
    source_start: int | None = None
    source_end: int | None = None


@frozen(slots=False)
class QuotationValue:
    """The value of a `quotation` annotation: a `Quotation` without its own offsets."""

    speaker: str | None
    cue: str | None
    closed: bool
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue_start: int | None = None
    cue_end: int | None = None


@frozen(slots=False)
class AttributionValue:
    """The value of an `attribution` annotation: an `Attribution` without its own offsets."""

    source: str
    cue: str
    form: str = "report"
    source_start: int | None = None
    source_end: int | None = None
