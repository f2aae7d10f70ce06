import type { Language } from '../language';
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
  { code, place, values }: Finding<Code>,
  language: Language,
): string {
  const filled = filledText(catalogue[code][language], values, language);
  return place === null ? filled : `${place.sheet}!${place.cell}: ${filled}`;
}
