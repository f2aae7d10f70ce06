import { formatNumber } from '../../../domain/numbers';
import type { WhatIfRow } from '../../../domain/what-if/what-if-row';
import { fill } from '../../../i18n/fill';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { sheetWords } from './outlook-part';
import type { OutlookEntry, OutlookPart, OutlookSource } from './outlook-part';

/** One post more or fewer, and how many the grant would pay wholly. */
export function whatIfPart(source: OutlookSource): OutlookPart {
  const { result, language } = source;
  const { sheet, words } = sheetWords(source);
  const { columns, heading, text, nextText, fullText, less, financed } = words.whatIf;
  const rows = result.whatIf;
  const last = result.years.at(-1) ?? 0;
  const entriesOf = (each: WhatIfRow, row: number): OutlookEntry[] => {
    const more = (field: 'cost' | 'grant' | 'ownShare', label: string): OutlookEntry => ({
      label,
      amount: each.oneMore[field],
      figure: { measure: 'what-if', row, change: 'oneMore', field },
      signed: true,
    });
    const { oneFewer, financed: posts } = each;
    return [
      more('cost', columns.moreCost),
      more('grant', columns.moreGrant),
      more('ownShare', columns.moreOwnShare),
      oneFewer === null
        ? { label: columns.fewerOwnShare, text: less }
        : {
            label: columns.fewerOwnShare,
            amount: oneFewer.ownShare,
            figure: { measure: 'what-if', row, change: 'oneFewer', field: 'ownShare' },
            signed: true,
          },
      {
        label: columns.financed,
        text: posts.known
          ? fill(financed, {
              halfPosts: formatNumber(posts.value.halfPosts, language, 1),
              fte: formatNumber(posts.value.fte, language, 2),
            })
          : sheet.unknown,
        figure: { measure: 'financed-posts', row, field: 'fte' },
      },
    ];
  };
  return {
    key: 'whatIf',
    heading,
    records: rows.map((each, row) => ({
      title: `${nameOfModule(sheet, each.module)}, ${each.year}`,
      entries: entriesOf(each, row),
    })),
    remarks: [
      text,
      ...(rows.some(({ year }) => year > last) ? [fill(nextText, { year: String(last) })] : []),
      fullText,
    ],
  };
}
