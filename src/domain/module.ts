export type ModuleNumber = 1 | 2 | 3;

/** Koordination, Verwaltungsassistenz, Casemanagement, Ausländerbehörde, Einbürgerungsbehörde. */
export type Role =
  'coordination' | 'assistant' | 'case-management' | 'foreigners-office' | 'naturalisation-office';
