import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Rows } from '../workbook-of';
import {
  COST_WORDS,
  GRANT_WORDS,
  MATERIAL_WORDS,
  MODULE_NAMES,
  MODULE_WORDS,
  NOTES,
  OWN_SHARE_WORDS,
  PERSONNEL_WORDS,
  TAKEN_OFF,
  TITLES,
  TOTAL_WORDS,
  YEAR_WORDS,
} from './layout-words';

/** Where the values of a dimension stand. A dimension in the title has one value. */
type Axis = 'rows' | 'columns' | 'sections' | 'sheets' | 'title';
type Dimension = 'module' | 'year' | 'measure';
type Measure = 'cost' | 'personnel' | 'material' | 'grant' | 'own-share' | 'rate' | 'fte';

/** Known figures and the choices by which they are written into sheets; the first choice of each is the plainest. */
export interface Layout {
  readonly modules: 1 | 2 | 3;
  readonly firstModule: 0 | 1 | 2;
  readonly years: 1 | 2 | 3;
  /** In tens of euro. */
  readonly amounts: readonly {
    readonly personnel: number;
    readonly material: number;
    readonly percent: number;
  }[];
  readonly cost: 'whole' | 'parts' | 'parts and whole';
  readonly ownShare: 'empty' | 'filled' | 'absent' | 'some filled';
  readonly place: Readonly<Record<Dimension, Axis>>;
  /** Which permutation of the dimensions nests them where several share an axis. */
  readonly nesting: number;
  readonly totals: { readonly rows: boolean; readonly columns: boolean; readonly sections: boolean };
  readonly columnLabels: 'once' | 'repeated' | 'in one cell';
  readonly rowLabels: 'once' | 'repeated' | 'in one cell';
  readonly corner: 'blank' | 'named' | 'section';
  readonly headings: 'each block' | 'once';
  readonly sign: 'none' | 'words' | 'words and minus' | 'minus';
  readonly unit: 'none' | 'title' | 'line' | 'label' | 'heading' | 'euro' | 'below';
  readonly numbers: 'numbers' | 'text' | 'euro' | 'dashes' | 'rounded';
  readonly footnotes: boolean;
  readonly blankRows: 'none' | 'between blocks' | 'everywhere';
  readonly blankColumns: boolean;
  readonly remarks: 'none' | 'column' | 'some';
  readonly extra: readonly ('rate' | 'fte')[];
  readonly below: readonly number[];
  readonly otherFigures: 'none' | 'below' | 'above' | 'beside';
  readonly junkSheet: 'none' | 'before' | 'after';
  readonly titled: boolean;
  readonly offset: 0 | 1 | 2;
  /** Where a figure is illegible: its number in reading order. */
  readonly illegible: null | { readonly at: number; readonly text: string };
  readonly words: Readonly<
    Record<
      | 'module'
      | 'name'
      | 'year'
      | 'cost'
      | 'personnel'
      | 'material'
      | 'grant'
      | 'ownShare'
      | 'total'
      | 'off'
      | 'title',
      number
    >
  >;
}

const axis = (...more: Axis[]) => fc.constantFrom<Axis>('rows', 'columns', ...more);
/** Mostly the first few wordings, which are the usual ones. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 3 }) },
  { weight: 2, arbitrary: fc.nat({ max: 30 }) },
);
const usually = (usual: boolean) => fc.integer({ min: 0, max: 9 }).map((each) => (each < 8 ? usual : !usual));

export const layouts: fc.Arbitrary<Layout> = fc
  .record<Layout>({
    modules: fc.constantFrom(1, 2, 3),
    firstModule: fc.constantFrom(0, 1, 2),
    years: fc.constantFrom(1, 2, 3),
    amounts: fc.array(
      fc.record({
        personnel: fc.integer({ min: 100, max: 60_000 }),
        material: fc.integer({ min: 0, max: 9_000 }),
        percent: fc.constantFrom(80, 70, 33, 100, 0),
      }),
      { minLength: 9, maxLength: 9 },
    ),
    cost: fc.constantFrom('whole', 'parts', 'parts and whole'),
    ownShare: fc.constantFrom('empty', 'filled', 'absent', 'some filled'),
    place: fc.record({
      measure: fc.oneof(
        { weight: 12, arbitrary: axis() },
        { weight: 1, arbitrary: axis('sections', 'sheets') },
      ),
      module: axis('sections', 'sheets', 'title'),
      year: axis('sections', 'sheets', 'title'),
    }),
    nesting: fc.nat({ max: 5 }),
    totals: fc.record({ rows: fc.boolean(), columns: fc.boolean(), sections: usually(false) }),
    columnLabels: fc.constantFrom('once', 'repeated', 'in one cell'),
    rowLabels: fc.constantFrom('once', 'repeated', 'in one cell'),
    corner: fc.constantFrom('blank', 'named', 'section'),
    headings: fc.constantFrom('each block', 'once'),
    sign: fc.constantFrom('none', 'words', 'words and minus', 'minus'),
    unit: fc.constantFrom('none', 'none', 'none', 'title', 'line', 'label', 'heading', 'euro', 'below'),
    numbers: fc.constantFrom('numbers', 'numbers', 'numbers', 'text', 'euro', 'dashes', 'rounded'),
    footnotes: usually(false),
    blankRows: fc.constantFrom('none', 'between blocks', 'everywhere'),
    blankColumns: usually(false),
    remarks: fc.constantFrom('none', 'none', 'column', 'some'),
    extra: fc.subarray<'rate' | 'fte'>(['rate', 'fte']).filter((each) => each.length < 2),
    below: fc.array(fc.nat({ max: NOTES.length - 1 }), { maxLength: 2 }),
    otherFigures: fc.constantFrom('none', 'none', 'none', 'below', 'above', 'beside'),
    junkSheet: fc.constantFrom('none', 'before', 'after'),
    titled: usually(true),
    offset: fc.constantFrom(0, 1, 2),
    illegible: fc.option(
      fc.record({
        at: fc.nat({ max: 40 }),
        text: fc.constantFrom(
          'offen',
          '#REF!',
          'n. n.',
          'ca. 18.000 bis 20.000',
          'siehe Vorlage',
          '1,234.50',
          '?',
          'x',
          '',
        ),
      }),
      { freq: 9 },
    ),
    words: fc.record({
      module: word,
      name: word,
      year: word,
      cost: word,
      personnel: word,
      material: word,
      grant: word,
      ownShare: word,
      total: word,
      off: word,
      title: word,
    }),
  })
  .map(asPossible);

/** Some choices exclude each other: a table has rows and columns, and a title names one value. */
function asPossible(layout: Layout): Layout {
  const place = { ...layout.place };
  const axes = Object.values(place);
  if (!axes.includes('rows')) place[place.measure === 'columns' ? 'module' : 'measure'] = 'rows';
  return {
    ...layout,
    place,
    modules: place.module === 'title' ? 1 : layout.modules,
    years: place.year === 'title' ? 1 : layout.years,
  };
}

/** What a cell is known to hold. `null` is the total over all. */
export interface Known {
  readonly measure: Measure;
  readonly module: number | null;
  readonly year: number | null;
  /** In cents. */
  readonly amount: number;
}

export interface Written {
  readonly sheets: Readonly<Record<string, Rows>>;
  /** By `sheet!cell`. */
  readonly cells: ReadonlyMap<string, Known>;
  /** By `module/year`, in cents. */
  readonly ownShare: Readonly<Record<string, number>>;
  /** True where a figure that counts cannot be read: then it has to be asked for. */
  readonly isIllegible: boolean;
  /** Number formats by `sheet!cell`; absent where all are `General`. */
  readonly formats?: Readonly<Record<string, string>>;
}

interface Leaf {
  readonly values: Readonly<Partial<Record<Dimension, number | Measure | null>>>;
  readonly path: readonly { readonly dimension: Dimension; readonly value: number | Measure | null }[];
}

const PERMUTATIONS: readonly (readonly Dimension[])[] = [
  ['module', 'year', 'measure'],
  ['year', 'module', 'measure'],
  ['module', 'measure', 'year'],
  ['year', 'measure', 'module'],
  ['measure', 'module', 'year'],
  ['measure', 'year', 'module'],
];
const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  module: 'Modul',
  year: 'Jahr',
  measure: 'Position',
};
const NO_LEAF: Leaf = { values: {}, path: [] };

/** Writes the known figures as the layout says. */
export function write(layout: Layout): Written {
  return new Writer(layout).write();
}

class Writer {
  readonly #sheets: Record<string, CellValue[][]> = {};
  readonly #cells = new Map<string, Known>();
  #counted = 0;
  #isIllegible = false;

  constructor(private readonly layout: Layout) {}

  write(): Written {
    const { layout } = this;
    if (layout.junkSheet === 'before') this.#sheets['Haushaltssatzung'] = JUNK_SHEET.map((row) => [...row]);
    const ofSheets = this.#leaves('sheets', false);
    for (const leaf of ofSheets) {
      const name = leaf.path.length === 0 ? 'Tabelle1' : this.#nameOf(leaf);
      this.#sheet(name, leaf);
    }
    if (layout.junkSheet === 'after') this.#sheets['Haushaltssatzung'] = JUNK_SHEET.map((row) => [...row]);
    const ownShare: Record<string, number> = {};
    for (const module of this.#modules()) {
      for (const year of this.#years())
        ownShare[`${module}/${year}`] = this.#amount('own-share', module, year);
    }
    return { sheets: this.#sheets, cells: this.#cells, ownShare, isIllegible: this.#isIllegible };
  }

  #sheet(name: string, ofSheet: Leaf): void {
    const { layout } = this;
    const rows: CellValue[][] = [];
    const put = (...cells: CellValue[]): void => {
      rows.push([...Array<CellValue>(layout.offset).fill(''), ...cells]);
    };
    for (let index = 0; index < layout.offset; index += 1) put();
    this.#title(put);
    if (layout.otherFigures === 'above') {
      put('Einwohnerzahl', 85_000);
      put();
    }
    if (layout.unit === 'line') put('(in T€)');
    const sections = this.#leaves('sections', layout.totals.sections);
    let before: Leaf = NO_LEAF;
    for (const [index, section] of sections.entries()) {
      if (index > 0 && layout.blankRows !== 'none') put();
      this.#block(name, rows, put, ofSheet, section, before, index);
      before = section;
    }
    if (layout.otherFigures === 'below') {
      put();
      put('Zahl der Fälle', 120, 140);
      put('Zahl der Einbürgerungen', 85, 90);
    }
    for (const note of layout.below) {
      put();
      put(NOTES[note]!);
    }
    if (layout.unit === 'below') put('* alle Angaben in T€');
    this.#sheets[name] = rows;
  }

  #title(put: (...cells: CellValue[]) => void): void {
    const { layout } = this;
    const fixed = (['module', 'year'] as const)
      .filter((dimension) => layout.place[dimension] === 'title')
      .map((dimension) =>
        String(
          this.#label(dimension, dimension === 'module' ? this.#modules()[0]! : this.#years()[0]!, true),
        ).replace(/ in €| \(EUR\)/, ''),
      );
    const title = [
      ...(layout.titled ? [pick(TITLES, layout.words.title)] : []),
      ...fixed,
      ...(layout.unit === 'title' ? ['(Angaben in T€)'] : []),
      ...(layout.unit === 'euro' ? ['(in €)'] : []),
    ];
    if (title.length === 0) return;
    put(title.join(' '));
    if (layout.blankRows !== 'none') put();
  }

  #block(
    sheet: string,
    rows: CellValue[][],
    put: (...cells: CellValue[]) => void,
    ofSheet: Leaf,
    section: Leaf,
    before: Leaf,
    index: number,
  ): void {
    const { layout } = this;
    const across = this.#leaves('columns', layout.totals.columns);
    const down = this.#leaves('rows', layout.totals.rows);
    const rowDimensions = this.#dimensionsOn('rows');
    const isOneCell = layout.rowLabels === 'in one cell' || rowDimensions.length === 1;
    const width = isOneCell ? 1 : rowDimensions.length;
    const isInCorner =
      layout.corner === 'section' && section.path.length === 1 && layout.headings === 'each block';
    if (!isInCorner) {
      for (const [level, each] of section.path.entries()) {
        const isSame = section.path
          .slice(0, level + 1)
          .every((part, at) => index > 0 && before.path[at]?.value === part.value);
        if (!isSame) put(this.#label(each.dimension, each.value, true));
      }
    }
    const spread = (cells: readonly CellValue[]): CellValue[] =>
      layout.blankColumns ? cells.flatMap((each, at) => (at === 0 ? ['', each] : [each])) : [...cells];
    if (index === 0 || layout.headings === 'each block') {
      const corner = Array<CellValue>(width).fill('');
      const heads = this.#headings(across);
      const last = heads.length - 1;
      for (const [level, head] of heads.entries()) {
        const start = [...corner];
        if (level === 0 && isInCorner)
          start[0] = this.#label(section.path[0]!.dimension, section.path[0]!.value, true);
        else if (level === last && layout.corner === 'named') {
          if (isOneCell)
            start[0] = rowDimensions.length > 1 ? 'Bezeichnung' : DIMENSION_NAMES[rowDimensions[0]!];
          else for (const [at, each] of rowDimensions.entries()) start[at] = DIMENSION_NAMES[each];
        }
        put(
          ...start,
          ...spread(head),
          ...(level === last && layout.remarks === 'column' ? ['Bemerkung'] : []),
        );
      }
    }
    let above: Leaf = NO_LEAF;
    for (const [at, leaf] of down.entries()) {
      if (
        at > 0 &&
        layout.blankRows === 'everywhere' &&
        leaf.path[0]?.value !== above.path[0]?.value &&
        width > 1 &&
        leaf.path.length > 1
      )
        put();
      const labels: CellValue[] = isOneCell
        ? [this.#nameOf(leaf)]
        : leaf.path.map((each, level) => {
            const isSame = leaf.path
              .slice(0, level + 1)
              .every((part, position) => above.path[position]?.value === part.value);
            return isSame && layout.rowLabels === 'once'
              ? ''
              : this.#label(each.dimension, each.value, false);
          });
      above = leaf;
      const start = layout.offset + width;
      const columnOf = (column: number): number => start + column + (layout.blankColumns ? 1 : 0);
      const cells = across.map((column, position) => {
        const values = { ...ofSheet.values, ...section.values, ...leaf.values, ...column.values };
        return this.#cell(values, `${sheet}!${cellAddress(rows.length, columnOf(position))}`);
      });
      const remark =
        layout.remarks === 'column' || layout.remarks === 'some'
          ? at % 2 === 0
            ? ['siehe Vorlage']
            : ['']
          : [];
      const beside = layout.otherFigures === 'beside' && at === 0 ? ['', 'Stellen im Amt', 12] : [];
      put(...labels, ...spread(cells), ...remark, ...beside);
    }
  }

  #headings(across: readonly Leaf[]): readonly (readonly CellValue[])[] {
    const { layout } = this;
    const dimensions = this.#dimensionsOn('columns');
    if (dimensions.length === 0) return [[layout.unit === 'heading' ? 'Betrag in T€' : 'Betrag']];
    const unit = (label: CellValue, isLast: boolean): CellValue =>
      layout.unit === 'heading' && isLast ? `${label} (T€)` : label;
    if (dimensions.length === 1 || layout.columnLabels === 'in one cell') {
      return [
        across.map((leaf) =>
          unit(
            dimensions.length === 1
              ? this.#label(dimensions[0]!, leaf.path[0]!.value, false)
              : this.#nameOf(leaf),
            true,
          ),
        ),
      ];
    }
    return dimensions.map((dimension, level) =>
      across.map((leaf, at) => {
        const isSame = leaf.path
          .slice(0, level + 1)
          .every((part, position) => across[at - 1]?.path[position]?.value === part.value);
        if (isSame && layout.columnLabels === 'once' && level < dimensions.length - 1) return '';
        return unit(this.#label(dimension, leaf.path[level]!.value, false), level === dimensions.length - 1);
      }),
    );
  }

  #cell(values: Leaf['values'], at: string): CellValue {
    const { layout } = this;
    const measure = (values.measure ?? 'cost') as Measure;
    const module = values.module === undefined ? this.#modules()[0]! : (values.module as number | null);
    const year = values.year === undefined ? this.#years()[0]! : (values.year as number | null);
    if (measure === 'rate') return 0.8;
    if (measure === 'fte') return module === null || year === null ? '' : 1.5;
    const cents = this.#amount(measure, module, year);
    this.#cells.set(at, { measure, module, year, amount: cents });
    if (measure === 'own-share') {
      this.#counted += 1;
      if (layout.ownShare === 'empty' || (layout.ownShare === 'some filled' && this.#counted % 2 === 0))
        return '';
    }
    const isTotal = module === null || year === null;
    if (!isTotal && measure !== 'own-share') {
      this.#counted += 1;
      if (layout.illegible !== null && this.#counted === layout.illegible.at) {
        const isPart = measure !== 'cost' || layout.cost !== 'parts and whole';
        if (isPart) this.#isIllegible = true;
        return layout.illegible.text;
      }
    }
    const isTakenOff = measure === 'grant' && (layout.sign === 'minus' || layout.sign === 'words and minus');
    return this.#number(isTakenOff ? -cents : cents);
  }

  #number(cents: number): CellValue {
    const { numbers, unit } = this.layout;
    const euro = cents / 100;
    const isThousand = unit !== 'none' && unit !== 'euro';
    const figure = isThousand ? euro / 1000 : euro;
    const german = figure.toLocaleString('de-DE', { minimumFractionDigits: 0, maximumFractionDigits: 2 });
    switch (numbers) {
      case 'text':
        return german;
      case 'euro':
        return isThousand ? figure : `${german} €`;
      case 'dashes':
        return isThousand ? figure : `${german},--`;
      case 'rounded':
        return isThousand || figure === 0 ? figure : `rd. ${german}`;
      default:
        return figure;
    }
  }

  #amount(measure: Measure, module: number | null, year: number | null): number {
    let sum = 0;
    for (const [m, eachModule] of this.#modules().entries()) {
      for (const [y, eachYear] of this.#years().entries()) {
        if ((module !== null && module !== eachModule) || (year !== null && year !== eachYear)) continue;
        const { personnel, material, percent } = this.layout.amounts[m * 3 + y]!;
        const cost = personnel + material;
        const grant = Math.round((cost * percent) / 100);
        sum += { cost, personnel, material, grant, 'own-share': cost - grant, rate: 0, fte: 0 }[measure];
      }
    }
    return sum * 1_000;
  }

  #modules(): readonly number[] {
    const { modules, firstModule } = this.layout;
    return [1, 2, 3].slice(Math.min(firstModule, 3 - modules), Math.min(firstModule, 3 - modules) + modules);
  }

  #years(): readonly number[] {
    return [2021, 2022, 2023].slice(0, this.layout.years);
  }

  #measures(): readonly Measure[] {
    const { cost, ownShare, extra } = this.layout;
    return [
      ...extra.filter((each) => each === 'fte'),
      ...(cost === 'whole' ? [] : (['personnel', 'material'] as const)),
      ...(cost === 'parts' ? [] : (['cost'] as const)),
      'grant',
      ...(ownShare === 'absent' ? [] : (['own-share'] as const)),
      ...extra.filter((each) => each === 'rate'),
    ];
  }

  #dimensionsOn(axis: Axis): readonly Dimension[] {
    return PERMUTATIONS[this.layout.nesting]!.filter((dimension) => this.layout.place[dimension] === axis);
  }

  #leaves(on: Axis, withTotals: boolean): readonly Leaf[] {
    return this.#dimensionsOn(on).reduce<readonly Leaf[]>(
      (leaves, dimension) => {
        const values: readonly (number | Measure)[] =
          dimension === 'module' ? this.#modules() : dimension === 'year' ? this.#years() : this.#measures();
        const withTotal =
          withTotals && dimension !== 'measure' && values.length > 1 ? [...values, null] : values;
        return leaves.flatMap((leaf) =>
          withTotal.map((value) => ({
            values: { ...leaf.values, [dimension]: value },
            path: [...leaf.path, { dimension, value }],
          })),
        );
      },
      [NO_LEAF],
    );
  }

  #nameOf(leaf: Leaf): string {
    return leaf.path
      .map(({ dimension, value }) => this.#label(dimension, value, true))
      .join(' ')
      .replace(
        /[/:?*[\]\\]/g,
        leaf.path.some(({ dimension }) => this.layout.place[dimension] === 'sheets') ? '' : '$&',
      );
  }

  #label(dimension: Dimension, value: number | Measure | null, isText: boolean): CellValue {
    const { words, unit, footnotes, sign } = this.layout;
    if (value === null) return pick(TOTAL_WORDS, words.total);
    const mark = footnotes ? ['*', ' 1)', '²'][words.off % 3]! : '';
    if (dimension === 'year') {
      const worded = pick(YEAR_WORDS, words.year);
      const form = unit === 'heading' && worded !== null ? worded.replace(/ in €| \(EUR\)/, '') : worded;
      return form === null
        ? isText
          ? String(value)
          : (value as number)
        : form.replaceAll('#', String(value));
    }
    if (dimension === 'module') {
      const form = pick(MODULE_WORDS, words.module);
      const roman = form.includes('I#')
        ? form.replace('I#', 'I'.repeat(value as number))
        : form.replace('#', String(value));
      return roman.replace('&', pick(MODULE_NAMES, words.name)[(value as number) - 1]!);
    }
    const off = sign === 'words' || sign === 'words and minus' ? pick(TAKEN_OFF, words.off) : '';
    const label = {
      cost: pick(COST_WORDS, words.cost),
      personnel: pick(PERSONNEL_WORDS, words.personnel),
      material: pick(MATERIAL_WORDS, words.material),
      grant: `${off}${pick(GRANT_WORDS, words.grant)}${mark}`,
      'own-share': pick(OWN_SHARE_WORDS, words.ownShare),
      rate: 'Förderquote',
      fte: 'VZÄ',
    }[value as Measure];
    return unit === 'label' && value !== 'rate' && value !== 'fte' ? `${label} (T€)` : label;
  }
}

const JUNK_SHEET: Rows = [
  ['Haushaltssatzung 2022'],
  ['§ 1', 'Gesamtbetrag der Erträge', 412_000_000],
  ['', 'Gesamtbetrag der Aufwendungen', 415_500_000],
  ['§ 2', 'Kredite', 12_000_000],
];

function pick<Value>(from: readonly Value[], at: number): Value {
  return from[at % from.length]!;
}
