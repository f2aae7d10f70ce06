import type { OwnShareTable, Resolution } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import type { CellValue } from '../snapshot';
import { amountCell } from './figure-cells';
import { euro } from './column-plans';
import { RESOLUTION_SHEET } from './own-sheets';
import { moduleName, resolutionText, TO_FILL_IN, type ResolutionBlock } from './resolution-text';
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { CellFormat, SheetPlan } from './sheet-plan';

/** Characters of 11 points that fill the width of a page of A4. */
const PAGE_WIDTH = 88;
const AMOUNT_WIDTH = 15;
const NAME_WIDTH = 28;

const FORMATS: Readonly<Record<Exclude<ResolutionBlock['kind'], 'own-share-table'>, CellFormat>> = {
  title: { bold: true, fontSize: 18, fontColor: LOOK.accent },
  heading: { bold: true, fontSize: 13, fontColor: LOOK.accent },
  paragraph: {},
  note: { italic: true, fontColor: LOOK.muted },
};

/**
 * The sheet `KIM-Beschluss`: the draft resolution, ready to paste, one paragraph a cell.
 *
 * @param wording the programme's own words for its modules; null = the usual ones
 */
export function resolutionSheet(resolution: Resolution, wording: RuleSet['modules']): SheetPlan {
  const years = resolution.ownShare.byYear.length;
  const amounts = Array<number>(years + 1).fill(AMOUNT_WIDTH);
  const widths = [Math.max(NAME_WIDTH, PAGE_WIDTH - amounts.length * AMOUNT_WIDTH), ...amounts];
  const sheet = new SheetBuilder(RESOLUTION_SHEET, widths, { orientation: 'Portrait', pages: 0 });
  for (const block of resolutionText(resolution)) {
    if (block.kind === 'own-share-table') {
      addOwnShares(sheet, block.table, wording);
      sheet.skipTo(sheet.nextRow + 1);
      continue;
    }
    if (block.kind === 'heading') sheet.skipTo(sheet.nextRow + 1);
    sheet.beginBlock();
    sheet.paragraph(block.text, FORMATS[block.kind]);
    if (block.kind !== 'heading') sheet.skipTo(sheet.nextRow + 1);
  }
  return sheet.build();
}

function addOwnShares(
  sheet: SheetBuilder,
  { modules, byYear, total }: OwnShareTable,
  wording: RuleSet['modules'],
): void {
  const texts = resultSheetTexts('de');
  const years = byYear.map(({ year }) => year);
  sheet.table(
    'KIMBeschluss_Eigenanteil',
    [
      { heading: texts.columns.ownShare },
      ...years.map((year) => euro(String(year))),
      euro(texts.columns.ownShareTotal),
    ],
    modules.map(({ module, byYear: own, total: all }): CellValue[] => [
      moduleName(module, wording),
      ...years.map((year) => {
        const amount = own.find((each) => each.year === year)?.amount;
        return amount === undefined ? 0 : amountCell(amount, TO_FILL_IN);
      }),
      amountCell(all, TO_FILL_IN),
    ]),
    [
      [
        texts.total,
        ...byYear.map(({ amount }) => amountCell(amount, TO_FILL_IN)),
        amountCell(total, TO_FILL_IN),
      ],
    ],
  );
}
