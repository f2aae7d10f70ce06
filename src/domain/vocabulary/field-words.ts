import type { Language } from '../language';

/** What a column of a table is called and what it holds: everything that is known of a field, in one place. */
export interface FieldWords {
  /** `money` columns have a unit (€, T€), `number` columns have none, `text` columns hold words or dates. */
  readonly holds: 'money' | 'number' | 'text';
  /** May stand once per year, in columns side by side. */
  readonly yearly: boolean;
  /** Its numbers add up to totals. */
  readonly additive: boolean;
  /** A column that a run fills. */
  readonly isResult: boolean;
  /** The template has a column for it. */
  readonly inTemplate: boolean;
  /** What the field is called where a user chooses what a column holds. */
  readonly name: Readonly<Record<Language, string>>;
  /**
   * The headings that people use for it. The first one is German: the template writes it, and messages ask for it.
   * They are compared without spaces, hyphens, dots, case and umlauts, and without what a year or "per FTE" adds.
   */
  readonly headings: readonly string[];
}

type Trait = FieldWords['holds'] | 'yearly' | 'additive' | 'result' | 'template';

/**
 * @param name the German name only where it is not the first heading
 * @param headings separated by commas
 */
export function fieldWords(
  traits: readonly Trait[],
  name: { readonly de?: string; readonly en: string },
  headings: string,
): FieldWords {
  const list = headings.split(', ');
  return {
    holds: traits.includes('money') ? 'money' : traits.includes('number') ? 'number' : 'text',
    yearly: traits.includes('yearly'),
    additive: traits.includes('additive'),
    isResult: traits.includes('result'),
    inTemplate: traits.includes('template'),
    name: { de: name.de ?? list[0]!, en: name.en },
    headings: list,
  };
}

/** The same field in a table whose template has a column for it. */
export function inTemplate(words: FieldWords): FieldWords {
  return { ...words, inTemplate: true };
}

/** The same field in a table where people have more headings for it. */
export function withHeadings(words: FieldWords, headings: string): FieldWords {
  return { ...words, headings: [...words.headings, ...headings.split(', ')] };
}
