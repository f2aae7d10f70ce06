import { said } from '../../parts/said';
import { formatNumber } from '../../../domain/numbers';
import { fill } from '../../../i18n/fill';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { sheetWords } from './outlook-part';
import type { OutlookPart, OutlookSource } from './outlook-part';

/** Planned against filled months, and what of the grant has to be paid back where a rule says so. */
export function useOfFundsPart(source: OutlookSource): OutlookPart {
  const { language, result } = source;
  const { sheet, words } = sheetWords(source);
  const { columns, heading, rules } = words.useOfFunds;
  const { useOfFunds } = result;
  const { rule, source: ruleSource } = useOfFunds?.rule ?? { rule: null, source: null };
  const amounts = [
    { field: 'grantByPlan', label: columns.byPlan },
    { field: 'grantByFilledMonths', label: columns.byFilled },
    { field: 'notUsed', label: columns.notUsed },
    { field: 'repayment', label: columns.repayment },
  ] as const;
  return {
    key: 'useOfFunds',
    heading,
    records: (useOfFunds?.rows ?? []).map((each, row) => ({
      title: `${nameOfModule(sheet, each.module)}, ${each.year}`,
      entries: [
        {
          label: columns.planned,
          text: formatNumber(each.plannedFteMonths, language),
          figure: { measure: 'use-of-funds', row, field: 'plannedFteMonths' },
        },
        {
          label: columns.filled,
          text: formatNumber(each.filledFteMonths, language),
          figure: { measure: 'use-of-funds', row, field: 'filledFteMonths' },
        },
        ...amounts.map(({ field, label }) => ({
          label,
          amount: each[field],
          figure: { measure: 'use-of-funds' as const, row, field },
        })),
      ],
    })),
    remarks: [
      ...(rule === null || ruleSource === null ? [] : [fill(rules[rule], { source: ruleSource })]),
      ...(useOfFunds?.questions ?? []).map((question) => said(question, language)),
    ],
  };
}
