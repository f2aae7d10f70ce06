/** Texts of the view of what is to be settled. */
export const findings = {
  notExamined:
    'Nach der Prüfung steht hier, was in der Mappe zu klären ist, jede Ursache einmal mit ihren Zellen.',
  nothingOpen: 'Nichts ist zu klären.',
  counted: '{what} ({count})',
};

export type FindingsTexts = typeof findings;
