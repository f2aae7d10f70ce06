import { finding, type Finding } from '../../domain/findings/finding';
import type { Cents } from '../../domain/numbers';
import { parseArea } from '../address';
import { cellText, plainText } from '../cells/cell-text';
import { moduleOfRolesIn, saysMoreThanRole } from '../cells/read-role';
import { INCOME, isCost } from './block-measure';
import { keyOf, type Figure } from './figure';
import { placeIn, subjectOf, wordsOf } from './figure-words';
import type { Amount } from './amount';
import type { SheetFigures } from './read-blocks';

/** The same module and year with a version and without: nobody says which one counts. */
export function versionFindings(
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
): readonly Finding[] {
  const plain = new Map<string, Figure>();
  for (const [first] of groups.values()) {
    const { figure } = first!;
    if (figure.version === null) plain.set(`${figure.module}|${figure.year}`, figure);
  }
  return [...groups.values()].flatMap(([first]) => {
    const { figure } = first!;
    const other = figure.version === null ? undefined : plain.get(`${figure.module}|${figure.year}`);
    if (other === undefined) return [];
    const { sheet, cell } = placeIn(found, other);
    const values = { label: wordsOf(figure, found), subject: subjectOf(figure), other: `${sheet}!${cell}` };
    return [finding('block-figure-repeated', placeIn(found, figure), values)];
  });
}

/** A label that decides the module by a role among other words, `Koordination Kita`, may be of something else. */
export function roleFindings(labels: ReadonlySet<string>, { grid }: SheetFigures): readonly Finding[] {
  return [...labels].flatMap((cell) => {
    const { top, left } = parseArea(cell);
    const text = cellText(grid.cell(top, left));
    const module = moduleOfRolesIn(text);
    if (module === null || !saysMoreThanRole(text)) return [];
    const values = { label: text, module: String(module) };
    return [finding('block-module-by-role', { sheet: grid.sheet.name, cell }, values)];
  });
}

/** An amount of one month or one post, where no other says what the year costs. */
export function perUnitFindings(
  perUnit: readonly Figure[],
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
): readonly Finding[] {
  if (perUnit.length === 0) return [];
  const counted = new Set([...groups.values()].flat().map(({ figure }) => figure.measure));
  const hasCost = [...counted].some(isCost);
  const labels = new Set<string>();
  return perUnit.flatMap((figure) => {
    const { measure, labels: at } = figure;
    const isKnown =
      counted.has(measure) || (isCost(measure) && (counted.has('cost') || (measure === 'cost' && hasCost)));
    if (isKnown || labels.has(at.measure ?? '')) return [];
    labels.add(at.measure ?? '');
    return [finding('block-per-unit', placeIn(found, figure), { label: wordsOf(figure, found) })];
  });
}

/** An empty cell is no 0 where the other parts of the cost stand beside it. */
export function blankFindings(
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
): readonly Finding[] {
  return found.blank.flatMap((blank) => {
    const group = groups.get(keyOf(blank))?.map((each) => each.figure) ?? [];
    const isPart =
      isCost(blank.measure) && blank.measure !== 'cost' && !blank.isPerUnit && !blank.isContained;
    if (!isPart || group.length === 0 || group.some((each) => each.measure === 'cost')) return [];
    if (group.some((each) => each.labels.measure === blank.labels.measure)) return [];
    return [finding('block-amount-blank', placeIn(found, blank), { label: wordsOf(blank, found) })];
  });
}

/**
 * That of plan and actual amounts the latter count, where no setting says it. Of `alt` and `neu`, or of a grant as
 * decided and as settled, nobody asks which one counts.
 * @param groups in their order: the version of the last one counts
 */
export function countedVersion(
  groups: readonly (readonly Amount[])[],
  found: SheetFigures,
): readonly Finding[] {
  const versions = [...new Set(groups.flatMap(([first]) => first!.figure.version ?? []))];
  if (versions.length < 2 || !versions.includes('Ist')) return [];
  const counted = versions.at(-1)!;
  const { figure } = groups.find(([first]) => first!.figure.version === counted)![0]!;
  const { top: row, left: column } = parseArea(figure.labels.version!);
  return [
    finding('block-version-counts', placeIn(found, { row, column }), {
      versions: versions.join(', '),
      counted,
    }),
  ];
}

/**
 * What is eligible says nothing where the whole cost stands beside it, or where it is the sum of the parts; else it may
 * be a part of the cost, or what is not funded.
 */
export function eligibleFinding(
  figure: Figure,
  amount: Cents,
  group: readonly Amount[],
  found: SheetFigures,
): Finding | null {
  const parts = group.filter((each) => isCost(each.figure.measure) && !each.figure.isContained);
  if (parts.length === 0 || parts.some((each) => each.figure.measure === 'cost')) return null;
  if (figure.isContained || parts.reduce((sum, each) => sum + each.amount, 0) === Math.abs(amount))
    return null;
  return finding('block-measure-unknown', placeIn(found, figure), { label: wordsOf(figure, found) });
}

/** What was paid of a grant, once for each label: left out beside what was granted, else asked about. */
export function paidFindings(
  paid: readonly Figure[],
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
): readonly Finding[] {
  if (paid.length === 0) return [];
  const granted = new Set(
    [...groups.values()].flatMap((group) =>
      group.flatMap(({ figure }) => (figure.measure === 'grant' ? `${figure.module}|${figure.year}` : [])),
    ),
  );
  const told = new Map<string, Finding>();
  for (const figure of paid) {
    const isBeside = granted.has(`${figure.module}|${figure.year}`);
    const key = `${isBeside} ${figure.labels.measure}`;
    if (told.has(key)) continue;
    const values = { label: wordsOf(figure, found) };
    const code = isBeside ? 'block-paid-left-out' : 'block-paid-only';
    told.set(key, finding(code, placeIn(found, figure), values));
  }
  return [...told.values()];
}

/** That income counts as the grant, where a sheet only tells expenses and income apart; once for each sheet. */
export function incomeFindings(
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
): readonly Finding[] {
  const seen = new Set<string>();
  for (const group of groups.values()) {
    for (const { figure } of group) {
      const label = wordsOf(figure, found);
      if (figure.measure !== 'grant' || seen.has(label)) continue;
      seen.add(label);
      if (INCOME.test(plainText(label)))
        return [finding('block-income-is-grant', placeIn(found, figure), { label })];
    }
  }
  return [];
}
