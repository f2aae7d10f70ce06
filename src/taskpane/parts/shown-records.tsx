import type { ReactNode } from 'react';
import { QuotedWords } from './quoted-words';
import { Records } from './records';
import type { ShownRecord } from './shown';
import { ShownValue } from './shown-value';

/** Records that were made ready to be shown, each with what is to be said about it. */
export function ShownRecords<Row extends ShownRecord>({
  label,
  records,
  noteOf = () => null,
}: {
  readonly label: string;
  readonly records: readonly Row[];
  readonly noteOf?: (record: Row) => ReactNode;
}) {
  return (
    <Records
      label={label}
      records={records.map((record) => ({
        key: record.key,
        title: <Title {...record} />,
        entries: record.entries.map((entry) => ({ ...entry, value: <ShownValue value={entry.value} /> })),
        note: noteOf(record),
      }))}
    />
  );
}

function Title({ title, sheetWords = '' }: ShownRecord) {
  if (sheetWords === '') return title;
  return (
    <>
      <span lang="de">{sheetWords}</span>
      <QuotedWords text={title.slice(sheetWords.length)} />
    </>
  );
}
