"""Weekdays in German articles, and whether they fit their dates."""
