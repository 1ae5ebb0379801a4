"""Datelines and page forms of news agencies, for belta_parse."""
