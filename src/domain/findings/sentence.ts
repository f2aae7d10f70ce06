import type { Language } from '../language';
import { andMore } from './and-more';
import { CATALOGUE } from './catalogue';
import type { FindingEntry } from './catalogue/finding-room';
import { filledText } from './filled-text';
import type { Finding } from './finding';

/** The finding as one sentence, with sheet and cell in front where it has a place: `Stellen!D7: …`. */
export function sentence(found: Finding, language: Language): string {
  return sentenceFrom(CATALOGUE, found, language);
}

/** The same, worded by a catalogue that knows the code of the finding. */
export function sentenceFrom<Code extends string>(
  catalogue: Readonly<Record<Code, FindingEntry>>,
  { code, place, values, also = [] }: Finding<Code>,
  language: Language,
): string {
  const filled = `${filledText(catalogue[code][language], values, language)}${alsoThere(also, language)}`;
  return place === null ? filled : `${place.sheet}!${place.cell}: ${filled}`;
}

const MOST_CELLS = 8;
const LIKEWISE: Readonly<Record<Language, string>> = { de: 'Ebenso', en: 'Likewise' };

function alsoThere(cells: readonly string[], language: Language): string {
  if (cells.length === 0) return '';
  const more = cells.length - MOST_CELLS;
  const named = cells.slice(0, MOST_CELLS).join(', ');
  return ` ${LIKEWISE[language]}: ${more > 0 ? `${named} ${andMore(more)[language]}` : named}.`;
}
