/** Texts of the sheet `KIM-Herleitung`. */
export const derivation = {
  title: 'KIM: Herleitung jeder Zahl',
  note: 'Je Zeile ein Schritt; die Stufe zeigt, woraus sich die Zahl darüber ergibt. Ein Klick auf die Zelle führt zur Eingabe.',
  short:
    'Gezeigt ist, worüber beschlossen wird. Alle Größen mit jedem Zwischenschritt: Einstellung „Herleitung“ = vollständig.',
  counted: '{done} von {all} Schritten von Excel nachgerechnet, {wrong} Abweichungen',
  notInExcel: 'nicht in Excel',
  whyNotInExcel: {
    cell: 'Die Zelle gibt den Wert nicht als Zahl',
    unknown: 'Eine Größe darunter ist nicht bekannt',
    'cents-dealt-out': 'Teil eines Ganzen, dessen Restcents auch an andere gehen',
    'all-orders': 'Mittel über alle Reihenfolgen der Änderungen',
    procedure: 'Zuteilung Stelle für Stelle',
    'more-than-below': 'Die Zeilen darunter sind nicht alles, woraus sie entsteht',
    'beyond-limits': 'Die Formel wäre länger, als Excel sie annimmt',
  },
  onlyTotals:
    'Die Mappe ergäbe mehr als {limit} Schritte. Gezeigt sind nur Summen sowie Module und Jahre; einzelne Beträge erklärt der Befehl „npm run reconcile -- DATEI --explain M2/2022“.',
  ownShare: 'Eigenanteil',
  unplanned: 'Über- und außerplanmäßige Beträge',
  ofTopic: '{topic}: {figure}',
  shortened:
    'Nur als Ergebnis, weil das Blatt sonst mehr als {limit} Schritte hätte: {topics}. Einzeln erklärt sie der Befehl „npm run reconcile -- DATEI --explain {example}“.',
  ofModuleAndYear: '{module}, {year}',
  ofModule: '{module}, alle Jahre',
  ofYear: 'alle Module, {year}',
  all: 'alle Module und Jahre',
  columns: {
    level: 'Stufe',
    figure: 'Größe',
    formula: 'Wie sie entsteht',
    value: 'Wert',
    recomputed: 'Nachgerechnet',
    check: 'Probe',
    unit: 'Einheit',
    rule: 'Regel',
    source: 'Quelle',
    grade: 'Beleg',
    cell: 'Zelle',
  },
  noCell: 'ohne eigene Zelle',
  onlyAssumed: 'angenommen',
  entered: 'Eingabe',
  assumed: 'Eingabe, angenommen',
  sum: 'Summe',
  seeRow: 'siehe Zeile {row}',
  ofRow: 'Zeile {row}',
  tip: 'Zur Eingabe in {sheet}, Zelle {cell}',
  tipRow: 'Zur ausführlichen Herleitung in Zeile {row}',
};

export type DerivationTexts = typeof derivation;
