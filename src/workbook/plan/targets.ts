import { finding } from '../../domain/findings/finding';
import type { Finding } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import type { Language } from '../../domain/language';
import type { Maybe } from '../../domain/maybe';
import type { ModuleNumber } from '../../domain/module';
import type { Cents, Exact } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import type { Result } from '../../domain/result';
import type { PartOfRow, UnplannedKind, UnplannedRow } from '../../domain/unplanned/unplanned-row';
import { wordsOf } from '../../domain/vocabulary/vocabulary';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { errorNamesOf } from '../cells/cell-error';
import { fittingText } from '../fitting-cell';
import type { NamedTarget } from '../recognition';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { NOT_AVAILABLE, amountCell, postsCell } from '../sheets/figure-cells';
import { ownShareOfVersion } from './own-share-of-version';
import type { WrittenResult } from './results-written';
import { valueAt } from './value-at';
import { placeKey } from './write-plan';
import type { CellTarget } from './write-plan';

const ZERO: Maybe<Cents> = { known: true, value: 0 as Cents };

/** What names the cells of the user that a result fills, and what they hold. */
interface TargetSources {
  readonly names: readonly NamedTarget[];
  /** Result cells that an earlier run filled. */
  readonly written: readonly WrittenResult[];
  /** The version of the posts that counts; null where they name none. */
  readonly currentVersion: string | null;
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

/** The user's own cells that a result fills: result columns of budget lines and municipalities, the `KIM_…` names. */
export function targetsOf(
  result: Result,
  { names, written, currentVersion, snapshot, language }: TargetSources,
): { readonly targets: readonly CellTarget[]; readonly findings: readonly Finding[] } {
  const texts = resultSheetTexts(language).figures;
  const byPlace = new Map<string, CellTarget>();
  const findings: Finding[] = [];
  const add = (place: Place, amount: Maybe<Cents>, figure: string): void =>
    put(place, amountCell(amount, NOT_AVAILABLE), figure);
  const put = (place: Place, value: CellValue, figure: string): void => {
    const earlier = byPlace.get(placeKey(place));
    if (earlier !== undefined && earlier.value !== value) {
      findings.push(finding('target-claimed-twice', place, { first: earlier.figure, second: figure }));
      return;
    }
    byPlace.set(placeKey(place), {
      place,
      value,
      expected: valueAt(snapshot, place),
      figure: fittingText(figure),
    });
  };

  for (const row of result.unplanned) {
    for (const part of row.rows) {
      const line = [
        row.line,
        part.module === null || row.rows.length === 1 ? null : `M${part.module}`,
        row.year,
      ]
        .filter((each) => each !== null)
        .join(', ');
      const { sheet } = part.origin;
      const { ownShare, overPlan, extraPlan } = isCarrierAsked(row) ? filledOf(part, snapshot) : part.targets;
      if (ownShare !== null) add({ sheet, cell: ownShare }, part.ownShare, `${texts.ownShare} ${line}`);
      if (overPlan !== null && overPlan === extraPlan) {
        const kind = row.kind === 'extra-plan' ? texts.extraPlan : texts.overPlan;
        add({ sheet, cell: overPlan }, part.amount, `${kind} ${line}`);
        continue;
      }
      const ofKind = (kind: 'over-plan' | 'extra-plan') => amountOfKind(part.amount, row.kind, kind);
      if (overPlan !== null) {
        add({ sheet, cell: overPlan }, ofKind('over-plan'), `${texts.overPlan} ${line}`);
      }
      if (extraPlan !== null) {
        add({ sheet, cell: extraPlan }, ofKind('extra-plan'), `${texts.extraPlan} ${line}`);
      }
    }
  }
  for (const { municipality, origin, posts, before, targets } of result.allocation?.rows ?? []) {
    const { sheet } = origin;
    const fill = (cell: string | null, value: Maybe<Exact>, figure: string): void => {
      if (cell !== null) put({ sheet, cell }, postsCell(value, NOT_AVAILABLE), `${figure} ${municipality}`);
    };
    fill(targets.posts, posts, texts.posts);
    fill(targets.before, before, texts.postsBefore);
  }
  // A row that is not computed now must not keep the figure of an earlier run.
  const isOpen = { budget: isAmountOpen(result), municipalities: isAllocationOpen(result) };
  for (const { kind, place, field } of written) {
    if (byPlace.has(placeKey(place))) continue;
    put(place, isOpen[kind] ? NOT_AVAILABLE : '', wordsOf(kind, field)!.name[language]);
  }
  const defined = new Set(snapshot.names.map(({ name }) => name));
  for (const name of names) {
    if (isText(valueAt(snapshot, name.place))) {
      findings.push(finding('name-on-text', name.place, { name: name.name }));
      continue;
    }
    const amount = amountOfName(name, result, currentVersion);
    if (amount === null) {
      const code = defined.has(name.name) ? 'name-without-figure' : 'cell-without-figure';
      findings.push(finding(code, name.place, { name: name.name }));
    } else put(name.place, inUnit(amountCell(amount, NOT_AVAILABLE), name.euroPerUnit ?? 1), name.name);
  }
  // Once for each sheet: a table of five years of which two are planned has a dozen such cells.
  return { targets: [...byPlace.values()], findings: toldOnce(findings, { 'cell-without-figure': [] }) };
}

function isAmountOpen({ unplannedTotals }: Result): boolean {
  const years = [...unplannedTotals.byYear.values()];
  return years.some(({ overPlan, extraPlan }) => !overPlan.known || !extraPlan.known);
}

function isAllocationOpen({ allocation }: Result): boolean {
  return allocation === null || allocation.rows.some(({ posts, before }) => !posts.known || !before.known);
}

/** Words of the user, which an amount must not replace; an error or a number that is written as text is none. */
function isText(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && errorNamesOf(value) === null;
}

/** True while nobody knows whether the position carries anything at all. */
function isCarrierAsked({ need, rows }: UnplannedRow): boolean {
  if (need.known) return false;
  const { code } = need.reason;
  const isCommon = rows.every(({ module }) => module === null);
  return code === 'several-lines-without-module' || (code === 'cost-of-no-class' && isCommon);
}

/** The result cells of a row that hold something: a figure of an earlier run must not stay, blank ones stay blank. */
function filledOf(
  { origin: { sheet }, targets }: PartOfRow,
  snapshot: WorkbookSnapshot,
): PartOfRow['targets'] {
  const filled = (cell: string | null): string | null =>
    cell === null || valueAt(snapshot, { sheet, cell }) === '' ? null : cell;
  return {
    ownShare: filled(targets.ownShare),
    overPlan: filled(targets.overPlan),
    extraPlan: filled(targets.extraPlan),
  };
}

/** An amount of euro as the cell counts it: 62.500 € are 62,5 in a table in T€. */
function inUnit(value: CellValue, euroPerUnit: number): CellValue {
  return typeof value === 'number' ? value / euroPerUnit : value;
}

/** What the column of one kind shows: the amount of that kind, 0,00 where the line's need is of the other kind. */
function amountOfKind(
  amount: Maybe<Cents>,
  own: UnplannedKind,
  kind: 'over-plan' | 'extra-plan',
): Maybe<Cents> {
  return own === kind || !amount.known ? amount : ZERO;
}

/** The figure that a name asks for, or null where the result has no such module, year or version. */
function amountOfName(
  { figure }: NamedTarget,
  result: Result,
  currentVersion: string | null,
): Maybe<Cents> | null {
  const { measure, module, year, version } = figure;
  if (version !== undefined && currentVersion !== null && version !== currentVersion) {
    return measure === 'own-share' ? ownShareOfVersion(version, figure, result.bridges) : null;
  }
  if (measure === 'own-share') return ownShareOf(module, year, result);
  if (module !== null) return null;
  const totals = year === null ? result.unplannedTotals : result.unplannedTotals.byYear.get(year);
  if (totals === undefined) return null;
  return measure === 'over-plan' ? totals.overPlan : totals.extraPlan;
}

function ownShareOf(module: ModuleNumber | null, year: number | null, result: Result): Maybe<Cents> | null {
  if (module === null && year === null) return result.totals.ownShare;
  if (module === null) return result.totals.byYear.get(year!) ?? null;
  if (year === null) return result.totals.byModule.get(module) ?? null;
  return result.ownShare.find((row) => row.module === module && row.year === year)?.ownShare ?? null;
}
