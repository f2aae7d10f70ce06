/** Texts of the view of cover and decision, beside those of the sheet. */
export const decision = {
  cover: 'Deckung je Jahr',
  coverOf: '{figure} {year}',
  needed: 'Zu decken',
  earmarked: 'Davon durch zweckgebundene Mehrerträge gedeckt',
  granted: 'Gesicherte Deckung',
  pending: 'Noch zu sichernde Deckung',
  unassigned: 'Noch nicht gesichert',
  missing: 'Deckungsvorschlag fehlt',
  proposed: 'davon noch zu sichernde Deckung',
  withoutProposal: 'davon ohne Deckungsvorschlag',
  yearByYear:
    'Die Deckung muss im laufenden Haushaltsjahr gewährleistet sein; ein Überschuss eines Jahres deckt kein anderes.',
  sources: 'Deckungsmittel',
  noSources: 'Die Mappe nennt kein Deckungsmittel (Tabelle „Deckung“, Art „Deckung“).',
  status: 'Status',
  amount: 'Betrag',
  cell: 'Zelle',
  statuses: {
    requested: 'beantragt',
    granted: 'bewilligt',
    rejected: 'abgelehnt',
    unknown: 'nicht angegeben',
  },
  decides: {
    consent:
      'Entscheidet: Rat oder Kreistag mit vorheriger Zustimmung, weil der Betrag über der Wertgrenze liegt.',
    information: 'Entscheidet: Kämmerei; Rat oder Kreistag erfahren davon.',
    'to-clarify': 'Wer entscheidet, ist offen.',
  },
  nothing: 'Es gibt keinen über- oder außerplanmäßigen Betrag, über den zu entscheiden wäre.',
  unplannedOf: 'Mehrbedarf {line}, {year}',
  testedOf: 'Betrag für die Erheblichkeit {line}, {year}',
  thresholdOf: 'Wertgrenze {line}, {year}',
  sourceOf: '{figure} „{source}“',
  thresholdCell: 'Zelle der Wertgrenze',
};

export type DecisionViewTexts = typeof decision;
