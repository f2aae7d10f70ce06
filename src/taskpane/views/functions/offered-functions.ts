import type { Language } from '../../../domain/language';
import german from '../../../i18n/de/function-descriptions.json';
import english from '../../../i18n/en/function-descriptions.json';

/** A function of the add-in, as the catalogue offers it. */
export interface OfferedFunction {
  readonly id: string;
  /** As a formula writes it, without the prefix: `KOSTEN`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly OfferedParameter[];
}

export interface OfferedParameter {
  /** German, as Excel names it while a formula is typed. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

interface Described {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** All functions, those that are used most first. */
export function offeredFunctions(language: Language): readonly OfferedFunction[] {
  const described: Readonly<Record<string, Described>> = language === 'de' ? german : english;
  return Object.entries(german).map(([id, { name, optional, parameters }]) => ({
    id,
    name,
    description: described[id]!.description,
    parameters: Object.keys(parameters).map((each) => ({
      name: each,
      description: described[id]!.parameters[each]!,
      optional: (optional as readonly string[]).includes(each),
    })),
  }));
}
