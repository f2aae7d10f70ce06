/** Texts of who decides, and of what is not covered yet. */
export const decision = {
  heading: 'Zuständigkeit (§ 83 GO NRW)',
  parts: {
    consent: 'a) Vorherige Zustimmung des Rates oder Kreistags',
    information: 'b) Zur Kenntnis des Rates oder Kreistags',
    'to-clarify': 'c) Zu klären',
  },
  none: 'keine',
  columns: {
    line: 'Haushaltsstelle (Produkt/Sachkonto)',
    year: 'Jahr',
    kind: 'Art',
    unplanned: 'Mehrbedarf',
    tested: 'mit bereits Bewilligtem',
    duty: 'Aufgabe',
    threshold: 'Wertgrenze',
    source: 'Quelle der Wertgrenze',
    reason: 'Was fehlt',
  },
  duties: {
    voluntary: 'freiwillig',
    mandatory: 'pflichtig',
    mixed: 'pflichtig/freiwillig',
    unknown: 'nicht angegeben',
  },
  noSource: 'Quelle nicht eingetragen',
  unassigned:
    '{year}: noch nicht gesichert {amount}; davon noch zu sichernde Deckung {proposed}, ohne Deckungsvorschlag {open}.',
  missing: '{year}: Deckungsvorschlag fehlt: {amount}.',
  covered: '{year}: Die Deckung ist gesichert.',
  nothingNeeded: '{year}: Es ist nichts zu decken.',
  unknownCover: '{year}: Was zu decken ist, ist unbekannt.',
};

export type DecisionTexts = typeof decision;
