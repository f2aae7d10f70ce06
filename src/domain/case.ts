import type { Finding } from './findings/finding';
import type { Maybe } from './maybe';
import type { ModuleNumber, Role } from './module';
import type { Cents, Exact, WideFraction } from './numbers';
import type { Place, RowOrigin } from './place';
import type { Rule } from './rules/rule';
import type { Notice } from './notices/notice';
import type { RuleSet } from './rules/rule-set';
import type { StoppedRate } from './rules/stopped-rate';
import type { CalendarDate, MonthMethod } from './time';

/**
 * The input of a computation: everything that was read from a workbook, each row with its origin.
 * A Case is *valid*: a row that could not be read is a finding and is not in here.
 */
export interface Case {
  readonly posts: readonly Post[];
  /**
   * Rows of the `Fördersätze` table, in sheet order, then those that `Bescheide` gives (`userRulesWith`). They outrank the
   * shipped rule set.
   */
  readonly userRules: readonly Rule[];
  /** Rows of the table `Bescheide`, in sheet order; those that give a rate are among the user rules, too. Absent: none. */
  readonly notices?: readonly Notice[];
  readonly budgetLines: readonly BudgetLine[];
  /** Rows of the table `Kontenschlüssel`, in sheet order. */
  readonly accountKey: readonly AccountShare[];
  /** Why there are none although the workbook has a table that looks like them. */
  readonly budgetLinesUnread?: Finding;
  readonly moneySources: readonly MoneySource[];
  readonly statedFigures: readonly StatedFigure[];
  /** Municipalities that posts are allocated to, in sheet order. */
  readonly municipalities: readonly Municipality[];
  /** Why parts of the result stay unknown although the posts can be read; absent: nothing stops them. */
  readonly stopped?: StoppedParts;
  readonly settings: Settings;
}

/** Parts of the result that a cell stops which is none of the own shares. */
export interface StoppedParts {
  /** The forecast and the use of funds, by a cell of `Besetzt ab`. */
  readonly forecast?: Finding;
  /** The allocation, by a cell of `Kommunen`. */
  readonly allocation?: Finding;
  /** Rows of `Deckung` that cannot be read, which are none of the sources of money. */
  readonly money?: readonly StoppedMoney[];
  /** Rows of `Fördersätze` and `Programm` that cannot be read, and a programme that nobody knows. */
  readonly rates?: readonly StoppedRate[];
  /** Which account carries which part of a cost, by a cell of `Kontenschlüssel`. */
  readonly accountKey?: Finding;
  /** Who decides, by a cell that says whether a task is mandatory. */
  readonly duty?: Finding;
  /** Which class of cost posts are, by a cell that says whether money is passed on. */
  readonly expenseType?: Finding;
  /** What is passed on to carriers, by a cell that names one. */
  readonly passingOn?: Finding;
  /** Why the own share changes between versions, by a cell that tells posts apart. */
  readonly bridge?: Finding;
}

/** A row of `Deckung` that cannot be read: what is known of it, as in `MoneySource`, and what is wrong with it. */
export interface StoppedMoney extends Pick<MoneySource, 'kind' | 'years' | 'module' | 'status' | 'deducted'> {
  readonly reason: Finding;
}

/**
 * A value that a sheet gives once for every year or separately by budget year (`Personalkosten 2021`).
 * A value of a single year wins over the one for every year.
 */
export interface Yearly<T> {
  readonly every: T | null;
  readonly byYear: Readonly<Record<number, T>>;
}

/**
 * No value for single years. Shared by all values that have none, so that 100.000 rows need no map each and the
 * computation sees at a glance that there is nothing to look up.
 */
export const NO_YEARS: Readonly<Record<number, never>> = Object.freeze({});

/** A value for every year alike. */
export function everyYear<T>(every: T | null): Yearly<T> {
  return { every, byYear: NO_YEARS };
}

/** A value for one year beside what holds for the others; null: for every year that has none of its own. */
export function withYear<T>(yearly: Yearly<T>, year: number | null, value: T): Yearly<T> {
  return year === null
    ? { ...yearly, every: value }
    : { ...yearly, byYear: { ...yearly.byYear, [year]: value } };
}

/** True where a value is given for every year, or for one. */
export function isGiven({ every, byYear }: Yearly<unknown>): boolean {
  if (every !== null) return true;
  for (const _ in byYear) return true;
  return false;
}

/** One row of the posts table: a post, or a group of equal posts, of one module. */
export interface Post {
  readonly origin: RowOrigin<'posts'>;
  readonly module: ModuleNumber;
  readonly role: Role | null;
  /** The role as the sheet words it, even if it is none that we know (then a stated grant is needed). */
  readonly roleText: string | null;
  readonly label: string | null;
  readonly municipality: string | null;
  readonly carrier: string | null;
  /** Version of the inputs (`Stand`); null counts in every version. */
  readonly version: string | null;
  /** Full-time equivalents, ≥ 0. Null only where cost and grant are both stated. */
  readonly fte: Yearly<Exact>;
  /** What the FTE were computed from; null where the sheet states them. */
  readonly fteFrom: WorkingTime | null;
  /** Personnel cost per FTE and year in euro. */
  readonly personnelPerFte: Yearly<Exact>;
  /** The monthly amount per FTE that the personnel cost is twelve times of; null where the sheet gives none. */
  readonly monthlyPerFte: Exact | null;
  /** Material (workplace) cost per FTE and year in euro. */
  readonly materialPerFte: Yearly<Exact>;
  /** One-off cost per FTE in euro, in the first year of the post. */
  readonly oneOffPerFte: Exact | null;
  /** The whole cost of the year as the sheet states it; where given, this is the cost. */
  readonly totalCost: Yearly<Cents>;
  /** Eligible cost of the year (zuwendungsfähige Kosten) where it differs from the cost. */
  readonly eligibleCost: Yearly<Cents>;
  /** Rate per FTE and year written into the posts table (Fördersatz) in euro. */
  readonly ratePerFte: Yearly<Exact>;
  /** The grant of the year as the sheet states it; used as it stands. */
  readonly statedGrant: Yearly<Cents>;
  /** `Förderquote`: the grant as per cent of the eligible cost, 0 to 100; used where no grant is stated. */
  readonly sharePercent: Yearly<Exact>;
  /** Set where the row belongs to one budget year only (column `Jahr`). */
  readonly year: number | null;
  /** Null only where cost and grant are stated by year. */
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The sheet gives a number of months of one year: start and end are one of several ways to place them. */
  readonly monthsOnly: boolean;
  /** `Besetzt ab`: for the forecast beside the plan. */
  readonly filledFrom: CalendarDate | null;
  /** `Besetzt ab` says that the post is not filled: in the forecast it costs nothing. */
  readonly isUnfilled: boolean;
  readonly duty: 'mandatory' | 'voluntary' | null;
  readonly expenseType: CostClass | null;
  /** True where the sheet marks the row's figures as assumed (`angenommen`). */
  readonly assumed: boolean;
  /**
   * By year, what the personnel cost per FTE has risen by since the year that it is known for. Only posts carried on
   * into the next budget have any.
   */
  readonly payRises?: Readonly<Record<number, PayRise>>;
}

/** What pay rises by in one year over the year before. */
export interface YearlyRise {
  /** ≥ 0. */
  readonly percent: Exact;
  /** The cell that says so. */
  readonly place: Place | null;
  readonly source: string | null;
}

/** The rise of one year. */
export interface PayRiseStep extends YearlyRise {
  readonly year: number;
}

/** What pay has risen by in several years, each on top of the one before. */
export interface PayRise {
  /** By year, ascending; at least one of them is more than 0. */
  readonly steps: readonly PayRiseStep[];
  /** What the cost is multiplied by; more than 1. */
  readonly factor: WideFraction;
}

/** The working time of a post: hours a week of those of a full post, or a percentage of a full post. */
export type WorkingTime =
  | { readonly unit: 'hours'; readonly hours: Exact; readonly fullTime: FullTimeHours }
  | { readonly unit: 'percent'; readonly percent: Exact };

/** Hours a week of a full post, > 0, with the cell that says so. */
export interface FullTimeHours {
  readonly hours: Exact;
  readonly place: Place | null;
}

const NOT_STATED = everyYear<never>(null);

/**
 * A post of which only some columns are given; the others state nothing. Every property is written out, so that all
 * posts are alike to the engine: made by spreading, 100.000 of them take seven times as long to compute.
 */
export function postWith(given: Pick<Post, 'origin' | 'module'> & Partial<Post>): Post {
  return {
    origin: given.origin,
    module: given.module,
    role: given.role ?? null,
    roleText: given.roleText ?? null,
    label: given.label ?? null,
    municipality: given.municipality ?? null,
    carrier: given.carrier ?? null,
    version: given.version ?? null,
    fte: given.fte ?? NOT_STATED,
    fteFrom: given.fteFrom ?? null,
    personnelPerFte: given.personnelPerFte ?? NOT_STATED,
    monthlyPerFte: given.monthlyPerFte ?? null,
    materialPerFte: given.materialPerFte ?? NOT_STATED,
    oneOffPerFte: given.oneOffPerFte ?? null,
    totalCost: given.totalCost ?? NOT_STATED,
    eligibleCost: given.eligibleCost ?? NOT_STATED,
    ratePerFte: given.ratePerFte ?? NOT_STATED,
    statedGrant: given.statedGrant ?? NOT_STATED,
    sharePercent: given.sharePercent ?? NOT_STATED,
    year: given.year ?? null,
    start: given.start ?? null,
    end: given.end ?? null,
    monthsOnly: given.monthsOnly ?? false,
    filledFrom: given.filledFrom ?? null,
    isUnfilled: given.isUnfilled ?? false,
    duty: given.duty ?? null,
    expenseType: given.expenseType ?? null,
    assumed: given.assumed ?? false,
  };
}

/** One budget line in one year. A sheet row with two years side by side gives two of them. */
export interface BudgetLine {
  readonly origin: RowOrigin<'budget'>;
  readonly year: number;
  /** Produkt and Sachkonto as the sheet words them, joined by ` / `. */
  readonly key: string;
  /** Digits of the Sachkonto (`501900`), where the sheet gives one. */
  readonly account: string | null;
  readonly module: ModuleNumber | null;
  readonly label: string | null;
  readonly kind: 'expense' | 'income';
  /** Deckungskreis/Budget (§ 21 KomHVO NRW). */
  readonly group: string | null;
  /** Ansatz; null where the cell is blank. */
  readonly appropriation: Cents | null;
  readonly carryOver: Cents | null;
  readonly alreadyGranted: Cents | null;
  /** Verfügt/Ist, all purposes. */
  readonly used: Cents | null;
  /** `Voraussichtlich`: what will be used by the end of the year, all purposes; replaces `used` where given. */
  readonly expected: Cents | null;
  /** The KIM part of `used`; null where the sheet does not say. */
  readonly usedForKim: Cents | null;
  /** `Bereitstellung auf`: within a budget the unplanned amount is granted on this line. */
  readonly bearsAmount: boolean;
  /** The sheet marks the row as assumed; absent: it does not. */
  readonly assumed?: boolean;
  /**
   * Result cells of this line that the add-in fills, A1 notation on the origin's sheet. One cell for both kinds of
   * unplanned amounts gets the amount, whichever kind it is.
   */
  readonly targets: {
    readonly ownShare: string | null;
    readonly overPlan: string | null;
    readonly extraPlan: string | null;
  };
}

/** What a cost is by the chart of accounts: pay, material and workplace, or money passed on to third parties. */
export type CostClass = 'personnel' | 'material' | 'transfer';

/** A row of `Kontenschlüssel`: the part of a class of cost that one of several accounts carries. */
export interface AccountShare {
  readonly origin: RowOrigin<'accountKey'>;
  readonly costClass: CostClass;
  /** Digits of the Sachkonto. */
  readonly account: string;
  /** 0 to 100. */
  readonly percent: Exact;
  readonly source: string | null;
}

export type FundingStatus = 'requested' | 'granted' | 'rejected';

/** Money besides the grant: counter-financing (lowers the own share) or cover (pays for unplanned expenditure). */
export interface MoneySource {
  readonly origin: RowOrigin<'money'>;
  readonly label: string;
  /** Null: the sheet does not say (a finding); then nothing is deducted. */
  readonly kind: 'counter-financing' | 'cover' | null;
  /** Empty: serves every year. */
  readonly years: readonly number[];
  /** Equal to `high` where the sheet gives one amount. */
  readonly low: Cents;
  readonly high: Cents;
  /** Null where the sheet does not say (a finding); counts as requested. */
  readonly status: FundingStatus | null;
  readonly module: ModuleNumber | null;
  /** Where it stands in the budget; absent: the sheet does not say. */
  readonly position?: PositionOfMoney;
  /** Whether the sheet's figures already have this money taken off. */
  readonly deducted: 'yes' | 'no' | 'unclear';
  /** How much of it is taken off; null = unknown. */
  readonly deductedAmount: Cents | null;
  readonly source: string | null;
  /** The sheet marks the row as assumed; absent: it does not. */
  readonly assumed?: boolean;
}

/** A budget position as the sheet words it; at least one of both is given. */
export interface PositionOfMoney {
  readonly product: string | null;
  readonly account: string | null;
}

export type Measure = 'own-share' | 'over-plan' | 'extra-plan' | 'unplanned' | 'grant' | 'cost' | 'cover';

/** A figure from a proposal, minutes or notice that is tied out against the computed one. */
export interface StatedFigure {
  readonly origin: RowOrigin<'stated'>;
  /** The sheet's own wording. */
  readonly label: string;
  readonly amount: Cents;
  readonly measure: Measure;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly version: string | null;
  readonly source: string | null;
}

/** A municipality that may get posts, with the weight that decides how many. */
export interface Municipality {
  readonly origin: RowOrigin<'municipalities'>;
  readonly name: string;
  /** Need from a questionnaire or inhabitants, ≥ 0. */
  readonly weight: Exact;
  readonly participates: boolean;
  /** Any smaller share counts as none; null where the sheet gives this municipality no minimum share. */
  readonly minShare: Exact | null;
  /** Result cells that the add-in fills, A1 notation on the origin's sheet. */
  readonly targets: { readonly posts: string | null; readonly before: string | null };
}

/** What becomes of the money that is not granted yet, in the order in which results are shown. */
export const SCENARIOS = ['granted', 'lower', 'upper', 'rejected'] as const;
export type Scenario = (typeof SCENARIOS)[number];
export type Basis = 'net' | 'gross';

/**
 * Haushaltsvermerk (§ 21 KomHVO NRW): what earmarked income beyond the plan does to the authorisation of expenditure.
 * `extra-income`: more of it raises the authorisation; `both`: less of it lowers it as well.
 */
export type BudgetNote = 'none' | 'extra-income' | 'both';

/** `Bindungsebene`: of what only the sum binds. */
export type BindingLevel = 'position' | 'plan-line' | 'budget';

/** Unplanned amounts that a municipality's own rule always calls insignificant. */
export type InsignificantKind = 'passed-on' | 'covered-by-income';

/** The first digits of the accounts of each class of cost. */
export interface AccountClasses extends Readonly<Record<CostClass, readonly string[]>> {
  /** Accounts of expenditure that is never paid out, such as provisions and depreciation; null = nobody says which. */
  readonly withoutPayment: readonly string[] | null;
}

export interface Settings {
  /** Budget years to compute, ascending. */
  readonly years: readonly number[];
  readonly scenario: Scenario;
  /** `Basis` as it was entered; null = not entered. What counts is decided by the budget note (`leadingBasis`). */
  readonly basis: Basis | null;
  /** Null = nobody entered one: then as `extra-income`, with a warning. */
  readonly budgetNote: BudgetNote | null;
  /** `Haushaltsvermerk Quelle`: where the note stands; null where nobody says. */
  readonly budgetNoteSource: string | null;
  /** Null = the budget where a line names one, else the position. */
  readonly bindingLevel: BindingLevel | null;
  /** `Geplanter Ertrag`: the programme's income that the budget already holds, euro cents, ≥ 0. */
  readonly plannedIncome: Yearly<Cents>;
  /** `Hochrechnung Personal`: what is committed on personnel accounts goes on at its pace until the end of the year. */
  readonly projectsPersonnel: boolean;
  /** `Herleitung`: the derivation shows every figure with every step, not only what is decided on. */
  readonly fullDerivation: boolean;
  /** Whose budget it is, for the head of printed pages; null where nobody says. */
  readonly municipality: string | null;
  /** Who works on it, for the log: a name or a sign, only ever what somebody entered. */
  readonly editor: string | null;
  /** The result sheet has room for who prepared, checked and released it. */
  readonly signatures: boolean;
  readonly accountClasses: AccountClasses;
  /** What a blank or 0,00 appropriation of an existing account counts as (Leertitel). */
  readonly emptyAppropriation: 'extra-plan' | 'over-plan';
  readonly monthMethod: MonthMethod;
  /** `Monate ohne Datum`: months of its year that a post counts which has neither dates nor months, 1 to 12. */
  readonly monthsWithoutDates: Yearly<number>;
  /** `Vollzeit`: hours a week of a full post, > 0; null = not entered, so that weekly hours give no FTE. */
  readonly fullTimeHours: Exact | null;
  /** Significance thresholds in euro cents; null = the user entered none. */
  readonly significance: {
    readonly voluntary: Cents | null;
    readonly mandatory: Cents | null;
    /** In per cent of the appropriation, ≥ 0; where both are entered, either of them decides. */
    readonly voluntaryPercent: Exact | null;
    readonly mandatoryPercent: Exact | null;
    readonly source: string | null;
  };
  /** `Immer unerheblich`, with its source. */
  readonly insignificant: { readonly kinds: readonly InsignificantKind[]; readonly source: string | null };
  /** Decides the caps of module 1; null = caps of the shipped rules are not applied. */
  readonly localBody: LocalBody | null;
  /** The version that counts; null where no post names one. */
  readonly currentVersion: string | null;
  readonly allocation: AllocationSettings;
  /** `Stichtag`: the day that due dates are held against; null = not entered, so whether any is overdue is unknown. */
  readonly asOf: CalendarDate | null;
  /** `Nächster Haushalt`: the years to register posts for, ascending. */
  readonly nextBudget: { readonly years: readonly number[] } | null;
  /** `Tarifsteigerung`: assumed rises of pay, by which the registration carries personnel cost on. */
  readonly payRise: Yearly<YearlyRise>;
  /** `Tarifsteigerung Quelle`: for rises whose own row names none. */
  readonly payRiseSource: string | null;
  /** In the order of the sheet. */
  readonly dueDates: readonly DueDate[];
  /** What the Kreis adds to the money it passes on, in euro per FTE and year, ≥ 0. */
  readonly passOnTopUp: Exact | null;
  readonly repayment: RepaymentSettings;
  /** `Programm`: the funding programme by name; null = the one of the workbook, else KIM. */
  readonly programme: string | null;
  /** The programme that counts where the workbook defines it (table `Programm`); null = a shipped one. */
  readonly ownProgramme: RuleSet | null;
  readonly plausibility: PlausibilityLimits;
  /** The cell that each setting was read from; one that no sheet makes has none. */
  readonly places: Readonly<Partial<Record<SettingField, Place>>>;
  /** Settings that a sheet makes and that cannot be read: the figures that depend on them are unknown for this reason. */
  readonly unread: UnreadSettings;
  /** Other settings by name, as the sheet words them: the resolution takes its reason from one (`Unabweisbar, weil`). */
  readonly other: Readonly<Record<string, string>>;
}

/** `staedteregion` is a Kreis by law; `kreisangehoerig` is a town within one. */
export type LocalBody = 'kreis' | 'staedteregion' | 'kreisfreie-stadt' | 'kreisangehoerig';

/** From where on an input is asked about; it counts all the same. */
export interface PlausibilityLimits {
  /** Personnel cost in euro per FTE and year. */
  readonly leastPerFte: Exact;
  readonly mostPerFte: Exact;
  /** FTE of one row. */
  readonly mostFte: Exact;
  /** Material cost in per cent of the personnel cost. */
  readonly mostMaterialPercent: Exact;
}

/** Values of `Settings` of which each part has a row of its own. */
type InParts = 'significance' | 'insignificant' | 'allocation' | 'repayment' | 'plausibility';

/** What no single row makes: `ownProgramme` is a table, `dueDates` and `other` have as many as the sheet has, `places` and `unread` go along with all. */
type NotOneRow = 'ownProgramme' | 'dueDates' | 'places' | 'unread' | 'other';

/**
 * The settings one by one, as the rows of a sheet make them. Each value of `Settings` is one, so that none can be
 * forgotten.
 */
export type SettingField =
  | Exclude<keyof Settings, InParts | NotOneRow>
  | Exclude<keyof Settings['significance'], 'source'>
  | 'significanceSource'
  | 'insignificant'
  | 'insignificantSource'
  | keyof PlausibilityLimits
  | keyof AllocationSettings
  | `repayment${Capitalize<keyof RepaymentSettings>}`;

/** By setting, and by year where its name ends with one, why its value is not known. */
export type UnreadSettings = Readonly<Partial<Record<SettingField, Yearly<Finding>>>>;

/** Hare/Niemeyer, Sainte-Laguë/Schepers, D'Hondt. */
export type AllocationMethod = 'largest-remainder' | 'sainte-lague' | 'dhondt';

export interface AllocationSettings {
  /** `Zu verteilende Stellen` in FTE, ≥ 0; null = the FTE of module 2 in the current version. */
  readonly posts: Exact | null;
  readonly method: AllocationMethod;
  /** 1 or 0.5 FTE. */
  readonly step: Exact;
  /** For municipalities without a minimum share of their own; null = none. */
  readonly minShare: Exact | null;
}

/** A day by which something has to be done: `Evaluation`, `Eckparameter`, `Frist …`. */
export interface DueDate {
  /** The name of the setting as the sheet words it. */
  readonly label: string;
  /** Unknown where its cell cannot be read. */
  readonly date: Maybe<CalendarDate>;
  readonly place: Place;
}

/** What happens to the grant for months in which a post was not filled. No such rule is published. */
export interface RepaymentSettings {
  /** Null = the user entered none: the repayment is unknown. */
  readonly rule: 'none' | 'by-months' | null;
  readonly source: string | null;
}
