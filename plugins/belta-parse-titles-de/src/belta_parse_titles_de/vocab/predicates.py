"""Words by which a sentence says a title of a person: "ist seit 2019 Direktor", "wurde zum Botschafter ernannt"."""

from __future__ import annotations

COPULAS = "ist war sei wäre wird wurde würde werde bleibt blieb bleibe"
"""Verbs between a person and a title without an article. Left out: "heißt" (a name), "gilt" (an opinion), and what goes
with "als" ("arbeitet als Trainer" says a job and no office)."""

LASTING = "ist war sei bleibt blieb"
"""Those that also stand before "der": "ist der neue Direktor". Left out: "wird der Direktor … empfangen"."""

APPOINTED = """
ernannt gewählt wiedergewählt bestellt berufen befördert bestimmt ausgerufen gekürt nominiert bestätigt eingesetzt
gemacht vereidigt
"""
"""Participles behind "zum Direktor". Left out: "eingeladen", "geschickt", "gebracht" (to the director, not as one)."""

APPOINT = "ernannte ernennt wählte wählt berief beruft beförderte befördert bestellte bestimmte bestimmt kürte nominierte"
"""Verbs of the appointing one: "der Präsident ernannte Iwan Lis zum Direktor"."""

BETWEEN = """
seit ab bis am im auch bereits inzwischen nun jetzt weiterhin künftig derzeit heute gestern damals lange früher zugleich
selbst noch wieder erneut neu nunmehr schließlich einstimmig offiziell per dekret jahre jahren tage heute vorher zuvor
zurzeit aktuell ebenfalls immer vom von der dem
"""
"""What may stand between the verb and the title or the person. Left out: "nicht", "nie", "kein" (they deny it), "ein"
(says what he is like)."""
