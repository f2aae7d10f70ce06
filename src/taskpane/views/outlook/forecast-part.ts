import { sheetWords } from './outlook-part';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import type { OutlookPart, OutlookSource } from './outlook-part';

/** Plan and forecast by filled posts side by side. */
export function forecastPart(source: OutlookSource): OutlookPart {
  const { sheet, words } = sheetWords(source);
  const { columns, heading, text } = words.forecast;
  const sides = ['plan', 'forecast', 'difference'] as const;
  const fields = ['cost', 'grant', 'ownShare'] as const;
  return {
    key: 'forecast',
    heading,
    records: source.result.forecast.flatMap((each, row) =>
      fields.map((field) => ({
        title: `${nameOfModule(sheet, each.module)}, ${each.year}: ${sheet.columns[field]}`,
        entries: sides.map((side) => ({
          label: columns[side],
          amount: each[side][field],
          figure: { measure: 'forecast' as const, row, side, field },
          signed: side === 'difference',
        })),
      })),
    ),
    remarks: [text],
  };
}
