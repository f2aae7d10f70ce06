import { MONTHS } from './posts-table';
import type { PlainPost } from './posts-table';

/**
 * The same computation as a worksheet: euro per FTE, rate, FTE, and two ROUND formulas a year. Spreadsheets
 * compute in binary floating point, so the amounts are in cents to keep them whole.
 */
export function formulaRows(posts: readonly PlainPost[]): (number | string)[][] {
  return posts.map((post, index) => {
    const row = index + 1;
    return [
      post.costPerFte,
      post.ratePerFte,
      post.fte,
      ...MONTHS.flatMap((months) => [
        `=ROUND(A${row}*C${row}*${months}/1200,0)`,
        `=ROUND(B${row}*C${row}*${months}/1200,0)`,
      ]),
    ];
  });
}

/** Cost, grant and own share over all rows. */
export function sumFormulas(rows: number): string[] {
  const cost = `SUM(D1:D${rows})+SUM(F1:F${rows})`;
  const grant = `SUM(E1:E${rows})+SUM(G1:G${rows})`;
  return [`=${cost}`, `=${grant}`, `=(${cost})-(${grant})`];
}
