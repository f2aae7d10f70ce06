import fc from 'fast-check';
import {
  isIncome,
  type PlainLine,
  type PlainModule,
  type PlainPostRow,
  type PlainSettings,
  type PlainShare,
  type PlainSource,
  type PlainWorkbook,
} from '../oracle/plain-workbook';

/** Cents up to so many euro; every other amount is of whole thousands, as budgets are. */
function upTo(euros: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.nat(euros * 100),
    fc.nat(Math.floor(euros / 1000)).map((thousands) => thousands * 100_000),
  );
}

const oneYearOfAPost = fc.record({
  fte: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters * 25),
  personnel: fc.integer({ min: 4_500_000, max: 9_500_000 }),
  material: fc.option(fc.integer({ min: 100_000, max: 1_000_000 })),
  months: fc.constantFrom(12, 12, 12, 6, 7, 5),
  /** Per cent of the cost that the grant pays; above 100 it is more than the cost. */
  granted: fc.constantFrom(35, 50, 62, 70, 80, 90, 97, 104, 125),
  passedOn: fc.constantFrom(false, false, true),
  duty: fc.constantFrom('voluntary' as const, 'voluntary' as const, 'mandatory' as const),
});

const numbersOfALine = fc.record({
  appropriation: fc.oneof(
    { weight: 4, arbitrary: upTo(250_000) },
    { weight: 1, arbitrary: fc.constantFrom(0, null) },
  ),
  carryOver: fc.option(upTo(20_000), { freq: 2 }),
  alreadyGranted: fc.option(upTo(15_000), { freq: 2 }),
  used: fc.option(upTo(120_000)),
  usedForProgramme: fc.option(fc.constantFrom(0, 0, 30, 100)),
  expected: fc.option(upTo(150_000), { freq: 2 }),
});

const LAYOUTS = ['one', 'classes', 'products', 'several', 'own-pay'] as const;
const ROWS = ['common', 'by-module', 'partly-by-module', 'alike', 'halves'] as const;
const GROUPS = ['none', 'none', 'all', 'personnel', 'all-with-neighbour'] as const;
const PLANNED = [
  'lines',
  'lines-by-module',
  'setting',
  'setting-by-year',
  'lines-and-setting',
  'nothing',
] as const;

type NumbersOfALine = typeof numbersOfALine extends fc.Arbitrary<infer T> ? T : never;

const threshold = fc.record({
  amount: fc.option(fc.oneof(upTo(60_000), fc.constantFrom(500_000, 1_000_000, 25_000_000)), { freq: 8 }),
  // A number of 1 without a per cent sign is asked about.
  percent: fc.option(fc.integer({ min: 101, max: 5_000 }), { freq: 2 }),
});

const settings = fc.record({
  note: fc.constantFrom<PlainSettings['note']>('none', 'extra-income', 'both', null),
  basis: fc.constantFrom('gross' as const, null, null),
  bindingUnit: fc.constantFrom<PlainSettings['bindingUnit']>(null, null, 'position', 'plan-line', 'budget'),
  emptyTitle: fc.constantFrom('over-plan' as const, null, null),
  localBody: fc.constantFrom<PlainSettings['localBody']>(
    'Kreis',
    'StädteRegion',
    'kreisfreie Stadt',
    'kreisangehörig',
    null,
  ),
  thresholds: fc.record({ voluntary: threshold, mandatory: threshold }),
  insignificant: fc.constantFrom<PlainSettings['insignificant']>(
    [],
    [],
    ['passed-on'],
    ['covered-by-income'],
    ['passed-on', 'covered-by-income'],
  ),
  asOfMonth: fc.constantFrom(null, 1, 3, 4, 6),
  extrapolatesPersonnel: fc.boolean(),
});

const source = fc.record({
  kind: fc.constantFrom<PlainSource['kind']>('cover', 'counter-financing'),
  amount: upTo(80_000).map((amount) => amount + 1),
  year: fc.constantFrom(0, 0, 1, null),
  module: fc.constantFrom(0, 1, null),
  status: fc.constantFrom<PlainSource['status']>('granted', 'granted', 'requested', 'rejected', null),
  alreadyDeducted: fc.constantFrom(false, false, false, true),
});

const choices = fc.record({
  years: fc.constantFrom([2022], [2021, 2022], [2022, 2023], [2021, 2022, 2023]),
  modules: fc.subarray<PlainModule>([1, 2, 3], { minLength: 1 }),
  posts: fc.array(oneYearOfAPost, { minLength: 18, maxLength: 18 }),
  postsOfAModule: fc.constantFrom(1, 2),
  numbers: fc.array(numbersOfALine, { minLength: 14, maxLength: 14 }),
  layout: fc.constantFrom(...LAYOUTS),
  hasMaterialAccount: fc.boolean(),
  hasTransferAccount: fc.boolean(),
  hasKey: fc.constantFrom(true, true, true, false),
  rows: fc.constantFrom(...ROWS),
  groups: fc.constantFrom(...GROUPS),
  bears: fc.constantFrom(false, false, true),
  planned: fc.constantFrom(...PLANNED),
  plannedShare: fc.constantFrom(0, 40, 80, 100, 115),
  settings,
  sources: fc.array(source, { maxLength: 4 }),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

/** A workbook as a treasury could have it. The same choices make the same workbook, so that a failure can be made smaller. */
export const randomWorkbook: fc.Arbitrary<PlainWorkbook> = choices.map((chosen) => {
  const posts = postsOf(chosen);
  const income = incomeOf(chosen, posts);
  return {
    years: chosen.years,
    posts,
    lines: [...linesOf(chosen), ...income.lines],
    sources: sourcesOf(chosen),
    accountKey: keyOf(chosen),
    settings: settingsOf(chosen, income.setting),
  };
});

function postsOf(chosen: Choices): readonly PlainPostRow[] {
  const { years, modules, postsOfAModule } = chosen;
  let next = 0;
  return modules.flatMap((module) =>
    Array.from({ length: postsOfAModule }).flatMap(() =>
      years.map((year): PlainPostRow => {
        const { granted, passedOn, ...post } = chosen.posts[next++ % chosen.posts.length]!;
        const cost = ((post.personnel + (post.material ?? 0)) * post.fte * post.months) / 1200;
        return {
          ...post,
          module,
          year,
          grant: Math.floor((cost * granted) / 100),
          passedOn: passedOn && hasTransferAccount(chosen),
        };
      }),
    ),
  );
}

function hasTransferAccount({ layout, hasTransferAccount: has }: Choices): boolean {
  return layout === 'classes' && has;
}

/** Product, account and module of the rows of one year. */
type Place = Pick<PlainLine, 'product' | 'account' | 'module'>;

function placesOf(chosen: Choices): readonly Place[] {
  const { layout, modules, hasMaterialAccount } = chosen;
  const material = hasMaterialAccount ? ['543100'] : [];
  const rows = (product: string, accounts: readonly string[]) =>
    accounts.flatMap((account) => modulesOfRows(chosen).map((module) => ({ product, account, module })));
  switch (layout) {
    case 'one':
      return rows('05.01', ['501900']);
    case 'classes':
      return rows('05.01', ['501900', '543100', ...(hasTransferAccount(chosen) ? ['533900'] : [])]);
    case 'products':
      return modules.flatMap((module) =>
        ['501900', ...material].map((account) => ({ product: `05.0${module}`, account, module })),
      );
    case 'several':
      return rows('05.01', ['501200', '502200', '503200', ...material]);
    case 'own-pay':
      return [
        ...modules.map((module) => ({ product: '05.01', account: '501900', module })),
        { product: '05.01', account: '543100', module: null },
      ];
  }
}

function modulesOfRows({ rows, modules }: Choices): readonly (PlainModule | null)[] {
  switch (rows) {
    case 'common':
      return [null];
    case 'by-module':
      return modules;
    case 'partly-by-module':
      return [modules[0]!, null];
    case 'alike':
      return [null, null];
    case 'halves':
      return modules.flatMap((module) => [module, module]);
  }
}

function linesOf(chosen: Choices): readonly PlainLine[] {
  const { years, groups, bears } = chosen;
  const places = placesOf(chosen);
  const neighbour: Place = { product: '05.01', account: '571100', module: null };
  const all = groups === 'all-with-neighbour' ? [...places, neighbour] : places;
  let next = 0;
  return years.flatMap((year) =>
    all.map((place, index): PlainLine => {
      const numbers = chosen.numbers[next++ % chosen.numbers.length]!;
      return {
        ...place,
        year,
        group: groupOf(groups, place),
        bearsAmount: bears && groups !== 'none' && index === 0,
        ...amountsOf(numbers),
      };
    }),
  );
}

function amountsOf({
  usedForProgramme,
  ...numbers
}: NumbersOfALine): Omit<PlainLine, keyof Place | 'year' | 'group' | 'bearsAmount'> {
  const of = numbers.expected ?? numbers.used;
  const own = usedForProgramme === null || of === null ? null : Math.floor((of * usedForProgramme) / 100);
  return { ...numbers, usedForProgramme: own };
}

function groupOf(groups: Choices['groups'], { account }: Place): string | null {
  if (groups === 'none' || (groups === 'personnel' && !account.startsWith('50'))) return null;
  return 'Integration';
}

/** What of the grants is planned already, as lines or as settings. */
function incomeOf(
  { years, modules, planned, plannedShare }: Choices,
  posts: readonly PlainPostRow[],
): { readonly lines: readonly PlainLine[]; readonly setting: ReadonlyMap<number, number> } {
  const grants = (year: number, module: PlainModule | null) =>
    posts
      .filter((post) => post.year === year && (module === null || post.module === module))
      .reduce((sum, { grant }) => sum + grant, 0);
  const share = (amount: number) => Math.floor((amount * plannedShare) / 100);
  const line = (year: number, module: PlainModule | null): PlainLine => ({
    year,
    product: '05.01',
    account: '414100',
    module,
    group: null,
    appropriation: share(grants(year, module)),
    carryOver: null,
    alreadyGranted: null,
    used: null,
    usedForProgramme: null,
    expected: null,
    bearsAmount: false,
  });
  const ofYears = (amount: (year: number) => number) => new Map(years.map((year) => [year, amount(year)]));
  switch (planned) {
    case 'lines':
      return { lines: years.map((year) => line(year, null)), setting: new Map() };
    case 'lines-by-module':
      return {
        lines: years.flatMap((year) => modules.map((module) => line(year, module))),
        setting: new Map(),
      };
    case 'setting':
      return { lines: [], setting: ofYears(() => share(grants(years[0]!, null))) };
    case 'setting-by-year':
      return { lines: [], setting: ofYears((year) => share(grants(year, null)) + year) };
    case 'lines-and-setting':
      return { lines: years.map((year) => line(year, null)), setting: ofYears(() => 1_000_000) };
    case 'nothing':
      return { lines: [], setting: new Map() };
  }
}

function keyOf({ layout, hasKey, groups, settings: { bindingUnit } }: Choices): readonly PlainShare[] {
  const isNeeded = layout === 'several' && (groups === 'none' || bindingUnit === 'position');
  if (!isNeeded || !hasKey) return [];
  return [
    { costClass: 'personnel', account: '501200', percent: 7833 },
    { costClass: 'personnel', account: '502200', percent: 666 },
    { costClass: 'personnel', account: '503200', percent: 1501 },
  ];
}

function sourcesOf({ sources, years, modules }: Choices): readonly PlainSource[] {
  return sources.map(({ year, module, ...rest }) => ({
    ...rest,
    alreadyDeducted: rest.alreadyDeducted && rest.status !== 'rejected',
    year: year === null ? null : years[year % years.length]!,
    module:
      module === null || year === null || rest.kind === 'cover' ? null : modules[module % modules.length]!,
  }));
}

function settingsOf(
  { settings: { asOfMonth, note, basis, ...rest }, years }: Choices,
  plannedIncome: ReadonlyMap<number, number>,
): PlainSettings {
  return {
    ...rest,
    note,
    basis: note === null ? basis : null,
    plannedIncome,
    asOf: asOfMonth === null ? null : { year: years[0]!, month: asOfMonth },
  };
}

/** What the rows of a workbook carry, told apart from its income. */
export function expensesOf({ lines }: PlainWorkbook): readonly PlainLine[] {
  return lines.filter((line) => !isIncome(line));
}
