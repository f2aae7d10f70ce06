/** Texts of the preview. */
export const preview = {
  nothing: 'Es gibt nichts zu schreiben. Nach einem Abgleich steht hier, welche Zelle welchen Wert bekommt.',
  hasErrors:
    'Solange der Abgleich Fehler meldet, wird nichts geschrieben. Der Überblick nennt sie mit ihren Zellen.',
  toOverview: 'Zum Überblick',
  cells: 'Ihre Zellen',
  noCells: 'Alle Ergebniszellen haben schon den berechneten Wert.',
  ofSheet: '{sheet}: {count} Zellen',
  ofSheetOne: '{sheet}: 1 Zelle',
  change: '{before} → {after}',
  changeSpoken: 'bisher {before}, neu {after}',
  empty: 'leer',
  left: 'Bleibt unverändert, weil eine Formel darin steht',
  sheets: 'Ergebnisblätter und Protokoll',
  added: '{sheet}: wird angelegt',
  replaced: '{sheet}: wird neu geschrieben',
  restored: '{sheet}: bekommt den Stand vor dem Lauf',
  removed: '{sheet}: wird entfernt',
  log: 'KIM-Protokoll: {count} Zeilen werden angefügt',
  untouched: 'Alle anderen Zellen und Blätter bleiben, wie sie sind.',
  stale:
    'Die Mappe wurde seit der Prüfung geändert. Geschrieben wird nur, wenn die gelesenen Zellen noch gleich sind.',
  unknown:
    '#NV heißt: Der Betrag ist unbekannt. Der Überblick nennt den Grund; eine Summe über die Spalte zeigt es auch.',
  write: 'Schreiben',
  discard: 'Verwerfen',
  undoable: 'Der Lauf lässt sich zurücknehmen, auch nach dem Speichern und erneuten Öffnen.',
  undo: 'Zurücknehmen',
  undoAsked:
    'Diesen Lauf hat nicht diese Sitzung geschrieben, er steht in der Datei. Bitte prüfen, was sich ändert; erst dann zurücknehmen.',
  undoNoCells: 'Keine Ihrer Zellen ändert sich.',
  more: '{count} weitere zeigen',
};

export type PreviewTexts = typeof preview;
