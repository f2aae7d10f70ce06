import type { Language } from '../language';
import { CATALOGUE } from './catalogue';
import type { FindingEntry } from './catalogue/finding-room';
import { filledText } from './filled-text';
import type { Finding } from './finding';
import { namedCells } from './named-cells';

/** The finding as one sentence, with sheet and cell in front where it has a place: `Stellen!D7: …`. */
export function sentence(found: Finding, language: Language): string {
  return sentenceFrom(CATALOGUE, found, language);
}

/** The same, worded by a catalogue that knows the code of the finding. */
export function sentenceFrom<Code extends string>(
  catalogue: Readonly<Record<Code, FindingEntry>>,
  found: Finding<Code>,
  language: Language,
): string {
  const { code, place, values, also = [] } = found;
  const text = catalogue[code][language];
  const filled =
    also.length === 0 || NAMES_CELLS.test(text)
      ? filledText(text, values, language)
      : filledText(`${text}${LIKEWISE[language]}`, { ...values, also: namedCells(also) }, language);
  return place === null ? filled : `${place.sheet}!${place.cell}: ${filled}`;
}

/** A sentence where each cell that it names leads somewhere: the text before and behind them. */
export interface SentenceAroundCells {
  readonly before: string;
  /** Cells, some as ranges; none where the finding is about one place only. */
  readonly cells: readonly string[];
  readonly after: string;
}

/** The sentence without its place, parted where it names the cells that it is about. */
export function sentenceAroundCells(
  { code, place, values, also = [] }: Finding,
  language: Language,
): SentenceAroundCells {
  const text = CATALOGUE[code][language];
  if (also.length === 0) return { before: filledText(text, values, language), cells: [], after: '' };
  const [before = '', after] = text.split(CELLS);
  const filled = (part: string): string => filledText(part, values, language);
  if (after !== undefined) {
    const first = place === null ? [] : [place.cell];
    return { before: filled(before), cells: [...first, ...also], after: filled(after) };
  }
  const [likewise = '', stop = ''] = LIKEWISE[language].split('{also}');
  return { before: `${filled(text)}${likewise}`, cells: also, after: stop };
}

const CELLS = '{cells}';
/** A text that names its cells or rows itself. */
const NAMES_CELLS = /\{(?:cells|rows)\}/;
const LIKEWISE: Readonly<Record<Language, string>> = {
  de: ' Ebenso: {also}.',
  en: ' Likewise: {also}.',
};
