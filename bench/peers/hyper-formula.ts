import { HyperFormula } from 'hyperformula';
import { formulaRows, sumFormulas } from './formulas';
import type { PlainPost, Sums } from './posts-table';

/**
 * The computation in HyperFormula, a spreadsheet engine for JavaScript. Its `smartRounding`, on by default, makes
 * sums of this size some cents wrong; it is off so that the results can be compared.
 */
export function hyperFormula(posts: readonly PlainPost[]): Sums {
  const rows = [...formulaRows(posts), sumFormulas(posts.length)];
  const engine = HyperFormula.buildFromArray(rows, {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    maxRows: rows.length,
  });
  const [cost, grant, ownShare] = [0, 1, 2].map((col) =>
    Number(engine.getCellValue({ sheet: 0, row: posts.length, col })),
  );
  engine.destroy();
  return { cost: cost!, grant: grant!, ownShare: ownShare! };
}
