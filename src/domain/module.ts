export type ModuleNumber = 1 | 2 | 3;

/** Koordination, Verwaltungsassistenz, Casemanagement, Ausländerbehörde, Einbürgerungsbehörde. */
export type Role =
  'coordination' | 'assistant' | 'case-management' | 'foreigners-office' | 'naturalisation-office';

/** The module that the posts of a role belong to. */
export const MODULE_OF_ROLE: Readonly<Record<Role, ModuleNumber>> = {
  coordination: 1,
  assistant: 1,
  'case-management': 2,
  'foreigners-office': 3,
  'naturalisation-office': 3,
};
