import type { Maybe } from '../../domain/maybe';
import { formatEuro, type Cents } from '../../domain/numbers';
import type { OwnShareTable, Resolution } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { moduleName, resolutionText, TO_FILL_IN } from './resolution-text';

/** The own shares of the resolution as rows of text, the headings first. */
export function ownShareRows(
  { modules, byYear, total }: OwnShareTable,
  wording: RuleSet['modules'],
): readonly (readonly string[])[] {
  const { columns, total: sum } = resultSheetTexts('de');
  const years = byYear.map(({ year }) => year);
  return [
    [columns.ownShare, ...years.map(String), columns.ownShareTotal],
    ...modules.map(({ module, byYear: own, total: all }) => [
      moduleName(module, wording),
      ...years.map((year) => money(own.find((each) => each.year === year)?.amount ?? NOTHING)),
      money(all),
    ]),
    [sum, ...byYear.map(({ amount }) => money(amount)), money(total)],
  ];
}

/**
 * The draft resolution as text to paste: blank lines between paragraphs, the own shares as lines with tabs. What the
 * council does not vote on is left out.
 */
export function resolutionPlainText(resolution: Resolution, wording: RuleSet['modules']): string {
  const blocks = resolutionText(resolution);
  return blocks
    .filter(
      ({ kind }, index) => kind !== 'note' && !(kind === 'heading' && blocks[index + 1]?.kind === 'note'),
    )
    .map((block) =>
      block.kind === 'own-share-table'
        ? ownShareRows(block.table, wording)
            .map((row) => row.join('\t'))
            .join('\n')
        : block.text,
    )
    .join('\n\n');
}

const NOTHING: Maybe<Cents> = { known: true, value: 0 as Cents };

function money(amount: Maybe<Cents>): string {
  return amount.known ? formatEuro(amount.value) : TO_FILL_IN;
}
