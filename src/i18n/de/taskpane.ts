/** Texts of the task pane. */
export const taskpane = {
  title: 'KIM-Abgleich',
  intro:
    'Liest die Tabellen dieser Arbeitsmappe, berechnet Eigenanteil und ungeplanten Bedarf und schreibt sie in die Ergebniszellen und das Blatt „KIM-Abgleich“.',
  reconcile: 'Abgleichen',
  undo: 'Rückgängig',
  working: 'Der Abgleich läuft …',
  ok: 'Der Abgleich ist geschrieben.',
  warnings: 'Der Abgleich ist geschrieben. Bitte die Hinweise beachten.',
  undone: 'Der letzte Abgleich ist zurückgenommen.',
  failed: 'Es wurde nichts geschrieben.',
  ownShare: 'Eigenanteil',
  overPlan: 'Überplanmäßig',
  extraPlan: 'Außerplanmäßig',
  total: 'gesamt',
  module: 'Modul {module}',
  unknown: 'unbekannt',
  findings: 'Hinweise',
  noExcel: 'Bitte den Aufgabenbereich in Excel öffnen.',
};

export type TaskpaneTexts = typeof taskpane;
