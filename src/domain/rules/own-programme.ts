import { ownRole, type ModuleNumber, type Role } from '../module';
import type { ModuleWording, RuleSet } from './rule-set';
import type { Rule } from './rule';

/** One row of the table `Programm` that could be read. */
export interface ProgrammeRow {
  readonly programme: string;
  /** Null in a programme without modules. */
  readonly moduleName: string | null;
  readonly isNumbered: boolean;
  readonly rule: Rule;
}

/** Stands for a post whose role makes no difference. */
const ANY_ROLE = ownRole('');

/** The programmes that a workbook defines, in the order of the sheet. */
export function ownProgrammes(rows: readonly ProgrammeRow[]): readonly RuleSet[] {
  const names = [...new Set(rows.map(({ programme }) => programme))];
  return names.map((name) =>
    ownProgramme(
      name,
      rows.filter(({ programme }) => programme === name),
    ),
  );
}

function ownProgramme(name: string, rows: readonly ProgrammeRow[]): RuleSet {
  const rules = rows.map(({ rule }) => rule);
  const numbers = [...new Set(rules.map(({ module }) => module))].sort((left, right) => left - right);
  const wording = (module: string, heading: string): ModuleWording => ({
    heading: rows.some(({ isNumbered }) => isNumbered) ? module : heading,
    names: Object.fromEntries(
      numbers.map((number) => {
        const ofModule = rows.filter(({ rule }) => rule.module === number);
        const named = ofModule.find(({ moduleName }) => moduleName !== null)?.moduleName ?? null;
        if (ofModule.every(({ isNumbered }) => !isNumbered)) return [number, named ?? name];
        return [number, named === null ? `${module} ${number}` : `${module} ${number} (${named})`];
      }),
    ),
  });
  return {
    id: `own ${name}`,
    programme: [name],
    name,
    knownTo: null,
    rules,
    caps: [],
    modules: { de: wording('Modul', 'Programm'), en: wording('Module', 'Programme') },
    words: 'own',
    namesRoles: rules.some(({ role }) => role !== null),
    defaultRoles: Object.fromEntries(
      numbers.flatMap((number): [ModuleNumber, Role][] => {
        const roles = rules.flatMap(({ module, role, purpose }) =>
          module === number && purpose === 'personnel' ? [role] : [],
        );
        const [only, second] = [...new Set(roles)];
        if (roles.includes(null)) return [[number, ANY_ROLE]];
        return only !== undefined && only !== null && second === undefined ? [[number, only]] : [];
      }),
    ),
  };
}
