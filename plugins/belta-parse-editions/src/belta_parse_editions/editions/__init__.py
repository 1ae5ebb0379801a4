"""The editions, one table a file."""

from belta_parse_editions.editions.belarusian import BELARUSIAN
from belta_parse_editions.editions.chinese import CHINESE
from belta_parse_editions.editions.english import ENGLISH
from belta_parse_editions.editions.polish import POLISH
from belta_parse_editions.editions.russian import RUSSIAN
from belta_parse_editions.editions.spanish import SPANISH

__all__ = ["EDITIONS"]

EDITIONS = (BELARUSIAN, ENGLISH, SPANISH, CHINESE, POLISH, RUSSIAN)
