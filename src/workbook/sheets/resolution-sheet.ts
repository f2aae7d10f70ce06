import type { Resolution } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import { sumCents } from '../../domain/numbers';
import { columnLetters } from '../address';
import type { CellValue } from '../snapshot';
import { amountCell, euroCell } from './figure-cells';
import { euro } from './column-plans';
import type { SheetCell } from './live-cell';
import { LOOK } from './look';
import { RESOLUTION_SHEET } from './own-sheets';
import type { ResolutionTable, ResolutionTableRow } from './resolution-tables';
import { resolutionText, type ResolutionBlock } from './resolution-text';
import { TO_FILL_IN } from './resolution-words';
import { SheetBuilder } from './sheet-builder';
import type { CellFormat, MarginTexts, SheetPlan } from './sheet-plan';

/** Characters of 11 points that fill the width of a page of A4. */
const PAGE_WIDTH = 88;
const COLUMN_WIDTH = 15;
const NAME_WIDTH = 28;

const FORMATS: Readonly<Record<Exclude<ResolutionBlock['kind'], 'table'>, CellFormat>> = {
  title: { bold: true, fontSize: 18, fontColor: LOOK.accent },
  heading: { bold: true, fontSize: 13, fontColor: LOOK.accent },
  paragraph: {},
  note: { italic: true, fontColor: LOOK.muted },
};

const TABLES: Readonly<Record<ResolutionTable['purpose'], string>> = {
  'own-share': 'KIMBeschluss_Eigenanteil',
  consent: 'KIMBeschluss_Zustimmung',
  information: 'KIMBeschluss_Kenntnis',
};

/**
 * The sheet `KIM-Beschluss`: the draft resolution, ready to paste, one paragraph a cell.
 *
 * @param mark whether the sheet is still true; it stands below the title
 * @param margin what stands above and below its printed pages
 * @param modules the programme's own words for its modules; null = the usual ones
 */
export function resolutionSheet(
  resolution: Resolution,
  modules: RuleSet['modules'],
  { mark, margin }: { readonly mark: SheetCell; readonly margin: MarginTexts },
): SheetPlan {
  const blocks = resolutionText(resolution, modules);
  const sheet = new SheetBuilder(RESOLUTION_SHEET, widthsOf(blocks), { orientation: 'Portrait', pages: 0 });
  for (const block of blocks) {
    if (block.kind === 'table') {
      addTable(sheet, block.table);
      sheet.skipTo(sheet.nextRow + 1);
      continue;
    }
    if (block.kind === 'heading') sheet.skipTo(sheet.nextRow + 1);
    sheet.beginBlock();
    sheet.paragraph(block.text, FORMATS[block.kind]);
    if (block.kind === 'title') sheet.mark(mark);
    if (block.kind !== 'heading') sheet.skipTo(sheet.nextRow + 1);
  }
  return sheet.build(margin);
}

function widthsOf(blocks: readonly ResolutionBlock[]): readonly number[] {
  const columns = Math.max(
    ...blocks.map((block) =>
      block.kind === 'table' ? block.table.texts.length + block.table.amounts.length : 1,
    ),
  );
  const others = Array<number>(columns - 1).fill(COLUMN_WIDTH);
  return [Math.max(NAME_WIDTH, PAGE_WIDTH - others.length * COLUMN_WIDTH), ...others];
}

function addTable(sheet: SheetBuilder, { purpose, texts, amounts, rows, totals }: ResolutionTable): void {
  const cells = (row: ResolutionTableRow) => [...row.texts, ...row.amounts.map(amountText)];
  const first = sheet.nextRow + 2;
  sheet.table(
    TABLES[purpose],
    [...texts.map((heading) => ({ heading, wrap: true })), ...amounts.map(euro)],
    rows.map(cells),
    totals.map((total) => [
      ...total.texts,
      ...total.amounts.map((amount, index) => {
        const column = columnLetters(texts.length + index);
        const parts = rows.map((row) => row.amounts[index] ?? null);
        return isSumOf(amount, parts)
          ? {
              formula: `=SUM(${column}${first}:${column}${first + rows.length - 1})`,
              value: euroCell(amount.value),
            }
          : amountText(amount);
      }),
    ]),
  );
}

type Known = Extract<NonNullable<Amount>, { readonly known: true }>;
type Amount = ResolutionTableRow['amounts'][number];

function amountText(amount: Amount): CellValue {
  return amount === null ? TO_FILL_IN : amountCell(amount, TO_FILL_IN);
}

/** Whether a total is the sum of the column above it: then Excel computes it. */
function isSumOf(amount: Amount, parts: readonly Amount[]): amount is Known {
  if (amount?.known !== true || parts.length === 0) return false;
  const known = parts.flatMap((part) => (part?.known === true ? part.value : []));
  return known.length === parts.length && sumCents(known) === amount.value;
}
