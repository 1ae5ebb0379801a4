"""Literals that all editions share."""
