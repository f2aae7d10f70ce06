/** Texts of the history of runs. */
export const history = {
  undo: 'Letzten Lauf zurücknehmen',
  undoAdvice:
    'Nimmt den letzten Lauf zurück. Einer aus einer früheren Sitzung wird vorher gezeigt. Wurde eine der Zellen seither geändert, wird nichts zurückgenommen.',
  reading: 'Das Protokoll wird gelesen.',
  nothing: 'In dieser Mappe wurde noch nichts geschrieben.',
  undoable: 'Die letzten {count} Läufe lassen sich zurücknehmen, der jüngste zuerst.',
  undoableOne: 'Der letzte Lauf lässt sich zurücknehmen.',
  run: '{action}, {time}',
  changes: '{count} Einträge',
  changesOne: '1 Eintrag',
  logUnchanged: 'Das Protokoll ist unverändert, so wie KIM-Abgleich es geschrieben hat.',
  logChanged:
    'Das Protokoll ist nicht mehr so, wie KIM-Abgleich es geschrieben hat: Zeilen wurden geändert, verschoben oder gelöscht.',
  log: 'Alle Einzelheiten stehen im Blatt',
  title: 'Läufe in dieser Mappe',
};

export type HistoryTexts = typeof history;
