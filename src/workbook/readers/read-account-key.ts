import type { AccountShare } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { Exact } from '../../domain/numbers';
import { readSharePercent } from '../cells/read-share-percent';
import { COST_CLASS } from '../cells/word-lists';
import type { Parser, RowReader } from '../tables/row-reader';
import { accountIn } from './budget-key';
import { text, word } from './parsers';

const percent: Parser<Exact> = (cell, _, format) => readSharePercent(cell, format);

/** Reads the table `Kontenschlüssel`; a row without source is a warning. */
export function readAccountKey(reader: RowReader<'accountKey'>): AccountShare[] {
  const shares: AccountShare[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const costClass = reader.needed(reader.column('costClass'), word(COST_CLASS));
    const words = reader.needed(reader.column('account'), text);
    const share = reader.needed(reader.column('percent'), percent);
    const source = reader.optional(reader.column('source'), text);
    const account = words === null ? null : accountIn(words);
    if (words !== null && account === null) {
      const place = reader.place(reader.column('account'));
      reader.report(finding('account-key-account-unread', place, { text: words }));
    }
    if (reader.failed || costClass === null || account === null || share === null) continue;
    if (source === null) {
      const place = reader.place(reader.column('source') ?? reader.column('percent'));
      reader.report(finding('account-key-without-source', place, { account }));
    }
    shares.push({ origin: reader.origin(), costClass, account, percent: share, source });
  }
  return shares;
}
