import type { Post, StatedFigure } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { isBlank } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import type { Place } from '../../domain/place';
import type { NamedTarget } from '../recognition';
import type { FoundTable } from '../tables/table';
import { figureName } from './figure-words';
import { labelOf } from './label';
import { statedInBlock } from './stated-in-block';

/** What the rows of own shares in a transposed list are in the case. */
export interface OwnSharesInList {
  readonly targets: readonly NamedTarget[];
  readonly statedFigures: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * The cells of `Eigenanteil` in a transposed list: filled where they are empty, else tied out. Own shares are computed
 * by module and year, because counter-financing is; a cell of one of several posts of a module gets none.
 *
 * @param posts those of all lists
 */
export function ownSharesInList(
  { heading: { grid, row: headings, left, right, columns }, rows }: FoundTable,
  posts: readonly Post[],
  isWritten: (place: Place) => boolean,
): OwnSharesInList {
  const targets: NamedTarget[] = [];
  const statedFigures: StatedFigure[] = [];
  const findings: Finding[] = [];
  const unit = columns.find(({ spec }) => spec.holds === 'money')?.euroPerUnit ?? 1;
  for (let index = left; index <= right; index += 1) {
    const label = labelOf(grid.cell(headings, index));
    if (label?.measure !== 'own-share' || columns.some((column) => column.index === index)) continue;
    const euroPerUnit = label.euroPerUnit ?? unit;
    for (const row of rows) {
      const letters = grid.nameOfRow(row);
      const post = posts.find(({ origin }) => origin.sheet === grid.sheet.name && origin.column === letters);
      if (post === undefined) continue;
      const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
      const { module } = post;
      const year = label.year ?? post.year;
      const same = posts.filter(
        (each) => each.module === module && (year === null || each.year === null || each.year === year),
      );
      const cell = grid.cell(row, index);
      const isEmpty = isBlank(cell) || isWritten(place);
      if (same.length > 1 || (isEmpty && euroPerUnit !== 1)) {
        const code = same.length > 1 ? 'own-share-of-one-post' : 'own-share-not-in-euro';
        findings.push(finding(code, place, { module: String(module) }));
      } else if (isEmpty) {
        const name = figureName('own-share', module, year);
        targets.push({ name, place, figure: { measure: 'own-share', module, year } });
      } else {
        const amount = readCents(cell, euroPerUnit);
        if (amount.kind === 'refused') findings.push(amount.finding(place, label.text));
        if (amount.kind !== 'value') continue;
        const about = { measure: 'own-share', module, year, version: null } as const;
        const cells = { amount: place.cell, label: grid.address(headings, index) };
        statedFigures.push(statedInBlock({ sheet: place.sheet, row: index + 1 }, cells, amount.value, about));
      }
    }
  }
  return { targets, statedFigures, findings };
}
