"""Verbs and formulas that tie words to who said them."""

from __future__ import annotations

SPEECH: frozenset[str] = frozenset(
    """
    sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen unterstrich unterstreicht
    unterstrichen meinte meint meinten meinen erläuterte erläutert erläuterten ergänzte ergänzt ergänzten fügte fügt fügten
    bemerkte bemerkt bemerkten merkte merkt merkten stellte stellt stellten hob hebt hoben wies weist wiesen führte führt
    führten versicherte versichert versicherten versprach verspricht versprachen antwortete antwortet antworteten fragte
    fragt fragten erzählte erzählt erzählten kommentierte kommentiert kommentierten resümierte resümiert bekräftigte
    bekräftigt bekräftigten räumte räumt räumten gestand gesteht gestanden warnte warnt warnten forderte fordert forderten
    mahnte mahnt appellierte appelliert rief ruft riefen präzisierte präzisiert konstatierte konstatiert argumentierte
    argumentiert urteilte urteilt behauptete behauptet behaupteten erinnerte erinnert erinnerten wandte wendet wendete
    schlug schlägt schlussfolgerte schlussfolgert folgerte folgert schloss schließt fuhr fährt setzte setzt begründete
    begründet entgegnete entgegnet erwiderte erwidert konterte kontert lobte lobt kritisierte kritisiert bedauerte bedauert
    gratulierte gratuliert dankte dankt scherzte scherzt witzelte verriet verrät gab gibt gaben geben teilte teilt teilten
    berichtete berichtet berichteten äußerte äußert äußerten sprach spricht sprachen verkündete verkündet kündigte kündigt
    kündigten nannte nennt nannten bezeichnete bezeichnet bezeichneten glaubt glaubte findet fand hofft hoffte vermutet
    vermutete prognostizierte prognostiziert schätzte schätzt beschrieb beschreibt schrieb schreibt schrieben notierte
    zitierte zitiert zitierten zitieren warf wirft legte legt machte macht machten pflichtete pflichtet stimmte stimmt plädierte plädiert
    beteuerte beteuert bestätigte bestätigt bestätigten akzentuierte akzentuiert informierte informiert informierten
    bilanzierte fasste fasst verdeutlichte verdeutlicht signalisierte beklagte beklagt betrachtete wünschte wünscht
    wünschten begrüßte begrüßt bat bittet beendete mutmaßte offenbarte proklamierte überlegte wiederholte wiederholt
    zeigte zeigt drückte drückt brachte bringt lautete lautet hinterfragte vergewisserte beschwerte freute freut
    """.split()
)
"""Finite forms that open or close an utterance, third person, as they stand in second place.

Right behind a closing mark and a comma any lower-case word that is not in `words.FUNCTION` and is followed by a subject
counts as well ("…", schwärmte Anna Muster), so the table need not be complete there. Everywhere else only these count.
Left out on purpose: "war", "kam", "ging" (they tell what happened), "galt".
"""

ASIDE: frozenset[str] = SPEECH - frozenset(
    """
    stellte stellt stellten machte macht machten legte legt brachte bringt zeigte zeigt führte führt führten fuhr fährt
    setzte setzt wies weist wiesen hob hebt hoben fasste fasst drückte drückt warf wirft fand findet schlug schlägt
    schloss schließt rief ruft riefen bat bittet begrüßte begrüßt stimmte stimmt schätzte schätzt gab gibt gaben geben
    forderte fordert forderten begründete begründet wünschte wünscht wünschten betrachtete nannte nennt nannten beendete
    bezeichnete bezeichnet bezeichneten verriet gratulierte gratuliert lobte lobt freute freut lautete lautet sprach
    spricht sprachen wandte wendet wendete teilte teilt teilten fügte fügt fügten merkte merkt merkten unterstrichen
    """.split()
)
"""Verbs that need no second half to be about speaking: safe where no quotation stands beside them."""

REPORT: frozenset[str] = frozenset(
    """
    berichtet berichtete berichten berichteten meldet meldete melden meldeten teilte teilt teilten informiert informierte
    informierten erfuhr erfährt verlautete verlautet schreibt schrieb schreiben gab gibt gaben ließ lässt ließen vermeldet
    vermeldete kündigte kündigt kündigten hieß heißt
    """.split()
)
"""Verbs of the agencies' formulas of source: "berichtet die BelTA", "teilte der Pressedienst mit"."""

PREFIXES: frozenset[str] = frozenset(
    """
    mit bekannt hinzu an fest hin hervor aus ein zu vor fort bei zusammen nach ab auf klar dar wissen verlauten deutlich heraus
    entgegen wieder preis zurück durchblicken nahe
    """.split()
)
"""Second halves of separable verbs; they count only as the last word of the clause: "fügte er hinzu."."""

MUST_SPLIT: dict[str, frozenset[str]] = {
    "teilte": frozenset({"mit"}),
    "teilt": frozenset({"mit"}),
    "teilten": frozenset({"mit"}),
    "gab": frozenset({"bekannt", "an"}),
    "gibt": frozenset({"bekannt", "an"}),
    "gaben": frozenset({"bekannt", "an"}),
    "ließ": frozenset({"wissen", "verlauten"}),
    "lässt": frozenset({"wissen", "verlauten"}),
    "ließen": frozenset({"wissen", "verlauten"}),
    "kündigte": frozenset({"an"}),
    "kündigt": frozenset({"an"}),
    "kündigten": frozenset({"an"}),
}
"""Verbs that name a source only with their second half: "gab … bekannt", not "gab das Geld aus"."""

VERB_LAST: frozenset[str] = frozenset(
    """
    mitteilte mitteilt mitteilten hinzufügte hinzufügt hinzufügten bekanntgab bekanntgibt bekanntgaben feststellte feststellt
    feststellten ausführte ausführt anmerkte anmerkt hervorhob hervorhebt hinwies hinweist zugab zugibt einräumte einräumt
    ankündigte ankündigt angab angibt angaben darlegte klarstellte klarmachte vorschlug verlautete verlauten hervorgeht
    hervorging heißt hieß erfuhr erfahren bekannt
    """.split()
) | ASIDE | REPORT - {"gab", "gibt", "gaben", "teilte", "teilt", "teilten", "ließ", "lässt", "ließen"}
"""Verbs that close a clause opened by "wie": "wie der Pressedienst mitteilte", "wie aus dem Bericht hervorgeht"."""

PARTICIPLES: frozenset[str] = frozenset(
    """
    mitgeteilt berichtet gemeldet erklärt gesagt betont bekanntgegeben informiert angekündigt hinzugefügt unterstrichen
    festgestellt erläutert bestätigt geschrieben erfahren bemerkt angemerkt hervorgehoben verkündet versprochen geantwortet
    """.split()
)
"""Participles that stand for such a verb with "hat", "wurde", "worden war": "wie BelTA mitgeteilt wurde"."""

AUXILIARIES: frozenset[str] = frozenset("hat hatte haben hatten wurde wird wurden war worden ist habe sei konnte".split())

BELIEFS: frozenset[str] = frozenset("überzeugt sicher gewiss zuversichtlich einverstanden".split())
"""What one "ist" or "zeigt sich" behind a quotation: „…“, ist Anna Muster überzeugt."""

COPULAS: frozenset[str] = frozenset("ist war zeigt zeigte gibt gab sind waren".split())

OPINIONS: frozenset[str] = frozenset(
    """
    Angaben Angabe Worten Aussage Aussagen Ansicht Meinung Einschätzung Einschätzungen Überzeugung Auffassung Information
    Informationen Daten Berechnungen Prognose Prognosen Schätzung Schätzungen Darstellung Mitteilung Erkenntnissen Bericht
    Berichten Quellen Vorhersage
    """.split()
)
"""Nouns of "nach … von", "… zufolge", "seiner … nach". Not: "nach Bericht der Kommission wurde abgestimmt" is rare enough."""

AFTER_NACH: frozenset[str] = OPINIONS - frozenset("Bericht Mitteilung Berichten Quellen".split())
"""Of these only with a genitive, "von" or a possessive: "nach der Mitteilung ging er" tells the order of things."""

REFERENCES: frozenset[str] = frozenset("Berufung Verweis Bezug Bezugnahme Hinweis".split())
"""Nouns of "unter Berufung auf", "mit Verweis auf"."""

POINTERS: frozenset[str] = frozenset("Das Dies Darüber Davon Dazu Hierüber Hierzu So Dieses das dies davon darüber".split())
"""What points back to the words just printed: "Das sagte …", "Darüber informierte …"."""

PLANS: frozenset[str] = frozenset(
    "Plan Zeitplan Fahrplan Programm Vertrag Gesetz Verfassung Kalender Tagesordnung Protokoll Drehbuch Artikel".split()
)
"""Behind "laut" these are rules or schedules, not somebody who says so."""
