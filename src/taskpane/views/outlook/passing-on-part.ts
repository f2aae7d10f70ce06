import { roundedCents, formatEuro } from '../../../domain/numbers';
import { fill } from '../../../i18n/fill';
import { sheetWords } from './outlook-part';
import type { OutlookPart, OutlookSource } from './outlook-part';

/** What each carrier gets and who bears the rest. */
export function passingOnPart(source: OutlookSource): OutlookPart {
  const { result, language } = source;
  const { sheet, words } = sheetWords(source);
  const { columns, heading, rule, topUp, noTopUp, bearing } = words.passingOn;
  const { passingOn } = result;
  const fields = [
    { field: 'personnelCost', label: columns.personnelCost },
    { field: 'ceiling', label: columns.ceiling },
    { field: 'passedOn', label: columns.passedOn },
    { field: 'topUp', label: columns.topUp },
    { field: 'total', label: columns.total },
    { field: 'grant', label: sheet.columns.grant },
    { field: 'staysWithKreis', label: columns.staysWithKreis },
    { field: 'staysWithCarrier', label: columns.staysWithCarrier },
  ] as const;
  const perFte = passingOn?.topUpPerFte ?? null;
  return {
    key: 'passingOn',
    heading,
    records: (passingOn?.rows ?? []).map((each, row) => ({
      title: `${each.carrier}, ${each.year}`,
      entries: fields.map(({ field, label }) => ({
        label,
        amount: each[field],
        figure: { measure: 'passing-on', row, field },
      })),
    })),
    remarks: [
      rule,
      perFte === null ? noTopUp : fill(topUp, { amount: formatEuro(roundedCents(perFte), language) }),
      bearing,
    ],
  };
}
