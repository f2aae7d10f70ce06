import type { StatedFigure } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { isBlank } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import type { Place } from '../../domain/place';
import type { NamedTarget } from '../recognition';
import type { FoundTable } from '../tables/table';
import { figureName } from './figure-words';
import { labelOf } from './label';
import type { PostsOfLists } from './posts-of-lists';
import { statedInBlock } from './stated-in-block';

/** What the columns of own shares in a list are in the case. */
export interface OwnSharesInList {
  readonly targets: readonly NamedTarget[];
  readonly statedFigures: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * The cells of `Eigenanteil` in a list of posts: filled where they are empty, else tied out. Own shares are computed by
 * module and year, because counter-financing is; a cell of one of several posts of a module gets none.
 */
export function ownSharesInList(
  { heading: { grid, row: headings, left, right, columns }, rows }: FoundTable,
  postsOf: () => PostsOfLists,
  isWritten: (place: Place) => boolean,
): OwnSharesInList {
  const targets: NamedTarget[] = [];
  const statedFigures: StatedFigure[] = [];
  const findings: Finding[] = [];
  const unit = columns.find(({ spec }) => spec.holds === 'money')?.euroPerUnit ?? 1;
  for (let index = left; index <= right; index += 1) {
    if (columns.some((column) => column.index === index)) continue;
    const label = labelOf(grid.cell(headings, index));
    if (label?.measure !== 'own-share' || label.isPerUnit) continue;
    const euroPerUnit = label.euroPerUnit ?? unit;
    const posts = postsOf();
    for (const row of rows) {
      const post = posts.inRow(grid, row);
      if (post === null) continue;
      const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
      const { module } = post;
      const year = label.year ?? post.year;
      const cell = grid.cell(row, index);
      const isEmpty = isBlank(cell) || isWritten(place);
      if (posts.countOf(module, year) > 1) {
        findings.push(finding('own-share-of-one-post', place, { module: String(module) }));
      } else if (isEmpty) {
        const name = figureName('own-share', module, year);
        const figure = { measure: 'own-share', module, year } as const;
        targets.push({ name, place, figure, ...(euroPerUnit === 1 ? {} : { euroPerUnit }) });
      } else {
        const amount = readCents(cell, euroPerUnit);
        if (amount.kind === 'refused') findings.push(amount.finding(place, label.text));
        if (amount.kind !== 'value') continue;
        const about = { measure: 'own-share', module, year, version: null } as const;
        const cells = { amount: place.cell, label: grid.address(headings, index) };
        const line = { sheet: place.sheet, row: (grid.isTurned ? index : row) + 1 };
        statedFigures.push(statedInBlock(line, cells, amount.value, about));
      }
    }
  }
  return {
    targets,
    statedFigures,
    findings: toldOnce(findings, { 'own-share-of-one-post': ['module'] }),
  };
}
