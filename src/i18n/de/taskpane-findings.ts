/** Texts of the view of what is to be settled. */
export const findings = {
  notExamined:
    'Nach der Prüfung steht hier, was in der Mappe zu klären ist, jede Ursache einmal mit ihren Zellen.',
  nothingOpen: 'Nichts ist zu klären.',
  counted: '{what} ({count})',
  /** What is said of all cells of a cause, behind their number: `Personalkosten: 300 Zellen sind keine Zahl`. */
  alike: {
    'cells-unreadable': 'sind nicht zu lesen',
    'not-a-number': 'sind keine Zahl',
    'foreign-number': 'sind nicht deutsch geschrieben',
    'ambiguous-number': 'sind nicht eindeutig',
    'error-value': 'zeigen einen Fehlerwert',
    'formula-not-calculated': 'sind nicht berechnet',
    'negative-value': 'sind negativ',
    'not-a-date': 'sind kein Datum',
    'impossible-date': 'nennen einen Tag, den es nicht gibt',
    'not-a-year': 'sind kein Haushaltsjahr',
    'unknown-module': 'nennen kein Modul',
    'unknown-word': 'enthalten ein Wort, das hier nicht vorgesehen ist',
    'not-fte': 'sind keine VZÄ',
    'needed-cell-empty': 'sind leer',
    'target-protected': 'sind geschützt',
    'target-holds-formula': 'enthalten eine Formel',
    'stated-deviates': 'weichen ab',
  },
  cellAnswer: {
    content: 'Inhalt von {cell}',
    instead: 'Neuer Inhalt von {cell}',
    firstOf: 'Neuer Inhalt von {cell} (1 von {count})',
    written: 'Geschrieben wird {value}.',
    formats: {
      amount: 'Die Zelle bekommt das Format 1.234,56.',
      fte: 'Die Zelle bekommt das Format 0,50.',
      text: 'Die Zelle bekommt das Format Text.',
    },
    title: '{cell} berichtigen',
    logged: 'Berichtigung',
    noNumber: 'Diese Zahl ist nicht so geschrieben, wie sie hier zu lesen ist: 1.234,56.',
  },
};

export type FindingsTexts = typeof findings;
