import type { ModuleNumber } from '../../domain/module';
import { plainText } from '../cells/cell-text';
import { namesPayGroup } from '../cells/pay-group';
import { COST_PARTS, isAmount, type BlockMeasure } from './block-measure';
import { covers, yearsNamed } from './covers';
import type { Cell, CoordinateName, Figure, OfOther, Unclear } from './figure';
import { ALL, isNumbering, isSaidSum, saysCoordinate, saysNothing, type All, type Label } from './label';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import type { ReachingLabels } from './reaching-labels';
import { monthsIn } from './part-of-year';
import { namesPost } from './posts-as-sections';
import { spans, type SaidByLabels } from './said-by-labels';
import { sumOfParts, yearOfParts, type SumOfParts } from './sum-of-parts';
import { unitOfFigure } from './unit-of-figure';
import { hasWholeAbove } from './whole-above';

/** A figure with the labels that reach it, or which of its coordinates its labels contradict each other about. */
export function figureAt(
  finder: LabelFinder,
  row: number,
  column: number,
): Figure | OfOther | Unclear | null {
  const reaching = finder.reaching(row, column);
  const isOneOfMany = finder.said(reaching.row).nameOnly && finder.unitBelow().of(row) === null;
  if (!isOneOfMany) return figureOf(finder, reaching, row, column);
  // Of many posts one below the other only the name differs.
  const figure = finder.ofHeadings(reaching, () => figureOf(finder, reaching, row, column));
  if (figure === null || figure.row === row) return figure;
  if ('coordinate' in figure || 'named' in figure) return { ...figure, row };
  return { ...figure, row, reaching, position: namingOf(reaching, row)?.text ?? null };
}

/** `TVöD EG 9b` */
const LONGEST_PAY_GROUP = 12;

/** The first text of the row that may name a post or position. */
function namingOf({ row: labels }: ReachingLabels, row: number): PlacedLabel | null {
  const isNamed = labels.some((each) => each.row === row && isAmount(each.measure));
  const mayName = (each: PlacedLabel): boolean =>
    each.measure === null &&
    each.part === null &&
    !each.isTotal &&
    !(isNamed && (each.inLine === 'positions' || isNumbering(each.text)));
  // `Case Management A | S 12`: the pay is that of many posts.
  return labels.find((each) => mayName(each) && !isPayGroup(each.text)) ?? labels.find(mayName) ?? null;
}

function isPayGroup(text: string): boolean {
  return text.length <= LONGEST_PAY_GROUP && /\d/.test(text) && namesPayGroup(plainText(text));
}

function figureOf(
  finder: LabelFinder,
  reaching: ReachingLabels,
  row: number,
  column: number,
): Figure | OfOther | Unclear | null {
  const [ofRow, ofColumn] = [finder.said(reaching.row), finder.said(reaching.column)];
  const ofSection = finder.said(reaching.section);
  const labels: Partial<Record<CoordinateName, string>> = {};
  const note = (name: CoordinateName, label: Cell | null): void => {
    if (label !== null) labels[name] = finder.addressOf(label);
  };

  const measure = measureOf(reaching, finder, row, column);
  if (measure === null) return null;
  note('measure', measure === 'unclear' ? null : measure.label);
  const named = otherProgrammeIn([ofRow, ofColumn], ofSection, finder);
  const isSource =
    measure !== 'unclear' &&
    measure.value === 'counter-financing' &&
    named !== null &&
    saysSource(named, measure.label, reaching);
  if (named !== null && measure !== 'unclear' && !isSource) {
    const doubtful = doubtfulModule(named, reaching, finder);
    return { row, column, measure: measure.value, labels, named, doubtful };
  }
  if (measure === 'unclear') {
    const texts = [ofRow, ofColumn].flatMap((each) => each.measure?.text ?? []);
    return { row, column, coordinate: 'measure', measure: null, texts };
  }

  const dimensions = new Dimensions(finder, reaching);
  // Of what is no amount, `Einwohner 2020` below 2022, nobody has to know the year.
  const orNone = <Value>(found: Value | 'unclear'): Value | 'unclear' | null =>
    found === 'unclear' && !isAmount(measure.value) ? null : found;
  const module = orNone(dimensions.module());
  const year = orNone(dimensions.year());
  if (module === 'unclear' || year === 'unclear') {
    const coordinate = module === 'unclear' ? 'module' : 'year';
    return { row, column, coordinate, measure: measure.value, texts: dimensions.texts(coordinate) };
  }
  note('module', module?.label ?? null);
  note('year', year?.label ?? null);
  const all = detailsOf([ofRow, ofColumn, ofSection]);
  const version = all.find((each) => each.version !== null) ?? null;
  const result = ofColumn.totals.find((each) => isOfYear(each, finder)) ?? null;
  note('version', version ?? result);
  const unit = unitOfFigure(finder, reaching, { row: ofRow, column: ofColumn, section: ofSection }, row);
  if ('texts' in unit) {
    return { row, column, coordinate: 'unit', measure: measure.value, texts: unit.texts };
  }
  note('unit', unit.label);
  const naming = namingOf(reaching, row);
  const part = ofRow.part?.part ?? ofColumn.part?.part ?? ofSection.period?.part ?? null;
  const span = all.find((each) => each.span !== null)?.span ?? finder.sheetLabel()?.span ?? null;
  return {
    row,
    column,
    measure: measure.value,
    module: module?.value ?? null,
    isModuleByRole: module?.label?.module === null && module.value !== ALL,
    year: year?.value ?? null,
    version: version?.version ?? (result === null ? null : 'Ist'),
    role: all.find((each) => each.role !== null)?.role ?? null,
    position: positionOf(
      naming,
      isPosition(ofRow.measure, ofColumn.measure, finder) ? ofRow.measure! : null,
      reaching,
      finder,
    ),
    euroPerUnit: unit.euroPerUnit,
    unitStated: unit.isStated,
    currency: unit.currency,
    isTotal: dimensions.overSpan() !== null || isTotal(reaching, dimensions, finder),
    isSum: ofRow.hasSum || ofColumn.hasSum,
    part,
    isSumOfParts: part === null && dimensions.ofParts !== null,
    statedMonths: typeof year?.value === 'number' && span !== null ? monthsIn(span, year.value) : null,
    isPerUnit: part !== null || ofRow.isPerUnit || ofColumn.isPerUnit || ofSection.areAllPerUnit,
    isInDoubt: measure.label?.isInDoubt === true,
    isPaid: measure.value === 'grant' && (measure.label?.isPaid === true || all.some((each) => each.isPaid)),
    isContained:
      ofRow.contained.some((each) => each.row === row) ||
      ofColumn.contained.some((each) => each.column === column),
    takesOff: ofRow.takesOff || reaching.column[0]?.takesOff === true,
    labels,
    reaching,
    table: `${finder.part} ${reaching.column[0]?.row ?? ''}`,
  };
}

/** The line of a module below one that names another programme, where modules stand above that one too; null for none. */
function doubtfulModule(
  named: PlacedLabel,
  { section }: ReachingLabels,
  finder: LabelFinder,
): PlacedLabel | null {
  if (finder.said(section).programme !== named) return null;
  const [line = null] = finder.ofSection(section, 'doubtfulModule', () => {
    const at = section.indexOf(named);
    const isModule = ({ module }: PlacedLabel): boolean => module !== null;
    const below = section.slice(0, at).find(isModule);
    return below !== undefined && section.slice(at + 1).some(isModule) ? [below] : [];
  });
  return line;
}

/**
 * `Drittmittel ESF` says where money comes from, which is what such a line is for; so does `ESF` within what is headed
 * `Drittmittel`. What another programme gets from third parties is none of it.
 *
 * @param named the label that names another programme
 * @param label the one that names the third-party money
 */
function saysSource(
  named: PlacedLabel,
  label: PlacedLabel | null,
  { row, column, section }: ReachingLabels,
): boolean {
  if (label === null) return false;
  const isWithin = (labels: readonly PlacedLabel[]): boolean =>
    labels.includes(named) && labels.indexOf(named) <= labels.indexOf(label);
  const isBelowLine = section.includes(label) && row.includes(named);
  return named === label || isWithin(row) || isWithin(column) || isBelowLine;
}

/** The label that says another programme of a figure: beside or above it, else the closest line that names any. */
function otherProgrammeIn(
  beside: readonly SaidByLabels[],
  section: SaidByLabels,
  finder: LabelFinder,
): PlacedLabel | null {
  const named = beside.flatMap(({ programme }) => programme ?? []);
  const other = named.find(({ programme }) => programme === 'other');
  if (other !== undefined || named.length > 0) return other ?? null;
  const line = section.programme;
  if (line?.programme !== 'other' || (line.isTitle && finder.isSaidByHand())) return null;
  return line;
}

function positionOf(
  naming: PlacedLabel | null,
  part: PlacedLabel | null,
  reaching: ReachingLabels,
  finder: LabelFinder,
): string | null {
  if (naming !== null && !saysCoordinate(naming)) return naming.text;
  const named = part ?? postBefore(naming, reaching, finder) ?? payBeside(reaching);
  return named?.text ?? null;
}

const NAMES_POSTS =
  /^(?:plan)?stellen?(?:bezeichnung|inhaber(?:in)?|-? ?nr\.?)?$|^(?:name|bezeichnung|person|funktion|rolle|kraft|mitarbeite|fachkraft|traeger|kommune|gemeinde|stadt)/;

/** `Stelle | Modul | Kosten`: the name further left than the module, in a column that is headed as one of posts. */
function postBefore(
  naming: PlacedLabel | null,
  { row: labels, column: [heading] }: ReachingLabels,
  { sheet: { grid } }: LabelFinder,
): PlacedLabel | null {
  if (naming === null || heading === undefined) return null;
  const isPost = ({ row, column, measure, isTotal }: PlacedLabel): boolean => {
    const headed = grid.cell(heading.row, column);
    const isBeside = row === naming.row && measure === null && !isTotal;
    return isBeside && typeof headed === 'string' && NAMES_POSTS.test(plainText(headed));
  };
  return labels.find((each) => isPost(each) && !saysCoordinate(each)) ?? null;
}

/** `Modul 1 | S 12`: where only the module stands beside it, the pay tells posts apart. */
function payBeside({ row: labels }: ReachingLabels): PlacedLabel | null {
  return (
    labels.find(({ measure, isTotal, text }) => measure === null && !isTotal && isPayGroup(text)) ?? null
  );
}

interface Found<Value> {
  readonly value: Value;
  /** Null: the name of the sheet says it. */
  readonly label: PlacedLabel | null;
}

const NONE: readonly PlacedLabel[] = [];

/** The labels that say more than a measure, module or year, the closest first; for most figures there are none. */
function detailsOf(said: readonly SaidByLabels[]): readonly PlacedLabel[] {
  return said.some(({ details }) => details.length > 0) ? said.flatMap(({ details }) => details) : NONE;
}

/**
 * By row and column together: of cost and a kind of cost, the kind; of anything else, they must agree. A heading that
 * names no amount must stand above the very figure to leave out what its row calls one; `davon Land` leaves it out, as
 * the whole stands beside it, or above the row `davon befristet`.
 */
function measureOf(
  { row, column, section }: ReachingLabels,
  finder: LabelFinder,
  line: number,
  at: number,
): Found<BlockMeasure> | 'unclear' | null {
  const { measure: ofRow, contained } = finder.said(row);
  const headings = finder.said(column);
  const ofColumn = headings.measure;
  const part = headings.contained.find((each) => each.measure === null && each.column === at);
  if (ofRow !== undefined && part !== undefined) return { value: 'not-an-amount', label: part };
  const partOfRow = contained.find((each) => each.row === line && saysNothing(each));
  if (partOfRow !== undefined && hasWholeAbove(finder, line, at)) {
    return { value: 'not-an-amount', label: partOfRow };
  }
  if (ofRow === undefined || ofColumn === undefined) {
    // The first of several section lines stands above all figures, like a title.
    const ofSection = finder.said(section);
    const above = finder.areMeasuresInSections() ? ofSection.measure : ofSection.measureBelowTitle;
    const beside = ofRow ?? ofColumn;
    const titled = ofSection.measure?.measure;
    // Below `Zuwendungen` what was spent is a grant, whatever it is elsewhere.
    if (beside?.isWeak === true && titled !== undefined && titled !== beside.measure) return 'unclear';
    const only = beside === undefined || (beside.isWeak && above !== undefined) ? above : beside;
    return only === undefined ? null : { value: only.measure!, label: only };
  }
  if (ofRow.isWeak !== ofColumn.isWeak) {
    const label = ofRow.isWeak ? ofColumn : ofRow;
    return { value: label.measure!, label };
  }
  const noAmount = [ofRow, ofColumn].find((each) => !isAmount(each.measure));
  if (noAmount !== undefined) {
    const isReachingOver = noAmount === ofColumn && isAmount(ofRow.measure) && ofColumn.column !== at;
    return isReachingOver ? 'unclear' : { value: noAmount.measure!, label: noAmount };
  }
  if (ofRow.measure === ofColumn.measure) return { value: ofRow.measure!, label: ofRow };
  if (ofColumn.measure === 'cost' && COST_PARTS.includes(ofRow.measure!)) {
    return { value: ofRow.measure!, label: ofRow };
  }
  if (ofRow.measure === 'cost' && COST_PARTS.includes(ofColumn.measure!)) {
    return { value: ofColumn.measure!, label: ofColumn };
  }
  if (isPosition(ofRow, ofColumn, finder)) return { value: ofColumn.measure!, label: ofColumn };
  return 'unclear';
}

/** `Personalkosten` as a row below `Kosten | Zuwendung`: what is paid for, of which each column says an amount. */
function isPosition(
  ofRow: PlacedLabel | undefined,
  ofColumn: PlacedLabel | undefined,
  finder: LabelFinder,
): boolean {
  const isPart = ofRow !== undefined && COST_PARTS.includes(ofRow.measure!);
  return isPart && ofColumn !== undefined && finder.havePositionsBelow(ofColumn.row);
}

/** `Kosten gesamt` with one module and one year is the cost, whole; a total over modules or years is none that counts. */
function isTotal({ row, column }: ReachingLabels, dimensions: Dimensions, finder: LabelFinder): boolean {
  const [ofRow, ofColumn] = [finder.said(row).totals, finder.said(column).totals];
  if (ofRow.length + ofColumn.length === 0) return false;
  const totals = [...ofRow, ...ofColumn.filter((each) => !isWhole(each, finder) && !isOfYear(each, finder))];
  return totals.some(
    (each) =>
      each !== dimensions.ofParts?.label &&
      (isSaidSum(each) || !isAmount(each.measure) || dimensions.isTotalOver(each)),
  );
}

const RESULT = /^(?:vorl(?:\.|aeufiges) ?)?ergebnis\b/;

/** `Ergebnis 2021` beside `Ansatz 2022`: what became of a year, and no total of others. */
function isOfYear(label: PlacedLabel, finder: LabelFinder): boolean {
  if (label.year === null || label.byHand !== null || label.inLine !== null) return false;
  if (!RESULT.test(plainText(label.text))) return false;
  return finder
    .columnHeadings(label.row)
    .some((each) => each !== null && each.year !== null && !each.isTotal);
}

/** `Gesamt` beside nothing, or nothing but `davon …`, is the amount itself. */
function isWhole(label: PlacedLabel, finder: LabelFinder): boolean {
  if (!label.isTotal || label.byHand !== null || label.inLine === 'sums') return false;
  const headings = finder.columnHeadings(label.row);
  const others = headings.filter((each) => each?.isTotal !== true);
  return headings.length === 1 || (others.length > 0 && others.every((each) => each?.isContained === true));
}

/** Module and year of a figure: each direction says one value or none, and directions must not contradict each other. */
class Dimensions {
  /** The total over months or quarters, which is the amount of their year. */
  readonly ofParts: SumOfParts | null;

  constructor(
    private readonly finder: LabelFinder,
    private readonly reaching: ReachingLabels,
  ) {
    this.ofParts = sumOfParts(finder, reaching);
  }

  module(): Found<ModuleNumber | All> | 'unclear' | null {
    const found = this.#of<ModuleNumber>('module');
    if (found !== null) return found;
    const { row, column, section } = this.reaching;
    const said = [row, column, section].map((each) => this.finder.said(each));
    const named = detailsOf(said).find((each) => each.role !== null);
    // Where modules are named, a role alone names none: `Einbürgerungen` below the table is a number of cases.
    if (named === undefined || this.finder.namesModules()) return null;
    const value = this.finder.sheet.grid.needs.words.moduleOfRole(named.role!);
    return value === null ? null : { value, label: named };
  }

  year(): Found<number | All> | 'unclear' | null {
    return this.#of<number>('year');
  }

  /** True where the label makes the figure a total over all modules, or over all years. */
  isTotalOver(label: PlacedLabel): boolean {
    return this.#totalOver('module') === label || this.#totalOver('year') === label;
  }

  /** The label of several years that stand beside it one by one, which makes the figure the total over them. */
  overSpan(): PlacedLabel | null {
    const span = [this.reaching.column, this.reaching.row]
      .map((each) => this.finder.said(each).year)
      .find((each) => each !== undefined && spans(each, 'year'));
    return span !== undefined && areCovered(span, this.#yearsBeside(span)) ? span : null;
  }

  texts(coordinate: 'module' | 'year'): readonly string[] {
    const { row, column, section } = this.reaching;
    const says = (each: PlacedLabel): boolean => each[coordinate] !== null || each.isUnclear;
    const texts = [row.find(says), column.find(says), section.find(says)].flatMap((each) => each?.text ?? []);
    return [...new Set([...texts, ...this.#bySheet(coordinate).map((each) => each.text)])];
  }

  #of<Value extends number>(coordinate: 'module' | 'year'): Found<Value | All> | 'unclear' | null {
    const { row, column } = this.reaching;
    const section = this.finder.ofSection(this.reaching.section, coordinate, () =>
      this.#sectionsOf(coordinate),
    );
    const total = this.#totalOver(coordinate);
    const named = [...this.#closestIn<Value>(row, coordinate), ...this.#closestIn<Value>(column, coordinate)];
    const beside = named.length > 0 || coordinate === 'module' ? named : this.#yearOfParts<Value>();
    const [said] = beside;
    // A title of several years says no other thing than the one of them that stands above a column.
    const isOther = ({ label }: Found<Value | null>): boolean =>
      said === undefined ||
      (!this.#isOfTableAbove(label!) &&
        !(coordinate === 'year' && this.#isOneOfMany(label!, said)) &&
        (!spans(label!, coordinate) || !covers(label!, coordinate, said.value)));
    // Lines of a section that matter all say it, or several.
    const [line] = section;
    const ofLine = line === undefined ? [] : [{ value: line[coordinate] as Value | null, label: line }];
    const closest = [...beside, ...ofLine.filter(isOther)];
    const between = this.#lineBelowHeading(coordinate);
    if (between !== null) closest.push({ value: between[coordinate] as Value | null, label: between });
    for (const label of this.#bySheet(coordinate)) {
      if (said !== undefined && coordinate === 'year' && this.#isOneOfMany(label, said)) continue;
      closest.push({ value: label[coordinate] as Value | null, label: null });
    }
    if (total !== null) {
      // A total over the years of one row still belongs to the module that its row names, and the other way round.
      const ofOther = closest.filter(
        (each) => each.label !== null && isOtherDirection(each.label, total, this.reaching),
      );
      const [named] = ofOther;
      return named === undefined || named.value === null
        ? { value: ALL, label: total }
        : { value: named.value, label: named.label };
    }
    const [first] = closest;
    if (first === undefined) return coordinate === 'year' ? this.#yearBehind<Value>() : null;
    if (closest.some((each) => each.value !== first.value) || first.value === null) return 'unclear';
    return { value: first.value, label: first.label };
  }

  /** `Haushalt 2023` above `2021 | 2022 | 2023`: the year of the paper, which is one of those that its columns name. */
  #isOneOfMany({ year, row = -1 }: Label & { readonly row?: number }, said: Found<number | null>): boolean {
    const { label } = said;
    if (year === null || label === null || said.value === null || row >= label.row) return false;
    return this.#yearsBeside(label).has(year);
  }

  /** The single years that stand beside a label, in its row of headings or its column of labels. */
  #yearsBeside(label: PlacedLabel): ReadonlySet<number> {
    const { row, column } = this.reaching;
    const beside = column.includes(label)
      ? this.finder.columnHeadings(label.row)
      : row.includes(label)
        ? this.#besideInColumn(label)
        : [];
    return new Set(beside.flatMap((each) => each?.year ?? []));
  }

  /** True for a line above the title of the figure's own table: it says nothing of what the table says itself. */
  #isOfTableAbove({ row }: PlacedLabel): boolean {
    const title = this.finder.titleOfTable(this.reaching.section);
    return title !== undefined && title.row > row;
  }

  /** The closest line between a figure and the heading of its column that names the same coordinate: of another table above. */
  #lineBelowHeading(coordinate: 'module' | 'year'): PlacedLabel | null {
    const { column, section } = this.reaching;
    const heading = this.finder.said(column)[coordinate];
    if (heading === undefined) return null;
    const [line] = this.finder.ofSection(section, coordinate === 'module' ? 'moduleLine' : 'yearLine', () => {
      const closest = section.find((each) => each[coordinate] !== null);
      return closest === undefined ? [] : [closest];
    });
    return line !== undefined && line.row > heading.row ? line : null;
  }

  /** The first label that says a value, or several; a value that is null stands for several. */
  #closestIn<Value extends number>(
    labels: readonly PlacedLabel[],
    coordinate: 'module' | 'year',
  ): readonly Found<Value | null>[] {
    const label = this.finder.said(labels)[coordinate];
    return label === undefined ? [] : [{ value: label[coordinate] as Value | null, label }];
  }

  /**
   * The section lines that name a coordinate and still hold for it. A line of a higher level ends those of the levels below it, and
   * one that begins something new, a total or a line after a blank row that names neither, ends them all. The title
   * does not reach past that, where the sections name the coordinate themselves.
   */
  #sectionsOf(coordinate: 'module' | 'year'): readonly PlacedLabel[] {
    const other = coordinate === 'module' ? 'year' : 'module';
    const isSectional = this.finder.namedInSections()[coordinate];
    const isLower = isSectional && this.finder.levels().first[other] < this.finder.levels().first[coordinate];
    const reaching: PlacedLabel[] = [];
    let ended = false;
    for (const label of this.reaching.section) {
      if (ended && !label.isTitle) continue;
      if (label[coordinate] !== null || spans(label, coordinate)) reaching.push(label);
      const isNew =
        label[coordinate] === null &&
        label[other] === null &&
        (label.isTotal
          ? this.finder.levels().totalOver(label)[coordinate]
          : label.isAfterBlank && !namesPost(label));
      if (!label.isTitle && (isNew || (isLower && label[other] !== null && label[coordinate] === null))) {
        if (isSectional) break;
        ended = true;
      }
    }
    return reaching;
  }

  #yearOfParts<Value>(): readonly Found<Value>[] {
    const { year = null, label = null } = this.ofParts ?? {};
    return year === null ? [] : [{ value: year as Value, label }];
  }

  #yearBehind<Value>(): Found<Value> | null {
    const label = yearOfParts(this.finder, this.reaching);
    return label === null ? null : { value: label.year as Value, label };
  }

  #bySheet(coordinate: 'module' | 'year'): readonly Label[] {
    const label = this.finder.sheetLabel();
    return label !== null && label[coordinate] !== null ? [label] : [];
  }

  /** The label that makes the figure a total over all modules or years; null where none does. */
  #totalOver(coordinate: 'module' | 'year'): PlacedLabel | null {
    const [row, column] = [this.reaching.row, this.reaching.column].map(
      (each) => this.finder.said(each).totals,
    );
    const names = (label: Label | null): boolean => label !== null && label[coordinate] !== null;
    const isOther = (label: PlacedLabel): boolean =>
      names(label) || (coordinate === 'year' && label === this.ofParts?.label);
    for (const label of column!) {
      if (isOther(label)) continue;
      const others = this.finder.columnHeadings(label.row);
      if (others.some(names)) return label;
    }
    for (const label of row!) {
      if (isOther(label)) continue;
      if (this.#besideInColumn(label).some(names)) return label;
    }
    if (coordinate === 'year') {
      const span = this.overSpan();
      if (span !== null) return span;
    }
    const { section } = this.reaching;
    const [line = null] = this.finder.ofSection(
      section,
      coordinate === 'module' ? 'totalOverModules' : 'totalOverYears',
      () => this.#lineOfTotal(section, coordinate),
    );
    return line;
  }

  /** The section line that makes all figures below it a total; none where there is none. */
  #lineOfTotal(section: readonly PlacedLabel[], coordinate: 'module' | 'year'): readonly PlacedLabel[] {
    const isInner = this.finder.levels().isInner(coordinate);
    for (const line of section) {
      if (line[coordinate] !== null || (isInner && saysCoordinate(line))) return [];
      if (line.isTotal && this.finder.levels().totalOver(line)[coordinate]) return [line];
      if (line.measure !== null || (!line.isTotal && line.isAfterBlank && saysNothing(line))) return [];
    }
    return [];
  }

  /** The labels in the same column of the rows around, up to the next line of text. */
  #besideInColumn({ row, column }: PlacedLabel): readonly (Label | null)[] {
    const { sheet } = this.finder;
    const labels: (Label | null)[] = [];
    for (const step of [-1, 1]) {
      for (let at = row + step; at >= sheet.grid.top && at <= sheet.grid.bottom; at += step) {
        if (sheet.filled(at).length === 0 || this.finder.isHeadingRow(at)) break;
        const isEmpty = this.finder.isEmptyAmount(at) || this.finder.isEmptyInGroup(at);
        if (this.finder.isSectionRow(at) && !isEmpty) break;
        labels.push(sheet.label(at, column));
      }
    }
    return labels;
  }
}

/** `2022 – 2023` beside `2022 | 2023`, and of no other years than those that stand there. */
function areCovered(span: Label, years: ReadonlySet<number>): boolean {
  const covered = [...years].filter((each) => covers(span, 'year', each));
  return covered.length > 1 && yearsNamed(span).every((each) => years.has(each));
}

function isOtherDirection(label: PlacedLabel, total: PlacedLabel, { row, column }: ReachingLabels): boolean {
  const direction = (each: PlacedLabel) =>
    row.includes(each) ? 'row' : column.includes(each) ? 'column' : 'section';
  return direction(label) !== direction(total) && direction(label) !== 'section';
}
