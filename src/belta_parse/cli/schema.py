"""``schema``: the record's shape, for others' tools."""

from __future__ import annotations

from typing import Any

import click

from belta_parse.cli.options import parser_of, plugin_options
from belta_parse.cli.streams import output
from belta_parse.io import jsonl

__all__ = ["schema"]


@click.command()
@click.option("--arrow", is_flag=True, help="The Arrow schema of the same fields: schema --arrow")
@plugin_options
def schema(arrow: bool, **plugins: Any) -> None:
    """JSON Schema (2020-12) of the record, values of the annotations that the installed enrichers make included.

    With --arrow the Arrow schema: as pyarrow prints it where pyarrow is installed, else its fields as JSON.

    \b
    belta-parse schema > record.schema.json
    belta-parse schema --no-plugins
    """
    kinds = parser_of(**plugins).kinds
    if not arrow:
        from belta_parse.schema import json_schema

        output().write(jsonl.dumped(json_schema(kinds), indent=2))
        return
    from belta_parse.io.arrow import arrow_fields, described, pyarrow_schema

    fields = arrow_fields(kinds)
    try:
        made = pyarrow_schema(fields)
    except ModuleNotFoundError:
        output().write(jsonl.dumped(described(fields), indent=2))
        return
    for one in made:
        # The schema's own text is cut at some hundred characters a field.
        click.echo(f"{one.name}: {one.type}{'' if one.nullable else ' not null'}")
