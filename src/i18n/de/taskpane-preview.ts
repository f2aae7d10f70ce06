/** Texts of the preview. */
export const preview = {
  nothing: 'Nach der Prüfung steht hier, welche Zelle welchen Wert bekommt.',
  hasErrors:
    'Solange es Fehler gibt, wird nichts geschrieben. Unter „Zu klären“ stehen sie mit ihren Zellen.',
  toFindings: 'Fehler zeigen',
  summary: '{cells}, {sheets}',
  cellsChange: '{count} Zellen ändern sich',
  cellChanges: '1 Zelle ändert sich',
  noCellChanges: 'Alle Ergebniszellen haben schon den berechneten Wert',
  noTargets: 'Die Mappe hat keine Ergebniszellen',
  sheetsWritten: '{count} Blätter werden geschrieben',
  sheetWritten: '1 Blatt wird geschrieben',
  tried:
    'Ausprobiert wird nur gerechnet, nicht geschrieben. Unter „Szenarien“ lässt sich das Szenario in die Mappe übernehmen.',
  cellCount: '{count} Zellen',
  cellCountOne: '1 Zelle',
  rowOf: 'Zeile {row}: {of}',
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
  hiddenSheet: '{sheet}: ausgeblendet, mit Prüfsummen und den Zahlen der Diagramme',
  untouched: 'Alle anderen Zellen und Blätter bleiben, wie sie sind.',
  stale: 'Geschrieben wird nur, wenn die gelesenen Zellen noch gleich sind.',
  unknown:
    '#NV heißt: Der Betrag ist unbekannt. Unter „Zu klären“ steht der Grund; eine Summe über die Spalte zeigt es auch.',
  write: 'Schreiben',
  discard: 'Verwerfen',
  undoable: 'Lässt sich zurücknehmen, auch nach dem Speichern und erneuten Öffnen.',
  undo: 'Zurücknehmen',
  undoAsked:
    'Diesen Lauf hat nicht diese Sitzung geschrieben, er steht in der Datei. Bitte prüfen, was sich ändert; erst dann zurücknehmen.',
  undoNoCells: 'Keine Ihrer Zellen ändert sich.',
};

export type PreviewTexts = typeof preview;
