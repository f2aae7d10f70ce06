import type { Language } from '../../../domain/language';
import { formatEuro } from '../../../domain/numbers';
import type { TieOutRow, Verdict } from '../../../domain/tie-out/tie-out-row';
import { countText } from '../../../i18n/count-text';
import type { TieOutTexts } from '../../../i18n/de/taskpane-tie-out';
import { deviationShare } from '../../../i18n/render-deviation';
import { fill } from '../../../i18n/fill';

/** What needs a look comes first. */
const ORDER = ['deviates', 'unknown', 'rounded', 'exact'] as const;

export type VerdictGroupKind = Verdict | 'unknown';

/** Stated figures with the same verdict, in sheet order; `row` is the position in the result. */
export interface VerdictGroup {
  readonly kind: VerdictGroupKind;
  readonly rows: readonly { readonly row: number; readonly figure: TieOutRow }[];
}

/** The stated figures by verdict; a verdict that nothing has is left out. */
export function verdictGroups(figures: readonly TieOutRow[]): readonly VerdictGroup[] {
  const rows = figures.map((figure, row) => ({ row, figure }));
  return ORDER.map((kind) => ({
    kind,
    rows: rows.filter(({ figure }) => (figure.verdict ?? 'unknown') === kind),
  })).filter((group) => group.rows.length > 0);
}

/** `stimmt`, `gerundet auf 10.000 €`, `weicht ab um 165.163,00 € (+37,5 %)`. */
export function verdictSentence(row: TieOutRow, texts: TieOutTexts, language: Language): string {
  const { verdict, step, difference } = row;
  if (verdict === null) return texts.unknown;
  const sentence = fill(texts[verdict], {
    step: countText(step ?? 0, language),
    difference: difference.known ? formatEuro(difference.value, language) : texts.unknown,
  });
  return `${sentence}${deviationShare(row, language)}`;
}

/** How many figures have which verdict, in one sentence. */
export function verdictSummary(figures: readonly TieOutRow[], texts: TieOutTexts): string {
  const count = (kind: VerdictGroupKind): string =>
    String(figures.filter(({ verdict }) => (verdict ?? 'unknown') === kind).length);
  return fill(texts.summary, {
    count: String(figures.length),
    exact: count('exact'),
    rounded: count('rounded'),
    deviates: count('deviates'),
    unknown: count('unknown'),
  });
}
