"""The working parts of the dateline grammar; `belta_parse.dateline` is its face."""
