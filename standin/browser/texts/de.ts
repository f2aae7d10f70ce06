export const de = {
  title: 'Werkbank',
  examples: 'Beispiel öffnen …',
  emptyWorkbook: 'Leere Mappe',
  openFile: 'Datei öffnen',
  download: 'Herunterladen',
  language: 'Sprache',
  theme: 'Darstellung',
  light: 'Hell',
  dark: 'Dunkel',
  contrast: 'Hoher Kontrast',
  notice: 'Nachbau zum Ausprobieren: Dies ist nicht Excel.',
  noticeMore: 'Was anders sein kann',
  noticeText:
    'Das Add-in läuft hier unverändert, mit dem unveränderten office.js. Was ihm antwortet, ist ein Nachbau nach der öffentlichen Dokumentation; kein Verhalten wurde mit einem echten Excel verglichen.',
  differGrid:
    'Das Gitter und seine Formeln rechnet Univer, nicht Excel. Zeilen, Spalten und Blätter lassen sich hier nicht einfügen, löschen oder verschieben; Zellen nicht verbinden.',
  differShown:
    'Nicht gezeigt, aber in der Datei erhalten: Diagramme außer gestapelten Säulen, Pivot-Tabellen, Bilder, Kommentare, bedingte Formate, Farben des Designs, verbundene Zellen.',
  differFunctions:
    'Gleiche Aufrufe einer Funktion in einer Berechnung erreichen das Add-in einmal. Übergelaufene Ergebnisse werden als Matrixformel gespeichert.',
  differProtection: 'Jede Zelle eines geschützten Blattes gilt als gesperrt.',
  differSaving: 'Beim Öffnen der heruntergeladenen Datei rechnet Excel alles neu.',
  cell: 'Zelle',
  formula: 'Formel oder Wert',
  sheets: 'Blätter',
  pane: 'Aufgabenbereich',
  closePane: 'Aufgabenbereich schließen',
  resizePane: 'Breite des Aufgabenbereichs',
  ready: 'Bereit',
  computing: 'Berechnung läuft …',
  working: 'Das Add-in arbeitet …',
  refused: 'Das geht in diesem Nachbau nicht.',
  protectedSheet: 'Dieses Blatt ist geschützt.',
  sum: 'Summe',
  count: 'Anzahl',
  start: 'Daten',
  dropHere: 'Arbeitsmappe hier ablegen',
} as const;

export type WorkbenchTexts = Readonly<Record<keyof typeof de, string>>;
