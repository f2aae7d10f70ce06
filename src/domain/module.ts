/** The number of a module as its programme counts it, a whole number from 1 to `MOST_MODULES`. */
export type ModuleNumber = number;

/** The highest number of a module. */
export const MOST_MODULES = 99;

/** Stands for a module that nobody can tell, because the programme whose words it is in is not known. */
export const UNTOLD_MODULE: ModuleNumber = 0;

/** Koordination, Verwaltungsassistenz, Casemanagement, Ausländerbehörde, Einbürgerungsbehörde. */
export type KimRole =
  'coordination' | 'assistant' | 'case-management' | 'foreigners-office' | 'naturalisation-office';

/** A role as a programme of the workbook calls it; `own:` alone is a post whose role makes no difference. */
export type OwnRole = `own:${string}`;

export type Role = KimRole | OwnRole;

/** The module that the posts of a role of KIM belong to. */
export const MODULE_OF_ROLE: Readonly<Record<KimRole, 1 | 2 | 3>> = {
  coordination: 1,
  assistant: 1,
  'case-management': 2,
  'foreigners-office': 3,
  'naturalisation-office': 3,
};

/** The role that a name in a programme of the workbook stands for. */
export function ownRole(name: string): OwnRole {
  return `own:${name}`;
}

export function isOwnRole(role: string): role is OwnRole {
  return role.startsWith('own:');
}

/** What the programme of the workbook calls the role. */
export function nameOfOwnRole(role: OwnRole): string {
  return role.slice('own:'.length);
}
