import type { Language } from '../../domain/language';
import {
  isOwnRole,
  MODULE_OF_ROLE,
  nameOfOwnRole,
  UNTOLD_MODULE,
  type ModuleNumber,
  type Role,
} from '../../domain/module';
import type { RuleSet } from '../../domain/rules/rule-set';
import { plainText } from './cell-text';
import { roleNamedIn } from './read-role';

/** What a workbook calls the modules and roles of its programme. */
export interface ProgrammeWords {
  /** True where its modules and roles are called as in KIM: then roles name modules. */
  readonly areOfKim: boolean;
  /** Numbers as they are written, in Arabic and Roman numerals. */
  readonly numbers: Readonly<Partial<Record<string, ModuleNumber>>>;
  /** Names of modules in the form of `plainText`; KIM's have none. */
  readonly names: ReadonlyMap<string, ModuleNumber>;
  /** What every word is taken for; absent where words are known. */
  readonly anyModule?: ModuleNumber;
  /** What is offered to a user who wrote another module. */
  readonly modules: Readonly<Record<Language, string>>;
  readonly roleNamedIn: (text: string) => Role | null;
  /** The module that all posts of a role belong to; null where they belong to several. */
  readonly moduleOfRole: (role: Role) => ModuleNumber | null;
  /** True where a text names the programme. */
  readonly namesProgramme: (text: string) => boolean;
  /** What is offered to a user who wrote another role. */
  readonly roles: string;
}

export const KIM_WORDS: ProgrammeWords = {
  areOfKim: true,
  numbers: { '1': 1, '2': 2, '3': 3, i: 1, ii: 2, iii: 3 },
  names: new Map(),
  modules: { de: '1, 2 oder 3', en: '1, 2 or 3' },
  roleNamedIn,
  moduleOfRole: (role) => (isOwnRole(role) ? null : MODULE_OF_ROLE[role]),
  namesProgramme: (text) => /(?<!\p{L})kim(?!\p{L})|integrations-?management/iu.test(text),
  roles: 'Koordination, Verwaltungsassistenz, Casemanagement, Ausländerbehörde, Einbürgerungsbehörde',
};

/** Where the programme is not known, no word can be held against it: that it is not known is said once. */
export const UNKNOWN_WORDS: ProgrammeWords = { ...KIM_WORDS, areOfKim: false, anyModule: UNTOLD_MODULE };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** The words of a programme: its own where the workbook defines it, else those of KIM. */
export function wordsOf({ words, modules, rules, programme: calledAs }: RuleSet): ProgrammeWords {
  if (words === 'kim') return kimWordsOf(calledAs);
  const names = Object.entries(modules?.de.names ?? {}).flatMap(([number, name]): [ModuleNumber, string][] =>
    name === undefined ? [] : [[Number(number), name]],
  );
  const roles = [...new Set(rules.flatMap(({ role }) => (role !== null && isOwnRole(role) ? role : [])))];
  const roleByName = new Map(roles.map((role) => [plainText(nameOfOwnRole(role)), role]));
  const called = calledAs.map(plainText);
  const isKim = calledAs.some(KIM_WORDS.namesProgramme);
  return {
    areOfKim: false,
    numbers: Object.fromEntries(
      names.flatMap(([number]) => [
        [String(number), number],
        ...(number <= ROMAN.length ? [[ROMAN[number - 1]!, number]] : []),
      ]),
    ),
    names: namesOf(names),
    modules: {
      de: listed(
        names.map(([, name]) => name),
        'oder',
      ),
      en: listed(Object.values(modules?.en.names ?? {}).map(String), 'or'),
    },
    roleNamedIn: (text) => roleByName.get(plainText(text)) ?? namedOnce(text, roleByName),
    moduleOfRole: (role) => {
      const ofRole = new Set(rules.flatMap((rule) => (rule.role === role ? [rule.module] : [])));
      const [only = null] = ofRole;
      return ofRole.size === 1 ? only : null;
    },
    namesProgramme: (text) => namesAnyOf(text, called) || (isKim && KIM_WORDS.namesProgramme(text)),
    roles: roles.map(nameOfOwnRole).join(', '),
  };
}

/** `EhAP Plus (ESF Plus)` is also called `EhAP` and `ESF`. */
const PART_OF_NAME = /[()]/;
const BEHIND_NAME = / (?:plus|nrw)$/;

/** KIM's words with the names of another programme that shares them. */
function kimWordsOf(calledAs: readonly string[]): ProgrammeWords {
  const called = calledAs
    .flatMap((each) => plainText(each).split(PART_OF_NAME))
    .map((each) => each.trim().replace(BEHIND_NAME, ''))
    .filter((each) => /\p{L}/u.test(each));
  if (called.length === 0 || calledAs.some(KIM_WORDS.namesProgramme)) return KIM_WORDS;
  return { ...KIM_WORDS, namesProgramme: (text) => namesAnyOf(text, called) };
}

function namesAnyOf(text: string, called: readonly string[]): boolean {
  const plain = plainText(text);
  return called.some((each) => namesAs(plain, each));
}

/** What a text names among other words, where that is one only: `Kosten Beratung 2024`. */
export function namedOnce<Value>(text: string, names: ReadonlyMap<string, Value>): Value | null {
  const plain = plainText(text);
  const named = new Set([...names].flatMap(([name, value]) => (namesAs(plain, name) ? [value] : [])));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

/** True where a text has a name as a word of its own. */
function namesAs(plain: string, name: string): boolean {
  for (let at = plain.indexOf(name); name !== '' && at !== -1; at = plain.indexOf(name, at + 1)) {
    const around = `${plain[at - 1] ?? ' '}${plain[at + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** `A`, `A oder B`, `A, B oder C`. */
function listed(names: readonly string[], or: string): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${or} ${last}`;
}

/** Each module by its whole name and by what stands in brackets; a name that two modules have names neither. */
function namesOf(names: readonly (readonly [ModuleNumber, string])[]): ReadonlyMap<string, ModuleNumber> {
  const pairs = names.flatMap(([number, name]) =>
    [name, /\((.+)\)$/.exec(name)?.[1] ?? name].map((each) => [plainText(each), number] as const),
  );
  return new Map(
    pairs.filter(([name, number]) => pairs.every((other) => other[0] !== name || other[1] === number)),
  );
}
