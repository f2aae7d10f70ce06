import type { Language } from '../language';
import type { StoppedRate } from './stopped-rate';
import type { ModuleNumber, Role } from '../module';
import type { Exact } from '../numbers';
import type { Grade, Rule } from './rule';

/**
 * The dated rules of one funding programme, as data. Another programme is another object of this type.
 * Every date of every module has a rule; where nothing is published the rule says so (`amount: null`).
 */
export interface RuleSet {
  readonly id: string;
  /** What the setting `Programm` calls it, the usual name first. */
  readonly programme: readonly [string, ...string[]];
  /** Name and date as a reader sees it, e.g. `KIM NRW (Stand 2025-01)`. */
  readonly name: string;
  /** The last budget year that the rules were collected for; later years may have others. Null: it has ended. */
  readonly knownTo: number | null;
  readonly rules: readonly Rule[];
  /** Caps that hold for a kind of municipality; they apply only where the setting `localBody` is made. */
  readonly caps: readonly BodyCap[];
  /** The programme's own words for its modules, each of them; null = `Modul 1` to `Modul 3`. */
  readonly modules: Readonly<Record<Language, ModuleWording>> | null;
  /** Whose words the workbook has for modules and roles: KIM's, or those of `modules` and of the rules. */
  readonly words: 'kim' | 'own';
  /** False where the programme does not distinguish roles: then any role is fine, even an unknown one. */
  readonly namesRoles: boolean;
  /** The role of a post that names none, by module; a module without one pays each role differently. */
  readonly defaultRoles: Readonly<Partial<Record<ModuleNumber, Role>>>;
  /** Rates of the workbook that cannot be read, beside those that can; absent: all can. */
  readonly stopped?: readonly StoppedRate[];
}

/** What a programme calls its modules. One without modules counts everything under 1 and gives it its own name. */
export interface ModuleWording {
  /** Heading of a column of modules. */
  readonly heading: string;
  readonly names: Readonly<Partial<Record<ModuleNumber, string>>>;
}

/** The most FTE of a role that a Kreis or a kreisfreie Stadt gets funded. */
export interface BodyCap {
  readonly id: string;
  readonly module: ModuleNumber;
  readonly role: Role;
  readonly localBody: 'kreis' | 'staedteregion' | 'kreisfreie-stadt';
  readonly maxFte: Exact;
  readonly grade: Grade;
  readonly source: string;
  readonly url: string | null;
}
