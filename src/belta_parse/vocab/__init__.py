"""Vocabularies: modules of literals, each entry a claim with its source and what must not match."""
