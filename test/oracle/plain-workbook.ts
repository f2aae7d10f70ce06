/** Cents of a workbook as the oracle knows it: whole numbers only, null = an empty cell. */
export type PlainCents = number;

export type PlainModule = 1 | 2 | 3;

/** A row of `Stellen`: what a post costs and gets in one year. */
export interface PlainPostRow {
  readonly module: PlainModule;
  readonly year: number;
  /** Hundredths of an FTE. */
  readonly fte: number;
  /** Per FTE and year. */
  readonly personnel: PlainCents;
  /** Per FTE and year; null = an empty cell. */
  readonly material: PlainCents | null;
  /** Whole months to the end of the year. */
  readonly months: number;
  readonly grant: PlainCents;
  readonly passedOn: boolean;
  readonly duty: 'mandatory' | 'voluntary' | null;
}

/** A row of `Haushalt`. */
export interface PlainLine {
  readonly year: number;
  readonly product: string;
  readonly account: string;
  readonly module: PlainModule | null;
  readonly group: string | null;
  readonly appropriation: PlainCents | null;
  readonly carryOver: PlainCents | null;
  readonly alreadyGranted: PlainCents | null;
  readonly used: PlainCents | null;
  readonly usedForProgramme: PlainCents | null;
  /** By the end of the year, for all purposes. */
  readonly expected: PlainCents | null;
  readonly bearsAmount: boolean;
}

/** A row of `Deckung`. */
export interface PlainSource {
  readonly kind: 'cover' | 'counter-financing';
  readonly amount: PlainCents;
  readonly year: number | null;
  readonly module: PlainModule | null;
  readonly status: 'granted' | 'requested' | 'rejected' | null;
  readonly alreadyDeducted: boolean;
}

/** A row of `Kontenschlüssel`: hundredths of a per cent of one class of cost. */
export interface PlainShare {
  readonly costClass: CostClass;
  readonly account: string;
  readonly percent: number;
}

/** The classes in the order in which their parts are rounded. */
export const COST_CLASSES = ['personnel', 'material', 'transfer'] as const;

export type CostClass = (typeof COST_CLASSES)[number];

export interface PlainSettings {
  readonly note: 'none' | 'extra-income' | 'both' | null;
  /** Only where the note is blank. */
  readonly basis: 'gross' | null;
  readonly bindingUnit: 'position' | 'plan-line' | 'budget' | null;
  readonly emptyTitle: 'over-plan' | null;
  /** For each year that the setting answers. */
  readonly plannedIncome: ReadonlyMap<number, PlainCents>;
  readonly localBody: 'Kreis' | 'StädteRegion' | 'kreisfreie Stadt' | 'kreisangehörig' | null;
  readonly thresholds: Readonly<Record<'voluntary' | 'mandatory', PlainThreshold>>;
  readonly insignificant: readonly ('passed-on' | 'covered-by-income')[];
  /** The last day of this month. */
  readonly asOf: { readonly year: number; readonly month: number } | null;
  readonly extrapolatesPersonnel: boolean;
}

/** Cents, and hundredths of a per cent of the appropriation; null = not entered. */
export interface PlainThreshold {
  readonly amount: PlainCents | null;
  readonly percent: number | null;
}

export interface PlainWorkbook {
  readonly years: readonly number[];
  readonly posts: readonly PlainPostRow[];
  readonly lines: readonly PlainLine[];
  readonly sources: readonly PlainSource[];
  readonly accountKey: readonly PlainShare[];
  readonly settings: PlainSettings;
}

/** Accounts of class 4 are income in NRW. */
export function isIncome({ account }: Pick<PlainLine, 'account'>): boolean {
  return account.startsWith('4');
}
