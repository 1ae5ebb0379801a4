r"""JSON lines: a line of UTF-8 to an object, and back. What cannot be read is named, never skipped in silence.

Lines end at ``\n`` alone, blank ones count but say nothing, a byte order mark in front of the first is taken off.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from attrs import frozen

__all__ = ["Line", "dumped", "read"]

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LINE_ENDS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"}
"""Characters that JSON leaves alone and many a reader of lines takes for a line end."""

_TYPES: Mapping[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}


@frozen
class Line:
    """One line that is not blank: its object, or why it has none."""

    number: int
    """Counted from 1, as editors do."""
    data: Mapping[str, Any]
    problem: str | None = None

    def text(self, key: str) -> str:
        """The string at *key*. Refuses by `ValueError` another type, a missing key and a line without object."""
        if self.problem is not None:
            raise ValueError(self.problem)
        value = self.data.get(key)
        if isinstance(value, str):
            return value
        if key not in self.data:
            raise ValueError(f'no "{key}"')
        raise ValueError(f'"{key}" is {_TYPES[type(value)]}, not a string')

    def optional(self, key: str) -> str | None:
        """The string at *key*; None if there is none or it is null. Refuses another type by `ValueError`."""
        return None if self.data.get(key) is None else self.text(key)


def read(stream: Iterable[bytes]) -> Iterator[Line]:
    r"""The lines of *stream*, one by one; it is never read ahead.

    >>> [(line.number, line.data, line.problem) for line in read([b'{"text": "a"}\n', b"\n", b"[]\n"])]
    [(1, {'text': 'a'}, None), (3, {}, 'not an object but an array')]
    """
    for number, line in enumerate(stream, start=1):
        if number == 1:
            line = line.removeprefix(_BYTE_ORDER_MARK)
        if line.strip():
            yield _read(number, line)


def _read(number: int, line: bytes) -> Line:
    try:
        data = _DECODER.decode(line.rstrip().decode("utf-8"))
    except UnicodeDecodeError as error:
        return Line(number, {}, f"not UTF-8: byte 0x{line[error.start]:02x} at byte {error.start + 1}")
    except json.JSONDecodeError as error:
        return Line(number, {}, f"not JSON: {error.msg.removesuffix(' at')} at column {error.colno}")
    except RecursionError:
        return Line(number, {}, "not JSON that can be read: it is nested too deeply")
    except _NoNumber as error:
        return Line(number, {}, f"not JSON: {error}")
    except ValueError:
        return Line(number, {}, "not JSON that can be read: it holds a number of thousands of digits")
    if not isinstance(data, dict):
        return Line(number, {}, f"not an object but {_TYPES[type(data)]}")
    return Line(number, data)


class _NoNumber(ValueError):
    """NaN and the infinities, which Python reads and JSON does not have."""


def _constant(name: str) -> NoReturn:
    raise _NoNumber(f"{name} is no number of JSON")


_DECODER = json.JSONDecoder(parse_constant=_constant)


def dumped(record: object, indent: int | None = None) -> bytes:
    r"""*record* as JSON in UTF-8, its line end included; one line without *indent*.

    Lone surrogates, which UTF-8 has no bytes for, are escaped, and so is what could be taken for a line end. Refuses by
    `ValueError` a number that JSON does not have, and by `RecursionError` what is nested too deeply.

    >>> dumped({"text": "Brücke\u2028"}).decode()
    '{"text": "Brücke\\u2028"}\n'
    """
    encoder = _ENCODER if indent is None else json.JSONEncoder(ensure_ascii=False, allow_nan=False, indent=indent)
    line = encoder.encode(record)
    if not line.isascii():
        for character, escape in _LINE_ENDS.items():
            if character in line:
                line = line.replace(character, escape)
    try:
        return line.encode("utf-8") + b"\n"
    except UnicodeEncodeError:
        return json.dumps(record, ensure_ascii=True, allow_nan=False, indent=indent).encode("ascii") + b"\n"


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
