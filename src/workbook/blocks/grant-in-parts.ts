import { finding, type Finding } from '../../domain/findings/finding';
import { addCents, ZERO_CENTS } from '../../domain/numbers';
import { parseArea } from '../address';
import { cellText, plainText } from '../cells/cell-text';
import type { Figure } from './figure';
import { placeIn, wordsOf } from './figure-words';
import type { Amount } from './amount';
import { GRANT_ON_TOP } from './grant-on-top';
import type { SheetFigures } from './read-blocks';

const PART = '(?:rate|teilbetrag|abschlag(?:szahlung)?|tranche|teil)n?';
const NUMBER = '(\\d|i{1,3}|iv)';
/** What tells the parts of one grant apart: their number, who pays them, what for, what came on top. */
const KINDS: readonly RegExp[] = [
  new RegExp(`${NUMBER}\\.? ?${PART}(?![a-z])|${PART}\\.? ?(?:nr\\.? ?)?${NUMBER}(?![a-z\\d])`),
  /(land(?:es)?|nrw|bund(?:es)?|eu|esf)(?![a-z])|(landes|bundes)-?(?=zuwendung|zuweisung|zuschuss|foerder|mittel|anteil)/,
  /(personal|sach|arbeitsplatz|gemein|overhead)-?(?:kosten|mittel|ausgaben|aufwand|aufwendungen)?(?![a-z])/,
  GRANT_ON_TOP,
];
/** A sign between a label and its amount. */
const BEHIND = / *[-–—:=]+$/;
const FILLER = /(?<![a-z])(?:fuer|der|die|das|des|vom|von|durch|zur|zum|in)(?![a-z])|[^a-z]/g;

/**
 * The grants of one post with those that are parts of one as their sum: `Zuwendung Land` and `Zuwendung Bund`, `1. Rate`
 * and `2. Rate`. Beside the whole amount that they add up to, they say nothing new.
 */
export function grantInParts(
  amounts: readonly Amount[],
  found: SheetFigures,
): { readonly amounts: readonly Amount[]; readonly finding: Finding | null } {
  const as = { amounts, finding: null };
  if (amounts.length < 2 || amounts.some(({ figure }) => figure.isSum || figure.isContained)) return as;
  for (const kind of KINDS) {
    const named = amounts.map((amount) => ({ amount, ...partIn(textOf(amount.figure, found), kind) }));
    const parts = named.filter(({ part }) => part !== null);
    const wholes = named.filter(({ part }) => part === null);
    const areDistinct = new Set(parts.map(({ part }) => part)).size === parts.length;
    const areOfOne = new Set(named.map(({ rest }) => rest)).size === 1;
    if (parts.length < 2 || wholes.length > 1 || !areDistinct || !areOfOne) continue;
    const sum = parts.reduce((total, { amount }) => addCents(total, amount.amount), ZERO_CENTS);
    const [whole] = wholes;
    if (whole !== undefined) return whole.amount.amount === sum ? { ...as, amounts: [whole.amount] } : as;
    const { figure } = parts[0]!.amount;
    const labels = parts
      .map(({ amount }) => `„${textOf(amount.figure, found).replace(BEHIND, '')}“`)
      .join(', ');
    return {
      amounts: [{ figure, amount: sum, cells: parts.map(({ amount }) => amount.figure) }],
      finding: finding('block-grant-in-parts', placeIn(found, figure), { labels }),
    };
  }
  return as;
}

/** The label of the measure with the words between it and the figure: `Zuwendung` above `Land`. */
function textOf(figure: Figure, found: SheetFigures): string {
  const words = wordsOf(figure, found);
  if (figure.labels.measure === undefined) return words;
  const { top, left } = parseArea(figure.labels.measure);
  const isBeside = top === figure.row;
  const between: string[] = [];
  for (let at = (isBeside ? left : top) + 1; at < (isBeside ? figure.column : figure.row); at += 1) {
    const cell = isBeside ? found.grid.cell(top, at) : found.grid.cell(at, figure.column);
    if (typeof cell !== 'string') break;
    if (cell !== '') between.push(cellText(cell));
  }
  return [words, ...between].join(' ');
}

/** Which part a label names, and the label without it; null where it names none of this kind. */
function partIn(text: string, kind: RegExp): { readonly part: string | null; readonly rest: string } {
  const plain = plainText(text);
  const [whole = '', ...groups] = kind.exec(plain) ?? [];
  const part = groups.find((each) => each !== undefined) ?? null;
  return { part, rest: plain.replace(whole, ' ').replace(FILLER, '') };
}
