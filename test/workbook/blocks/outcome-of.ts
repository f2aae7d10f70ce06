import { severityOf } from '../../../src/domain/findings/severity';
import { toAmountText } from '../../../src/domain/numbers';
import { recognise } from '../../../src/workbook/recognise';
import { workbookOf } from '../workbook-of';
import { ownShareOf } from './own-share-of';
import type { Known, Written } from './random-layout';

/** What became of known figures that were written into sheets and read again. */
export interface Outcome {
  /** `asked`: an error at a cell; `refused`: an error without one, or an unknown figure; `wrong`: other figures, and no error. */
  readonly kind: 'right' | 'asked' | 'refused' | 'wrong';
  /** What differs, or the errors. */
  readonly what: string;
  readonly codes: readonly string[];
  /** Empty cells of own shares that are no target. */
  readonly missingTargets: number;
}

/** Reads what was written, and compares the own shares, the targets and the stated figures with those known. */
export function outcomeOf({ sheets, cells, ownShare, formats }: Written): Outcome {
  const snapshot = workbookOf(sheets, formats === undefined ? {} : { formats });
  const { case: input, findings, namedTargets } = recognise(snapshot);
  const codes = findings.map((each) => each.code);
  const errors = findings.filter((each) => severityOf(each) === 'error');
  if (errors.length > 0 || input === null) {
    const what = errors
      .map(({ code, place }) => (place === null ? code : `${code} ${place.sheet}!${place.cell}`))
      .join(', ');
    const kind = errors.some(({ place }) => place !== null) ? 'asked' : 'refused';
    return { kind, what, codes, missingTargets: 0 };
  }
  const different: string[] = [];
  const computed = ownShareOf(input);
  for (const each of new Set([...Object.keys(ownShare), ...Object.keys(computed)])) {
    const known = ownShare[each] === undefined ? 'none' : (ownShare[each] / 100).toFixed(2);
    if (computed[each] !== known) different.push(`${each}: ${computed[each] ?? 'none'} instead of ${known}`);
  }
  const unknown = Object.values(computed).filter((each) => !/^-?\d/.test(each));
  if (unknown.length > 0) return { kind: 'refused', what: unknown.join(', '), codes, missingTargets: 0 };
  const alone = aloneIn(ownShare);
  const same = (
    known: Known | undefined,
    measure: string,
    module: number | null,
    year: number | null,
  ): boolean =>
    known !== undefined &&
    (known.measure === measure ||
      (measure === 'cost' && ['personnel', 'material'].includes(known.measure))) &&
    (known.module ?? alone.module) === (module ?? alone.module) &&
    (known.year ?? alone.year) === (year ?? alone.year);
  const targets = new Set<string>();
  for (const { place, figure } of namedTargets) {
    const at = `${place.sheet}!${place.cell}`;
    targets.add(at);
    if (!same(cells.get(at), figure.measure, figure.module, figure.year)) {
      different.push(`target ${at} ${figure.module}/${figure.year}`);
    }
  }
  for (const { origin, measure, module, year, amount } of input.statedFigures) {
    const at = `${origin.sheet}!${origin.cells?.amount}`;
    const known = cells.get(at);
    if (!same(known, measure ?? '', module, year) || known?.amount !== Number(amount)) {
      different.push(`stated ${at} ${measure} ${module}/${year} ${toAmountText(amount)}`);
    }
  }
  const missingTargets = [...cells].filter(
    ([at, { measure }]) => measure === 'own-share' && isEmpty(sheets, at) && !targets.has(at),
  ).length;
  return {
    kind: different.length === 0 ? 'right' : 'wrong',
    what: different.join(', '),
    codes,
    missingTargets,
  };
}

/** The module and the year, where there is only one. */
function aloneIn(ownShare: Readonly<Record<string, number>>): { module: number | null; year: number | null } {
  const only = (at: 0 | 1): number | null => {
    const values = new Set(Object.keys(ownShare).map((each) => Number(each.split('/')[at])));
    return values.size === 1 ? [...values][0]! : null;
  };
  return { module: only(0), year: only(1) };
}

function isEmpty(sheets: Written['sheets'], at: string): boolean {
  const [, sheet, letters, row] = /^(.*)!([A-Z]+)(\d+)$/.exec(at)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (sheets[sheet!]?.[Number(row) - 1]?.[column - 1] ?? '') === '';
}
