/** Texts of who decides, and of what is not covered yet. */
export const decision = {
  heading: 'Wer entscheidet (§ 83 Abs. 2 GO NRW)',
  parts: {
    consent: 'a) Vorherige Zustimmung des Rates oder Kreistags',
    information: 'b) Zur Kenntnis des Rates oder Kreistags',
    'to-clarify': 'c) Zu klären',
  },
  none: 'keine',
  columns: {
    line: 'Haushaltsstelle',
    year: 'Jahr',
    kind: 'Art',
    unplanned: 'Ungeplant',
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
  unassigned: '{year}: {amount} nicht zugeordnet; davon beantragt {proposed}, ohne Deckungsvorschlag {open}.',
  covered: '{year}: Die Deckung ist gewährleistet.',
  nothingNeeded: '{year}: Es ist nichts zu decken.',
  unknownCover: '{year}: Was zu decken ist, ist unbekannt.',
};

export type DecisionTexts = typeof decision;
