import { compute } from '../../../src/domain/compute';
import { toAmountText } from '../../../src/domain/numbers';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, workbookOf, type Rows } from '../workbook-of';

/** A row of `Programm` by its headings. */
export type ProgrammeCells = Readonly<Record<string, CellValue>>;

/** A sheet `Programm` with the columns that its rows fill. */
export function programmeSheet(...rows: readonly ProgrammeCells[]): Rows {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}

/** What is said about the budget and the years after it, which these workbooks are not about. */
const BESIDE: readonly string[] = ['no-budget-lines', 'registration-rate-planning'];

/** Grant and own share by module and year (`1/2022: 118532.28 / 6238.55`), and what is said. */
export function figuresOf(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognise(workbookOf(sheets));
  if (input === null) return { rows: null, findings: brief(findings) };
  const { figures } = compute(input, ruleSetOf(input.settings));
  const rows = figures.ownShare.map(({ module, year, grant, ownShare }) => {
    const text = [grant, ownShare].map((each) => (each.known ? toAmountText(each.value) : 'unknown'));
    return `${module}/${year}: ${text.join(' / ')}`;
  });
  const said = [...findings, ...figures.findings].filter(({ code }) => !BESIDE.includes(code));
  return { rows, findings: brief(said) };
}
