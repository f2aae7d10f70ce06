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
import { readCents } from '../cells/read-amount';
import type { NamedTarget } from '../recognition';
import { isCost, RESULT_MEASURES, type BlockMeasure, type ResultMeasure } from './block-measure';
import type { Figure } from './figure';
import { ALL } from './label';
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
  for (const figure of found.figures) {
    const place = placeOf(figure);
    const isEmpty = found.grid.cell(figure.row, figure.column) === '';
    if (isResult(figure.measure)) {
      if (isEmpty || isWritten(place)) targets.push(targetOf(figure, figure.measure, place));
      else {
        const amount = amountOf(found, figure);
        if (amount !== null) statedFigures.push(statedOf(figure, figure.measure, amount, place));
      }
      continue;
    }
    if (figure.measure === 'not-an-amount' || figure.measure === 'fte' || figure.measure === 'eligible-cost')
      continue;
    const read = amountOf(found, figure);
    if (read === null) continue;
    const isDeduction =
      figure.measure === 'grant' || figure.measure === 'counter-financing' || figure.takesOff;
    if (read < 0 && !isDeduction) {
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
    const key = [figure.module, figure.year, figure.version ?? '', figure.position ?? ''].join('|');
    const group = groups.get(key) ?? [];
    group.push({ figure, amount });
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const post = postOf(group, found, findings, statedFigures, placeOf);
    if (post !== null) posts.push(post);
  }
  return { posts, moneySources, statedFigures, targets, findings };
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

function isResult(measure: BlockMeasure): measure is ResultMeasure {
  return (RESULT_MEASURES as readonly BlockMeasure[]).includes(measure);
}

function amountOf({ grid }: SheetFigures, { row, column, euroPerUnit }: Figure): Cents | null {
  const reading = readCents(grid.cell(row, column), euroPerUnit);
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
  const once = (amounts: readonly Amount[]): Amount | null => {
    const [kept, ...again] = amounts;
    for (const each of again) {
      const place = placeOf(each.figure);
      if (each.amount === kept!.amount) {
        statedFigures.push(
          statedOf(each.figure, each.figure.measure === 'grant' ? 'grant' : 'cost', each.amount, place),
        );
        continue;
      }
      const other = placeOf(kept!.figure);
      findings.push(
        finding('block-figure-twice', place, {
          label: wordsOf(each.figure, found),
          subject,
          other: `${other.sheet}!${other.cell}`,
        }),
      );
    }
    return kept ?? null;
  };
  const whole = once(group.filter((each) => each.figure.measure === 'cost'));
  const parts = group.filter((each) => each.figure.measure !== 'cost' && isCost(each.figure.measure));
  const grant = once(group.filter((each) => each.figure.measure === 'grant'));
  const summed = parts.reduce((sum, each) => addCents(sum, each.amount), 0 as Cents);
  if (whole !== null && parts.length > 0 && whole.amount !== summed) {
    findings.push(
      finding('block-parts-differ', placeOf(whole.figure), {
        subject,
        stated: { cents: whole.amount },
        summed: { cents: summed },
      }),
    );
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

/** The range that the cells span. */
function rangeOf(figures: readonly Figure[]): string {
  const rows = figures.map((each) => each.row);
  const columns = figures.map((each) => each.column);
  const first = cellAddress(Math.min(...rows), Math.min(...columns));
  const last = cellAddress(Math.max(...rows), Math.max(...columns));
  return first === last ? first : `${first}:${last}`;
}
