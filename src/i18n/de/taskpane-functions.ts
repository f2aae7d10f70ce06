/** Texts of the catalogue of functions; what they do stands in `function-descriptions.json`. */
export const functions = {
  intro:
    'Für eigene Formeln: Jede Funktion rechnet wie der Abgleich. „Einfügen“ fragt nach den Angaben und schreibt die Formel nach der Vorschau in die markierte Zelle.',
  notExamined: 'Bitte zuerst die Mappe prüfen; geschrieben wird dabei nichts.',
  insert: 'Einfügen',
  insertOf: 'Einfügen: {name}',
  howToFill:
    'Feld anklicken, dann im Blatt die Zelle oder den Bereich markieren; oder selbst etwas eingeben.',
  target: 'Zelle für die Formel',
  optional: '{name} (optional)',
  formula: 'Formel',
  preview: 'Zur Vorschau …',
  cancel: 'Abbrechen',
  title: '{name} einfügen',
  needed: 'Noch auszufüllen: {names}.',
  noNumber: 'Diese Zahl ist nicht so geschrieben, wie sie hier zu lesen ist: 1.234,56.',
  noTarget: 'Bitte eine Zelle der Mappe angeben, zum Beispiel {example}.',
};

export type FunctionsTexts = typeof functions;
