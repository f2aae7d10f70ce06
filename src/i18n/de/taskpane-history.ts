/** Texts of the history of runs. */
export const history = {
  undo: 'Letzten Lauf zurücknehmen',
  undoAdvice:
    'Nimmt den letzten Lauf zurück. Einer aus einer früheren Sitzung wird vorher gezeigt. Wurde eine der Zellen seither geändert, wird nichts zurückgenommen.',
  reading: 'Das Protokoll wird gelesen.',
  nothing: 'In dieser Mappe wurde noch nichts geschrieben.',
  undoable: 'Zurücknehmen lassen sich die letzten {count} Läufe, der jüngste zuerst.',
  undoableOne: 'Zurücknehmen lässt sich der letzte Lauf.',
  run: '{action}, {time}',
  changes: '{count} Einträge',
  changesOne: '1 Eintrag',
  logUnchanged: 'Das Protokoll ist, wie KIM-Abgleich es geschrieben hat: ja.',
  logChanged:
    'Das Protokoll ist, wie KIM-Abgleich es geschrieben hat: nein. Zeilen wurden seither geändert, verschoben oder gelöscht.',
  log: 'Alle Einzelheiten stehen im Blatt',
  title: 'Läufe in dieser Mappe',
};

export type HistoryTexts = typeof history;
