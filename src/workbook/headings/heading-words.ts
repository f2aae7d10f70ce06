import { cellText, plainText } from '../cells/cell-text';
import type { CellValue } from '../snapshot';
import { NO_UNIT, unitInHeading } from '../cells/unit-words';
import { withWholeYears } from '../cells/whole-years';

/** A heading taken apart: what it names, and the year, unit and "per FTE" that stand with it. */
export interface HeadingWords {
  /** The naming words in lower case without spaces, hyphens and dots; '' for a heading that is only a year. */
  readonly name: string;
  readonly year: number | null;
  readonly perFte: boolean;
  /** Euro per unit where the heading says so: 1 for €, 1.000 for T€. */
  readonly euroPerUnit: number | null;
  /** Another currency than the euro that the heading names. */
  readonly currency: string | null;
  /** What stands in brackets beside the name, other than a year, a unit and "per FTE". */
  readonly asides: readonly string[];
}

const NOTHING: HeadingWords = { name: '', year: null, perFte: false, asides: [], ...NO_UNIT };
const LONGEST_HEADING = 100;
const FOOTNOTE_MARKS = /[¹²³⁰-⁹*†‡]|(?<=\D)(?<!\([^)]*)\d\)$/g;
const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const YEAR_WORDS = /\b(?:hj|hhj|haushaltsjahr|jahr|fy)\.?(?= ?20\d{2})/g;
/** Words in brackets that the name itself is made of: `Stellen (VZÄ)`, `Kosten (je VZÄ und Jahr)`. */
const PART_OF_NAME = /(?<![a-z])(?:vzae|vk|fte)(?![a-z])|jahr|(?:je|pro|per) stelle/;
const PER_FTE =
  /\b(?:je|pro|per|a) (?:volle |full )?(?:vzae|vollzeitstelle|vollzeitaequivalent|stelle|vk|fte|post|vollzeitkraft)\b/;
const PER_YEAR =
  /\b(?:und|u|and|je|pro|per)\.? (?:je |pro |per )?(?:jahr|year|annum)\b|\bp\. ?a\b\.?|\bjaehrlich(?:e|er|es)?\b|\bannual\b/g;

/** Takes a heading cell apart. Numbers count only as a year: `2021` as a number is the heading "2021". */
export function headingWords(cell: CellValue): HeadingWords {
  if (typeof cell === 'boolean') return NOTHING;
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && cell >= 2000 && cell <= 2099 ? { ...NOTHING, year: cell } : NOTHING;
  }
  if (cell.length > LONGEST_HEADING) return NOTHING;
  let text = plainText(
    cellText(cell)
      .replace(/-\s+(?=[a-zäöü])/g, '')
      .replace(FOOTNOTE_MARKS, ' '),
  );
  text = text.replace(/ ?\/ ?(vzae|stelle|vk|fte|vollzeitstelle|jahr)\b/g, ' je $1');
  const { unit, rest } = unitInHeading(text);
  text = withWholeYears(rest.trim());
  const years = text.match(YEAR) ?? [];
  const year = years.length === 1 && !/20\d{2} ?[/-] ?\d{2}/.test(text) ? Number(years[0]) : null;
  if (year !== null) text = text.replace(YEAR_WORDS, ' ').replace(YEAR, ' ');
  const asides: string[] = [];
  text = text.replace(/[[(]([^\])]*)[\])]/g, (_, inner: string) => {
    if (PART_OF_NAME.test(inner)) return ` ${inner} `;
    const aside = inner.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\d%]/u.test(aside)) asides.push(aside);
    return ' ';
  });
  text = text.replace(/\s+/g, ' ').trim();
  const perFte = PER_FTE.test(text);
  const name = text
    .replace(/%/g, 'prozent')
    .replace(PER_FTE, ' ')
    .replace(PER_YEAR, ' ')
    .replace(/[^a-z0-9]/g, '');
  return { name, year, perFte, asides, ...unit };
}
