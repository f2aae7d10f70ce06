import { bookings, classOfAccount, positionOf, type Booking } from './accounts';
import { largest, partsOf, smallest, sumOf } from './largest-remainder';
import { ownShares, type ModuleYear } from './own-shares';
import {
  isIncome,
  type PlainLine,
  type PlainModule,
  type PlainSettings,
  type PlainWorkbook,
} from './plain-workbook';

/** What binds in one year: a position, or several of which only the sum does. Cents; null = not known. */
export interface Unit {
  readonly year: number;
  /** Those of the programme, in the order of their rows: they carry cost of it, or a row names a module. */
  readonly positions: readonly string[];
  /** Those that cost was booked to. */
  readonly loaded: readonly string[];
  /** The modules whose cost it carries. */
  readonly modules: readonly PlainModule[];
  /** The rows of these positions and of their neighbours. */
  readonly lines: readonly PlainLine[];
  readonly kind: 'over-plan' | 'extra-plan';
  readonly need: bigint | null;
  readonly available: bigint;
  readonly gross: bigint | null;
  readonly extraIncome: bigint | null;
  readonly net: bigint | null;
  /** On the basis that the budget note decides. */
  readonly amount: bigint | null;
  /** The extra income that is cover of a gross amount. */
  readonly earmarked: bigint | null;
  /** The position that the amount is written to; null where the rules leave it open. */
  readonly bearer: string | null;
  /** The parts of the rows of the bearer; null where the rules leave them open. */
  readonly rows: ReadonlyMap<PlainLine, bigint> | null;
}

/** The units of all years that have a position of the programme (sections 1 to 3). */
export function unitsOf(book: PlainWorkbook): readonly Unit[] {
  const shares = ownShares(book);
  return book.years.flatMap((year) => unitsOfYear(book, shares, year));
}

function unitsOfYear(book: PlainWorkbook, shares: readonly ModuleYear[], year: number): readonly Unit[] {
  const lines = book.lines.filter((line) => line.year === year && !isIncome(line));
  const unitOf = (position: string) => nameOfUnit(lines, position, book.settings);
  const { booked, open } = bookings(book, shares, year, unitOf);
  const carrying = [...new Set(lines.map(positionOf))].filter(
    (position) =>
      [...booked, ...open].some(({ positions }) => positions.includes(position)) ||
      lines.some((line) => positionOf(line) === position && line.module !== null),
  );
  const products = new Set(
    lines.filter((line) => carrying.includes(positionOf(line))).map(({ product }) => product),
  );
  const units = [...new Set(carrying.map(unitOf))];
  const planned = plannedByUnit(book, shares, year, booked, products, unitOf, units);
  return units.map((name) => {
    const within = lines.filter((line) => unitOf(positionOf(line)) === name);
    const positions = carrying.filter((position) => unitOf(position) === name);
    const isOpen = open.some((each) => each.positions.some((position) => positions.includes(position)));
    const own = booked.filter((each) => each.positions.some((position) => positions.includes(position)));
    const available = sumOf(within.map((line) => availableOn(line, book.settings)));
    const kind = isAuthorised(within, book.settings) ? ('over-plan' as const) : ('extra-plan' as const);
    const modules = ([1, 2, 3] as const).filter(
      (module) =>
        own.some((each) => each.module === module) ||
        within.some((line) => line.module === module && positions.includes(positionOf(line))),
    );
    const loaded = positions.filter((position) =>
      own.some((each) => each.cost !== 0n && each.positions.includes(position)),
    );
    const base = { year, positions, loaded, modules, lines: within, kind, available };
    if (isOpen) {
      const unknown = {
        need: null,
        gross: null,
        extraIncome: null,
        net: null,
        amount: null,
        earmarked: kind === 'extra-plan' || leadsGross(book.settings) ? null : 0n,
      };
      return { ...base, ...unknown, bearer: null, rows: null };
    }
    const need = sumOf(own.map(({ cost }) => cost));
    const room = largest(0n, available);
    const gross = largest(0n, need - room);
    const extraIncome = extraIncomeOf(own, planned === null ? null : (planned.get(name) ?? 0n));
    // Where no money comes, the plan need not be known: nothing of it pays for anything.
    const paying = earmarkedMoney(own) <= 0n ? 0n : extraIncome;
    const net = netOf(book.settings.note, gross, need - room, extraIncome, paying);
    const isGross = kind === 'extra-plan' || leadsGross(book.settings);
    const amount = isGross ? gross : net;
    const bearer = bearerOf(positions, within, own, book.settings);
    return {
      ...base,
      need,
      gross,
      extraIncome,
      net,
      amount,
      earmarked: !isGross || gross === 0n ? 0n : paying === null ? null : cappedAt(paying, gross),
      bearer,
      rows: amount === null || bearer === null ? null : partsOfRows(within, bearer, own, amount),
    };
  });
}

/** At most the whole, at least nothing. */
function cappedAt(amount: bigint, whole: bigint): bigint {
  return largest(0n, smallest(amount, whole));
}

function nameOfUnit(lines: readonly PlainLine[], position: string, { bindingUnit }: PlainSettings): string {
  const rows = lines.filter((line) => positionOf(line) === position);
  if (bindingUnit === 'plan-line') return `${rows[0]!.product} ${rows[0]!.account.slice(0, 2)}`;
  const group = bindingUnit === 'position' ? undefined : rows.find((row) => row.group !== null)?.group;
  return group === undefined ? position : `budget ${group}`;
}

/** appropriation + carry-over + already granted − committed for other purposes. */
function availableOn(line: PlainLine, settings: PlainSettings): bigint {
  const { appropriation, carryOver, alreadyGranted } = line;
  return (
    BigInt((appropriation ?? 0) + (carryOver ?? 0) + (alreadyGranted ?? 0)) - committedOn(line, settings)
  );
}

function committedOn(line: PlainLine, { asOf, extrapolatesPersonnel }: PlainSettings): bigint {
  const own = line.usedForProgramme ?? 0;
  if (line.expected !== null) return largest(0n, BigInt(line.expected - own));
  const committed = largest(0n, BigInt((line.used ?? 0) - own));
  const isCarriedOn =
    extrapolatesPersonnel && asOf?.year === line.year && classOfAccount(line.account) === 'personnel';
  return isCarriedOn ? (committed * 12n) / BigInt(asOf.month) : committed;
}

function isAuthorised(lines: readonly PlainLine[], { emptyTitle }: PlainSettings): boolean {
  return lines.some(
    ({ appropriation, carryOver, alreadyGranted }) =>
      (appropriation ?? 0) + (carryOver ?? 0) + (alreadyGranted ?? 0) > 0 ||
      (appropriation === 0 && emptyTitle === 'over-plan'),
  );
}

function leadsGross({ note, basis }: PlainSettings): boolean {
  return note === 'none' || (note === null && basis === 'gross');
}

function netOf(
  note: PlainSettings['note'],
  gross: bigint,
  lacking: bigint,
  extraIncome: bigint | null,
  paying: bigint | null,
): bigint | null {
  if (note === 'both') return extraIncome === null ? null : largest(0n, lacking - extraIncome);
  if (gross === 0n) return 0n;
  return paying === null ? null : largest(0n, gross - largest(0n, paying));
}

/** The earmarked money less the income that is planned for it; null where that is not known. */
function extraIncomeOf(own: readonly Booking[], planned: bigint | null): bigint | null {
  if (own.length === 0) return 0n;
  return planned === null ? null : earmarkedMoney(own) - planned;
}

/** Grant and counter-financing of each module, up to its cost: they pay for nothing else. */
function earmarkedMoney(own: readonly Booking[]): bigint {
  const modules = [...new Set(own.map(({ module }) => module))];
  return sumOf(
    modules.map((module) => {
      const of = own.filter((each) => each.module === module);
      const money = sumOf(of.map(({ grant, counterFinancing }) => grant + counterFinancing));
      return smallest(money, sumOf(of.map(({ cost }) => cost)));
    }),
  );
}

/**
 * The planned income of a year, divided like the grants it stands for: lines of a module serve it, common ones the modules
 * without one, a setting all of them; what belongs to a module goes to the units pro rata to its grant on them, however its
 * cost is booked within a unit. Null where neither lines nor setting say anything: of a common line on a product that is none of the
 * programme's nobody knows whether it is income of the programme (sections 1 and 2).
 */
function plannedByUnit(
  { lines, settings }: PlainWorkbook,
  shares: readonly ModuleYear[],
  year: number,
  booked: readonly Booking[],
  products: ReadonlySet<string>,
  unitOf: (position: string) => string,
  units: readonly string[],
): ReadonlyMap<string, bigint> | null {
  const income = lines.filter(
    (line) => line.year === year && isIncome(line) && (line.module !== null || products.has(line.product)),
  );
  const ofYear = shares.filter((each) => each.year === year);
  const planned = new Map<PlainModule, bigint>();
  const own = (module: PlainModule) => income.filter((line) => line.module === module);
  const sum = (of: readonly PlainLine[]) => sumOf(of.map(({ appropriation }) => BigInt(appropriation ?? 0)));
  const common = income.filter(({ module }) => module === null);
  const setting = settings.plannedIncome.get(year);
  if (income.length === 0 && setting === undefined) return null;
  const sharing = ofYear.filter(({ module }) => own(module).length === 0);
  const shared = income.length === 0 ? BigInt(setting ?? 0) : sum(common);
  const parts = partsOf(
    shared,
    sharing.map(({ grant }) => grant),
  );
  sharing.forEach(({ module }, index) => planned.set(module, parts[index]!));
  for (const { module } of ofYear) if (own(module).length > 0) planned.set(module, sum(own(module)));
  const byUnit = new Map<string, bigint>();
  for (const [module, amount] of planned) {
    const of = booked.filter((each) => each.module === module);
    const bookedOn = (unit: string) => of.filter(({ positions }) => unitOf(positions[0]!) === unit);
    const carrying = units.filter((unit) => bookedOn(unit).length > 0);
    const divided = partsOf(
      amount,
      carrying.map((unit) => sumOf(bookedOn(unit).map(({ grant }) => grant))),
    );
    carrying.forEach((unit, index) => byUnit.set(unit, (byUnit.get(unit) ?? 0n) + divided[index]!));
  }
  return byUnit;
}

/** The marked position, else the one that lacks most, of equal ones the earlier. */
function bearerOf(
  positions: readonly string[],
  lines: readonly PlainLine[],
  own: readonly Booking[],
  settings: PlainSettings,
): string | null {
  if (positions.length === 1) return positions[0]!;
  const marked = lines.find((line) => line.bearsAmount);
  if (marked !== undefined) return positionOf(marked);
  if (own.some((each) => each.positions.length > 1)) return null;
  const lacking = positions.map((position) => {
    const costs = own.filter((each) => each.positions.includes(position)).map(({ cost }) => cost);
    const rows = lines.filter((line) => positionOf(line) === position);
    const room = largest(0n, sumOf(rows.map((line) => availableOn(line, settings))));
    return largest(0n, sumOf(costs) - room);
  });
  const most = lacking.reduce(largest);
  return positions[lacking.indexOf(most)]!;
}

/**
 * The amount by module, pro rata to what the unit needs beyond each one's own grant (to its cost where no grant leaves
 * anything), in the module's first row, else in the first common one, else in the first.
 */
function partsOfRows(
  lines: readonly PlainLine[],
  bearer: string,
  own: readonly Booking[],
  amount: bigint,
): ReadonlyMap<PlainLine, bigint> {
  const rows = lines.filter((line) => positionOf(line) === bearer);
  const found = new Map(rows.map((row) => [row, 0n]));
  const modules = [...new Set(own.map(({ module }) => module))];
  const costs = modules.map((module) =>
    sumOf(own.filter((each) => each.module === module).map(({ cost }) => cost)),
  );
  const lacking = modules.map((module, index) =>
    largest(
      0n,
      costs[index]! - sumOf(own.filter((each) => each.module === module).map(({ grant }) => grant)),
    ),
  );
  const parts = partsOf(amount, sumOf(lacking) === 0n ? costs : lacking);
  modules.forEach((module, index) => {
    const row =
      rows.find((each) => each.module === module) ?? rows.find((each) => each.module === null) ?? rows[0]!;
    found.set(row, found.get(row)! + parts[index]!);
  });
  return found;
}
