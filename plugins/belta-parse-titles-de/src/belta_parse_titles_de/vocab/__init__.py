"""Vocabularies: modules of literals, nothing else."""
