import {
  everyYear,
  NO_YEARS,
  type Measure,
  type MoneySource,
  type Post,
  type StatedFigure,
} from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import type { ModuleNumber } from '../../domain/module';
import { addCents, type Cents } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import { cellAddress } from '../address';
import { unitOfAmount } from '../cells/amount-format';
import { readCents } from '../cells/read-amount';
import type { NamedTarget } from '../recognition';
import { COST_PARTS, isCost, isResult, type ResultMeasure } from './block-measure';
import type { Figure } from './figure';
import { withoutComment } from './figure-cell';
import { ALL } from './label';
import type { PlacedLabel } from './labels-reaching';
import type { SheetFigures } from './read-blocks';

/** What the figures of a sheet are in the case. */
export interface FiguresInCase {
  readonly posts: readonly Post[];
  readonly moneySources: readonly MoneySource[];
  readonly statedFigures: readonly StatedFigure[];
  /** Empty cells of results, and those that an earlier run filled. */
  readonly targets: readonly NamedTarget[];
  readonly findings: readonly Finding[];
}

/** What decides how figures of a sheet count. */
export interface CountingAs {
  /** True where a list gives the posts: then cost and grant of the sheet are stated figures. */
  readonly hasPosts: boolean;
  /** True for a cell that still holds what a run of the add-in wrote into it. */
  readonly isWritten: (place: Place) => boolean;
}

const NOTHING = { every: null, byYear: NO_YEARS } as const;

interface Amount {
  readonly figure: Figure;
  readonly amount: Cents;
}

/** Makes inputs, stated figures and targets of the figures of a sheet. */
export function caseOfFigures(found: SheetFigures, { hasPosts, isWritten }: CountingAs): FiguresInCase {
  const sheet = found.sheet.name;
  const findings: Finding[] = [];
  const posts: Post[] = [];
  const moneySources: MoneySource[] = [];
  const statedFigures: StatedFigure[] = [];
  const targets: NamedTarget[] = [];
  const groups = new Map<string, Amount[]>();
  const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): Place => ({
    sheet,
    cell: cellAddress(row, column),
  });
  for (const each of found.unclear) {
    const texts = each.texts.map((text) => `„${text}“`).join(', ');
    findings.push(
      finding('block-labels-contradict', placeOf(each), { texts, coordinate: COORDINATES[each.coordinate] }),
    );
  }
  const texts = ({ row, column }: PlacedLabel | Figure): string =>
    String(found.grid.cell(row, column)).trim();
  const perUnit: Figure[] = [];
  // A grant is written with a minus everywhere or nowhere; one of both may be paid back.
  const grantSigns = new Set<number>();
  if (!hasPosts) {
    for (const label of found.unknown) {
      findings.push(finding('block-measure-unknown', placeOf(label), { label: texts(label) }));
    }
    for (const figure of found.illegible) {
      const label = wordsOf(figure, found);
      findings.push(finding('block-illegible', placeOf(figure), { text: texts(figure), label }));
    }
  }
  for (const figure of found.figures) {
    const place = placeOf(figure);
    const isEmpty = found.grid.cell(figure.row, figure.column) === '';
    if (isResult(figure.measure)) {
      if (isEmpty || isWritten(place)) targets.push(targetOf(figure, figure.measure, place));
      else {
        const amount = amountOf(found, figure, place);
        if (amount !== null && typeof amount !== 'number') {
          findings.push(amount);
          continue;
        }
        if (amount !== null) statedFigures.push(statedOf(figure, figure.measure, amount, place));
      }
      continue;
    }
    if (figure.measure === 'not-an-amount' || figure.measure === 'fte' || figure.measure === 'eligible-cost')
      continue;
    if (figure.isPerUnit) {
      perUnit.push(figure);
      continue;
    }
    const read = amountOf(found, figure, place);
    if (read !== null && typeof read !== 'number') {
      findings.push(read);
      continue;
    }
    if (read === null) continue;
    const isDeduction =
      figure.measure === 'grant' || figure.measure === 'counter-financing' || figure.takesOff;
    if (read < 0 && !isDeduction) {
      findings.push(finding('block-negative', place, { label: wordsOf(figure, found) }));
      continue;
    }
    if (figure.measure === 'grant' && read !== 0) grantSigns.add(Math.sign(read));
    if (grantSigns.size > 1) {
      findings.push(finding('block-negative', place, { label: wordsOf(figure, found) }));
      continue;
    }
    const amount = Math.abs(read) as Cents;
    const isTotal = figure.isTotal || figure.module === ALL || figure.year === ALL;
    if (isTotal || hasPosts) {
      if (figure.measure !== 'cost' && figure.measure !== 'grant') continue;
      if (figure.module === null && figure.year === null) continue;
      statedFigures.push(statedOf(figure, figure.measure, amount, place));
      continue;
    }
    const missing = figure.year === null ? 'year' : figure.module === null ? 'module' : null;
    if (figure.measure === 'counter-financing') {
      const label = wordsOf(figure, found);
      findings.push(finding('source-without-status', place, { source: label }));
      moneySources.push(sourceOf(figure, amount, label, place));
      continue;
    }
    if (missing !== null) {
      findings.push(
        finding('block-coordinate-missing', place, {
          label: wordsOf(figure, found),
          coordinate: COORDINATES[missing],
        }),
      );
      continue;
    }
    const key = keyOf(figure);
    const group = groups.get(key) ?? [];
    group.push({ figure, amount });
    groups.set(key, group);
  }
  if (!hasPosts) {
    findings.push(
      ...perUnitFindings(perUnit, groups, found, placeOf),
      ...blankFindings(groups, found, placeOf),
    );
  }
  findings.push(...versionFindings(groups, found, placeOf));
  const inOrder = [...groups.values()].sort((left, right) => rankOf(left) - rankOf(right));
  for (const group of inOrder) {
    const post = postOf(group, found, findings, statedFigures, placeOf);
    if (post !== null) posts.push(post);
  }
  return { posts, moneySources, statedFigures, targets, findings };
}

/** Figures of one key are of one post. */
function keyOf({ module, year, version, position }: Figure): string {
  return [module, year, version ?? '', position ?? ''].join('|');
}

/** From older to newer: the last version of a post counts. */
const VERSIONS = ['alt', 'Vorlage', 'Plan', 'lt. Bescheid', 'Sitzung', 'neu', 'Ist', 'lt. Abrechnung'];

function rankOf([first]: readonly Amount[]): number {
  return VERSIONS.indexOf(first!.figure.version ?? '');
}

/** The same module and year with a version and without: nobody says which one counts. */
function versionFindings(
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
  placeOf: (figure: Figure) => Place,
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
    const { sheet, cell } = placeOf(other);
    const subject = {
      de: `Modul ${figure.module}, ${figure.year}`,
      en: `module ${figure.module}, ${figure.year}`,
    };
    const values = { label: wordsOf(figure, found), subject, other: `${sheet}!${cell}` };
    return [finding('block-figure-repeated', placeOf(figure), values)];
  });
}

/** An amount of one month or one post, where no other says what the year costs. */
function perUnitFindings(
  perUnit: readonly Figure[],
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
  placeOf: (figure: Figure) => Place,
): readonly Finding[] {
  const counted = new Set([...groups.values()].flat().map(({ figure }) => figure.measure));
  const hasCost = [...counted].some(isCost);
  const labels = new Set<string>();
  return perUnit.flatMap((figure) => {
    const { measure, labels: at } = figure;
    const isKnown =
      counted.has(measure) || (isCost(measure) && (counted.has('cost') || (measure === 'cost' && hasCost)));
    if (isKnown || labels.has(at.measure ?? '')) return [];
    labels.add(at.measure ?? '');
    return [finding('block-per-unit', placeOf(figure), { label: wordsOf(figure, found) })];
  });
}

/** An empty cell is no 0 where the other parts of the cost stand beside it. */
function blankFindings(
  groups: ReadonlyMap<string, readonly Amount[]>,
  found: SheetFigures,
  placeOf: (figure: Figure) => Place,
): readonly Finding[] {
  return found.blank.flatMap((blank) => {
    const group = groups.get(keyOf(blank))?.map((each) => each.figure) ?? [];
    const isPart =
      isCost(blank.measure) && blank.measure !== 'cost' && !blank.isPerUnit && !blank.isContained;
    if (!isPart || group.length === 0 || group.some((each) => each.measure === 'cost')) return [];
    if (group.some((each) => each.labels.measure === blank.labels.measure)) return [];
    return [finding('block-amount-blank', placeOf(blank), { label: wordsOf(blank, found) })];
  });
}

const COORDINATES: Readonly<
  Record<'measure' | 'module' | 'year' | 'version' | 'unit', Readonly<Record<Language, string>>>
> = {
  measure: { de: 'Betragsart', en: 'kind of amount' },
  module: { de: 'Modul', en: 'module' },
  year: { de: 'Haushaltsjahr', en: 'budget year' },
  version: { de: 'Stand', en: 'version' },
  unit: { de: 'Einheit', en: 'unit' },
};

/** The amount of a cell; a finding where its unit is none of euro, or its number format contradicts the labels. */
function amountOf(found: SheetFigures, figure: Figure, place: Place): Cents | Finding | null {
  const { row, column, euroPerUnit, unitStated, currency } = figure;
  const { grid } = found;
  const words = wordsOf(figure, found);
  if (currency !== null) return finding('amount-in-currency', place, { column: words, currency });
  const cell = grid.cell(row, column);
  const unit =
    typeof cell === 'number'
      ? unitOfAmount(grid.format(row, column), { euroPerUnit, unitStated })
      : euroPerUnit;
  if (typeof unit !== 'number') return unit.finding(place, words);
  const reading = readCents(withoutComment(cell), unit);
  return reading.kind === 'value' ? reading.value : null;
}

/** The words of the label that gives the measure. */
function wordsOf({ labels }: Figure, { grid }: SheetFigures): string {
  const { measure } = labels;
  if (measure === undefined) return '';
  const match = /^([A-Z]+)(\d+)$/.exec(measure)!;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return String(grid.cell(Number(match[2]) - 1, column - 1)).trim();
}

function valueOrNull<Value>(value: Value | typeof ALL): Value | null {
  return value === ALL ? null : value;
}

function targetOf(figure: Figure, measure: ResultMeasure, place: Place): NamedTarget {
  const module = valueOrNull(figure.module);
  const year = valueOrNull(figure.year);
  return { name: figureName(measure, module, year), place, figure: { measure, module, year } };
}

const MEASURE_NAMES = {
  'own-share': 'Eigenanteil',
  'over-plan': 'überplanmäßig',
  'extra-plan': 'außerplanmäßig',
  unplanned: 'ungeplant',
  grant: 'Zuwendung',
  cost: 'Kosten',
  cover: 'Deckung',
} as const satisfies Record<Measure, string>;

/** What the log and the tie-out call a figure of a block: `Eigenanteil Modul 1 2021`. */
function figureName(measure: Measure, module: ModuleNumber | null, year: number | null): string {
  return [MEASURE_NAMES[measure], module === null ? null : `Modul ${module}`, year]
    .filter((each) => each !== null)
    .join(' ');
}

function statedOf(
  figure: Figure,
  measure: StatedFigure['measure'],
  amount: Cents,
  { sheet, cell }: Place,
): StatedFigure {
  const module = valueOrNull(figure.module);
  const year = valueOrNull(figure.year);
  const label = figureName(measure, module, year);
  return {
    origin: {
      sheet,
      row: figure.row + 1,
      columns: {},
      cells: {
        amount: cell,
        ...(figure.labels.measure === undefined ? {} : { label: figure.labels.measure }),
      },
    },
    label,
    amount,
    measure,
    module,
    year,
    version: figure.version,
    source: null,
  };
}

function sourceOf(
  { row, module, year, labels }: Figure,
  amount: Cents,
  label: string,
  { sheet, cell }: Place,
): MoneySource {
  return {
    origin: {
      sheet,
      row: row + 1,
      columns: {},
      cells: { amount: cell, ...(labels.measure === undefined ? {} : { label: labels.measure }) },
    },
    label,
    kind: 'counter-financing',
    years: year === null || year === ALL ? [] : [year],
    low: amount,
    high: amount,
    status: null,
    module: module === ALL ? null : module,
    deducted: 'no',
    deductedAmount: null,
    source: null,
  };
}

function postOf(
  group: readonly Amount[],
  found: SheetFigures,
  findings: Finding[],
  statedFigures: StatedFigure[],
  placeOf: (figure: Figure) => Place,
): Post | null {
  const [first] = group;
  const { module, year, version, position } = first!.figure;
  const subject = { de: `Modul ${module}, ${year}`, en: `module ${module}, ${year}` };
  const twice = (each: Amount, other: Amount): void => {
    const { sheet, cell } = placeOf(other.figure);
    const label = wordsOf(each.figure, found);
    const values = { label, subject, other: `${sheet}!${cell}` };
    const place = placeOf(each.figure);
    findings.push(
      each.amount === other.amount
        ? finding('block-figure-repeated', place, values)
        : finding('block-figure-twice', place, values),
    );
  };
  const once = (all: readonly Amount[]): Amount | null => {
    const [kept, ...again] = withoutSums(all, twice);
    for (const each of again) {
      const isElsewhere = each.figure.row !== kept!.figure.row;
      if (each.amount === kept!.amount && isElsewhere) {
        const measure = each.figure.measure === 'grant' ? 'grant' : 'cost';
        statedFigures.push(statedOf(each.figure, measure, each.amount, placeOf(each.figure)));
      } else twice(each, kept!);
    }
    return kept ?? null;
  };
  const whole = once(group.filter((each) => each.figure.measure === 'cost'));
  const allParts = COST_PARTS.flatMap((measure) =>
    withoutSums(
      group.filter((each) => each.figure.measure === measure),
      twice,
    ),
  );
  // What is contained in a cost that stands before it is none of its own.
  const contained = allParts.filter((each) => each.figure.isContained);
  const parts = allParts.filter((each) => !each.figure.isContained);
  for (const [at, each] of parts.entries()) {
    const same = parts
      .slice(0, at)
      .find(({ figure }) => figure.labels.measure === each.figure.labels.measure);
    if (same !== undefined) twice(each, same);
  }
  const grant = once(group.filter((each) => each.figure.measure === 'grant'));
  const summed = parts.reduce((sum, each) => addCents(sum, each.amount), 0 as Cents);
  // Each part can be rounded by half a unit of what the sheet shows.
  const rounding = whole === null ? 0 : parts.length * stepOf([whole, ...parts]);
  if (whole !== null && parts.length > 0 && Math.abs(whole.amount - summed) > rounding) {
    findings.push(
      finding('block-parts-differ', placeOf(whole.figure), {
        subject,
        stated: { cents: whole.amount },
        summed: { cents: summed },
      }),
    );
  }
  if (whole === null && contained.length > 0 && parts.length === 0) {
    findings.push(finding('block-cost-missing', placeOf(contained[0]!.figure), { subject }));
    return null;
  }
  if (whole === null && parts.length === 0) {
    findings.push(finding('block-cost-missing', placeOf(grant!.figure), { subject }));
    return null;
  }
  if (grant === null) {
    findings.push(finding('block-grant-missing', placeOf((whole ?? parts[0]!).figure), { subject }));
    return null;
  }
  const costCell = whole === null ? rangeOf(parts.map((each) => each.figure)) : placeOf(whole.figure).cell;
  const { labels, role, row } = (whole ?? parts[0]!).figure;
  return {
    origin: {
      sheet: found.sheet.name,
      row: row + 1,
      columns: {},
      cells: {
        totalCost: costCell,
        statedGrant: placeOf(grant.figure).cell,
        ...(labels.module === undefined ? {} : { module: labels.module }),
        ...(labels.year === undefined ? {} : { year: labels.year }),
      },
    },
    module: module as ModuleNumber,
    role,
    roleText: null,
    label: position,
    municipality: null,
    carrier: null,
    version,
    fte: NOTHING,
    personnelPerFte: NOTHING,
    materialPerFte: NOTHING,
    oneOffPerFte: null,
    totalCost: everyYear(whole?.amount ?? summed),
    eligibleCost: NOTHING,
    ratePerFte: NOTHING,
    statedGrant: everyYear(grant.amount),
    year: year as number,
    start: null,
    end: null,
    filledFrom: null,
    duty: null,
    expenseType: null,
    assumed: false,
  };
}

/** Amounts of one measure without their sum; one that is not the sum of the others is a question. */
function withoutSums(
  amounts: readonly Amount[],
  twice: (each: Amount, other: Amount) => void,
): readonly Amount[] {
  const others = amounts.filter((each) => !each.figure.isSum);
  const [sum] = amounts.filter((each) => each.figure.isSum);
  if (sum === undefined || others.length === 0) return amounts;
  const summed = others.reduce((total, each) => total + each.amount, 0);
  if (others[0]!.figure.measure === 'cost') return amounts;
  if (others[0]!.figure.measure === 'grant') return summed === sum.amount ? [sum] : amounts;
  if (summed !== sum.amount) twice(sum, others[0]!);
  return others;
}

/** What the amounts are rounded to, in cents: the coarsest of 1 €, 10 €, … up to their unit that fits them all. */
function stepOf(amounts: readonly Amount[]): number {
  const unit = Math.max(...amounts.map(({ figure }) => figure.euroPerUnit)) * 100;
  let step = unit;
  while (step > 1 && amounts.some(({ amount }) => amount % step !== 0)) step /= 10;
  return step;
}

/** The range that the cells span. */
function rangeOf(figures: readonly Figure[]): string {
  const rows = figures.map((each) => each.row);
  const columns = figures.map((each) => each.column);
  const first = cellAddress(Math.min(...rows), Math.min(...columns));
  const last = cellAddress(Math.max(...rows), Math.max(...columns));
  return first === last ? first : `${first}:${last}`;
}
