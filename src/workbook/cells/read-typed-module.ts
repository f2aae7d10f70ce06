import { finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import type { CellValue } from '../snapshot';
import { cellText, plainText } from './cell-text';
import { KIM_WORDS, type ProgrammeWords } from './programme-words';
import { readModule, readModuleOrAll } from './read-module';
import { moduleOfRolesIn } from './read-role';
import { remarked, type Reading } from './reading';

const ROLE =
  '(?:(?:kim|strategische|operative|lokale)[ -]*)*(?:koordination(?:sstellen?|skraft|skraefte)?|koordinierung(?:sstellen?)?|koord|koordinator(?:in|en|innen)?|(?:verwaltungs)?assistenz(?:en|kraft|kraefte)?|verw\\.?-?assistenz|case[ -]*manage(?:ment|r|rin|rs|rinnen)|cm|cms|fallmanage(?:ment|r|rin|rinnen)|auslaender(?:behoerden?|amt|wesen)|auslaender-|abh|einbuergerung(?:sbehoerden?|en|swesen|sstellen?)?|ebh)(?:[*:/_-]?(?:in|innen))?\\.?';
const ONLY_ROLES = new RegExp(`^${ROLE}(?: ?(?:und|u\\.|\\+|&|/|,) ?${ROLE})*$`);
const WORDS: Readonly<Partial<Record<string, ModuleNumber>>> = {
  eins: 1,
  zwei: 2,
  drei: 3,
  'modul eins': 1,
  'modul zwei': 2,
  'modul drei': 3,
  '1. modul': 1,
  '2. modul': 2,
  '3. modul': 3,
  '1. baustein': 1,
  '2. baustein': 2,
  '3. baustein': 3,
};

/**
 * The module of a row, by its number or by nothing but the roles of one module: `Casemanagement`, `CM`, `Koordination`,
 * `Ausländer- und Einbürgerungsbehörde`. A role among other words (`Koordination Kita`) names none.
 */
export function readTypedModule(cell: CellValue, words = KIM_WORDS): Reading<ModuleNumber> {
  return orByRole(readModule(cell, words), cell, words);
}

/** The same where a row may serve every module. */
export function readTypedModuleOrAll(cell: CellValue, words = KIM_WORDS): Reading<ModuleNumber | null> {
  return orByRole(readModuleOrAll(cell, words), cell, words);
}

/** Only KIM's roles name modules; those of another programme have words of their own. */
function orByRole<T>(reading: Reading<T>, cell: CellValue, words: ProgrammeWords): Reading<T | ModuleNumber> {
  if (!words.areOfKim || reading.kind !== 'refused' || typeof cell !== 'string') return reading;
  const text = cellText(cell);
  const plain = plainText(text);
  const module = WORDS[plain] ?? (ONLY_ROLES.test(plain) ? moduleOfRolesIn(text) : null);
  if (module === null) return reading;
  const values = { text, module: String(module) };
  return remarked(module, (place, column) => finding('module-read-as', place, { ...values, column }));
}
