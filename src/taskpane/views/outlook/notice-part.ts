import { sheetWords } from './outlook-part';
import { fill } from '../../../i18n/fill';
import { noticePairs, noticeSums } from '../../../i18n/render-notice';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import type { OutlookPart, OutlookSource } from './outlook-part';

/** What the grant notice changes against the rate of the plan. */
export function noticePart(source: OutlookSource): OutlookPart {
  const { result, language } = source;
  const { sheet, words } = sheetWords(source);
  const { columns, heading, rule, stated } = words.notice;
  const rows = result.noticeAgainstPlan;
  return {
    key: 'notice',
    heading,
    records: rows.map((each, row) => ({
      title: `${nameOfModule(sheet, each.module)}, ${each.year}`,
      entries: (['plan', 'notice', 'difference'] as const).map((field) => ({
        label: columns[field],
        amount: each[field],
        figure: { measure: 'notice-against-plan', row, field },
        signed: field === 'difference',
      })),
    })),
    remarks: [
      rule,
      ...rows.flatMap((each) => [
        ...noticePairs(each, nameOfModule(sheet, each.module), language),
        ...noticeSums(each, nameOfModule(sheet, each.module), language),
        ...(each.grantStated
          ? [fill(stated, { module: nameOfModule(sheet, each.module), year: String(each.year) })]
          : []),
      ]),
    ],
  };
}
