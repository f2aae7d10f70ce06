import { toAmountText } from '../../src/domain/numbers';
import type { DateSystem } from '../../src/domain/time';
import type { Result } from '../../src/domain/result';
import { comparisonTexts } from '../../src/i18n/comparison-texts';
import { textsOfResult } from '../../src/i18n/texts-of-result';
import { changeText } from '../../src/workbook/comparison/change-text';
import type { ComparedAmount, Comparison } from '../../src/workbook/comparison/comparison';

/** What changed since the last written run; null where the workbook keeps nothing of one. Amounts are decimal texts. */
export function comparisonJson(
  comparison: Comparison | null,
  result: Result,
  dateSystem: DateSystem,
): Record<string, unknown> | null {
  if (comparison === null) return null;
  const { since, figures, changes, others, knowsInputs } = comparison;
  const words = {
    texts: comparisonTexts('de'),
    result: textsOfResult(result, 'de'),
    dateSystem,
    language: 'de',
  } as const;
  return {
    since,
    inputsKept: knowsInputs,
    figures: figures.map(({ measure, module, year, before, now, changes: ofFigure }) => ({
      measure,
      module,
      year,
      before: amountJson(before),
      now: amountJson(now),
      changes: ofFigure,
    })),
    changes: changes.map((change) => ({ ...change, text: changeText(change, words) })),
    others,
  };
}

function amountJson(amount: ComparedAmount): string | null {
  if (typeof amount === 'number') return toAmountText(amount);
  return amount === 'unknown' ? 'unknown' : null;
}
