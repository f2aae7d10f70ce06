import type { RecognisedWorkbook as Recognised } from '../src/workbook/recognised-workbook';
import { bundledNow } from './bundled';
import { KINDS } from './kinds-of-workbooks';
import { processorTime } from './processor-time';
import { workbookOf } from './workbook-of-rows';

const SIZES = [1_000, 10_000, 100_000];
/** From here on a row costs more the more there are: hardly a matter of memory and rubbish alone. */
const BEND = 2;

const [most = SIZES.at(-1)!] = process.argv
  .slice(2)
  .flatMap((each) => (/^\d+$/.test(each) ? Number(each) : []));
const wanted = process.argv.slice(2).filter((each) => !/^\d+$/.test(each));
const sizes = SIZES.filter((size) => size <= most);
const { RecognisedWorkbook } = await bundledNow<{
  readonly RecognisedWorkbook: typeof Recognised;
}>('src/workbook/recognised-workbook');

/** Processor time in µs for each row, and how many findings there are. */
function measure(kind: string, rows: number) {
  const snapshot = workbookOf(KINDS[kind]!(rows));
  let read = new RecognisedWorkbook(snapshot, { language: 'de' });
  const reading = processorTime(() => (read = new RecognisedWorkbook(snapshot, { language: 'de' })));
  let findings = 0;
  const computing = processorTime(() => (findings = read.compute().computed.findings.length));
  return { reading: (1000 * reading) / rows, computing: (1000 * computing) / rows, findings };
}

const shown = (value: number): string => value.toFixed(1).padStart(9);
const bend = (value: number, before: number | undefined): string =>
  (before !== undefined && value > before * BEND ? ` ×${(value / before).toFixed(1)}!` : '').padEnd(7);

console.log(
  'µs of processor time for each row; ×n!: a row costs so many times what it does with a tenth of the rows',
);
console.log(
  `${'kind'.padEnd(36)}${'rows'.padStart(8)}${'reading'.padStart(9)}${''.padEnd(7)}${'computing'.padStart(9)}${''.padEnd(7)}${'findings'.padStart(9)}`,
);
for (const kind of Object.keys(KINDS)) {
  if (wanted.length > 0 && !wanted.some((each) => kind.includes(each))) continue;
  let before: ReturnType<typeof measure> | undefined;
  for (const rows of sizes) {
    const { reading, computing, findings } = measure(kind, rows);
    const name = (before === undefined ? kind : '').padEnd(36);
    const cost = `${shown(reading)}${bend(reading, before?.reading)}${shown(computing)}${bend(computing, before?.computing)}`;
    console.log(`${name}${String(rows).padStart(8)}${cost}${String(findings).padStart(9)}`);
    before = { reading, computing, findings };
  }
}
