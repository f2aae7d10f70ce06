import ExcelJS from 'exceljs';
import { positionOf } from '../oracle/accounts';
import { isIncome, type PlainWorkbook } from '../oracle/plain-workbook';
import { namesOf, RESULT_COLUMNS } from './workbook-file';

/** *Probe*, the last column of the control block, and the own share. */
const CHECK_COLUMN = 'F';
const CONTROL_COLUMN = 'G';
const OWN_SHARE_COLUMN = 'H';

/** By year and position what is to be granted: `over-plan 8000.00`; `unknown` where a paper says so. */
export type Amounts = Readonly<Record<string, string>>;

/** By year and position who decides. */
export type Bodies = Readonly<Record<string, string>>;

/* eslint-disable @typescript-eslint/no-explicit-any -- the report is what is read here */

export function amountsOfReport(report: any): Amounts {
  return amountsOf(
    report.unplanned.map(({ year, line, kind, amount }: any) => ({
      year,
      line,
      kind,
      cents: centsOf(amount),
    })),
  );
}

export function amountsOfDecision(report: any): Amounts {
  return amountsOf(
    report.decision.map(({ year, line, kind, unplanned }: any) => ({
      ...{ year, line, kind },
      cents: centsOf(unplanned),
    })),
  );
}

export function bodiesOfDecision(report: any): Bodies {
  return Object.fromEntries(
    report.decision.map(({ year, line, body }: any) => [`${year} ${line}`, body ?? 'open']),
  );
}

/* eslint-enable @typescript-eslint/no-explicit-any */

interface Amount {
  readonly year: number;
  readonly line: string;
  readonly kind: string;
  /** Null = unknown. */
  readonly cents: number | null;
}

function amountsOf(all: readonly Amount[]): Amounts {
  return Object.fromEntries(
    all
      .filter(({ cents }) => cents !== 0)
      .map(({ year, line, kind, cents }) => [
        `${year} ${line}`,
        cents === null ? 'unknown' : `${kind} ${(cents / 100).toFixed(2)}`,
      ]),
  );
}

function centsOf(amount: string | number | null): number | null {
  return amount === null ? null : Math.round(Number(amount) * 100);
}

/** The papers that a run writes. */
export class Papers {
  private constructor(
    private readonly file: ExcelJS.Workbook,
    private readonly book: PlainWorkbook,
  ) {}

  static async read(path: string, book: PlainWorkbook): Promise<Papers> {
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(path);
    return new Papers(file, book);
  }

  /** What Excel itself says of the sheets: steps that differ, sums that do not agree, and whether the sheets are up to date. */
  proof(): readonly string[] {
    const derivation = this.file.getWorksheet('KIM-Herleitung')!;
    const result = this.file.getWorksheet('KIM-Abgleich')!;
    const wrong: string[] = [];
    let steps = 0;
    const seen = (cell: ExcelJS.Cell): string => String(cell.result ?? cell.value ?? '');
    derivation.getColumn(CHECK_COLUMN).eachCell((cell, row) => {
      if (row <= 3 || cell.formula === undefined) return;
      steps += 1;
      if (seen(cell) !== '✓') wrong.push(`KIM-Herleitung!${cell.address} ${seen(cell)}`);
    });
    result.getColumn(CONTROL_COLUMN).eachCell((cell) => {
      const isControl = cell.formula?.includes('"✓"') === true;
      if (isControl && seen(cell) !== '✓') wrong.push(`KIM-Abgleich!${cell.address} ${seen(cell)}`);
    });
    if (steps === 0) wrong.push('no step is recomputed');
    const mark = seen(result.getCell('A2'));
    return mark === 'aktuell' ? wrong : [mark, ...wrong];
  }

  /** The own share in total as the sum of the sheet gives it, `12.50`; null where it is unknown. */
  sumOfOwnShare(): string | null {
    const result = this.file.getWorksheet('KIM-Abgleich')!;
    let sum: unknown = null;
    result.eachRow((row) => {
      if (row.getCell(1).value === 'Summe gesamt') sum ??= row.getCell(OWN_SHARE_COLUMN).result;
    });
    return typeof sum === 'number' ? sum.toFixed(2) : null;
  }

  /** The result cells of the rows, summed by position: a row shows the part of its module. */
  amountsOfCells(): Amounts {
    const sheet = this.file.getWorksheet('Haushalt')!;
    const sums = new Map<string, Amount>();
    this.book.lines.forEach((line, index) => {
      if (isIncome(line)) return;
      for (const kind of ['over-plan', 'extra-plan'] as const) {
        const cents = shownCents(sheet.getCell(index + 2, RESULT_COLUMNS[kind]));
        const place = `${line.year} ${positionOf(line)}`;
        if (cents === 0) continue;
        const earlier = sums.get(place);
        const isUnknown = cents === null || earlier?.cents === null;
        sums.set(place, {
          ...{ year: line.year, line: positionOf(line), kind },
          cents: isUnknown ? null : cents + (earlier?.cents ?? 0),
        });
      }
    });
    return amountsOf([...sums.values()]);
  }

  /** Each row of the budget with the sum of its two result cells; an empty one is 0. */
  cellsOfRow(index: number): number | null {
    const sheet = this.file.getWorksheet('Haushalt')!;
    const cells = (['over-plan', 'extra-plan'] as const).map((kind) =>
      shownCents(sheet.getCell(index + 2, RESULT_COLUMNS[kind])),
    );
    return cells.reduce((sum, cents) => (sum === null || cents === null ? null : sum + cents), 0);
  }

  /** The named cells in cents. */
  names(): Readonly<Record<string, number | null>> {
    const sheet = this.file.getWorksheet('Ergebnis')!;
    return Object.fromEntries(
      namesOf(this.book).map((name, index) => [name, shownCents(sheet.getCell(index + 1, 2))]),
    );
  }

  amountsOfKeyFigures(basis: string): Amounts {
    const rows = this.#section('KIM-Eckwerte', 'Über-/außerplanmäßiger Mehrbedarf');
    return amountsOf(
      rows
        .filter(([, year]) => /^\d{4}$/.test(year!.text))
        .map((cells) => ({
          year: Number(cells[1]!.text),
          line: cells[0]!.text,
          kind: cells[3]!.text === 'außerplanmäßig' ? 'extra-plan' : 'over-plan',
          cents: shownCents(cells[basis === 'gross' ? 4 : 5]!),
        })),
    );
  }

  bodiesOfKeyFigures(): Bodies {
    const bodies: Record<string, string> = {};
    let body = '';
    for (const [first, year] of this.#section('KIM-Eckwerte', 'Zuständigkeit (§ 83 GO NRW)')) {
      const part = /^([abc])\) /.exec(first!.text)?.[1];
      if (part !== undefined) body = { a: 'council', b: 'treasurer', c: 'open' }[part]!;
      // A long list ends with the sum of what it leaves out.
      else if (/^\d{4}$/.test(year!.text) && !first!.text.startsWith('…'))
        bodies[`${year!.text} ${first!.text}`] = body;
    }
    return bodies;
  }

  /** What the draft resolution asks for, read from its sentences and tables. */
  motions(): readonly Motion[] {
    const found: Motion[] = [];
    let motion: { kind: 'consent' | 'information'; text: string; rows: string[][] } | null = null;
    const end = () => {
      if (motion !== null) found.push(new Motion(motion.kind, motion.text, motion.rows));
      motion = null;
    };
    for (const cells of this.#rows('KIM-Beschluss')) {
      const [first = ''] = cells.map(({ text }) => text.replaceAll('\u00a0', ' '));
      if (/^\d\. /.test(first) || first === 'Begründung') end();
      if (/^\d\. .*(?:stimmt gemäß|Kenntnis \(§ 83)/.test(first)) {
        motion = { kind: first.includes('stimmt gemäß') ? 'consent' : 'information', text: first, rows: [] };
      } else motion?.rows.push(cells.map(({ text }) => text));
    }
    end();
    return found;
  }

  /** What the draft says is deducted already, by year in cents; null where it has no such point. */
  incomeInside(): ReadonlyMap<number, number | null> | null {
    return this.#income(/bereits abgezogen.*?(?=In den Beträgen|Die außerplanmäßigen|Zu ihrer Deckung|$)/);
  }

  /** The missing income that the draft says is inside the amounts, by year in cents; null where it has no such point. */
  incomeMissing(): ReadonlyMap<number, number | null> | null {
    return this.#income(/Mindererträge enthalten.*?(?=Die außerplanmäßigen|Zu ihrer Deckung|$)/);
  }

  /** What the draft names as cover of gross amounts, by year in cents; null where it has no such point. */
  incomeAsCover(): ReadonlyMap<number, number | null> | null {
    return this.#income(/Zu ihrer Deckung dient.*$/);
  }

  /** The sums of the page, over-plan and extra-plan, in cents; an empty one is 0. */
  sumsOfKeyFigures(basis: string): readonly (number | null)[] {
    const rows = this.#section('KIM-Eckwerte', 'Über-/außerplanmäßiger Mehrbedarf');
    return ['Summe überplanmäßig', 'Summe außerplanmäßig'].map((label) => {
      const cells = rows.find(([first]) => first!.text === label);
      return cells === undefined ? null : shownCents(cells[basis === 'gross' ? 4 : 5]!);
    });
  }

  #income(words: RegExp): ReadonlyMap<number, number | null> | null {
    for (const [first] of this.#rows('KIM-Beschluss')) {
      const text = first!.text.replaceAll('\u00a0', ' ');
      const found = /^\d\. /.test(text) ? words.exec(text) : null;
      if (found !== null) return yearsIn(found[0]);
    }
    return null;
  }

  #section(sheet: string, heading: string): readonly ExcelJS.Cell[][] {
    const rows = this.#rows(sheet);
    const start = rows.findIndex(([first]) => first?.text === heading);
    const end = rows.findIndex(([first], index) => index > start && (first?.text ?? '') === '');
    return rows.slice(start + 1, end < 0 ? undefined : end);
  }

  #rows(name: string): readonly ExcelJS.Cell[][] {
    const sheet = this.file.getWorksheet(name)!;
    return Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: 7 }, (__, column) => sheet.getCell(row + 1, column + 1)),
    );
  }
}

/** A point of the draft that asks for consent to amounts, or informs of them. */
export class Motion {
  constructor(
    readonly kind: 'consent' | 'information',
    private readonly text: string,
    private readonly rows: readonly (readonly string[])[],
  ) {}

  /** `[bitte ergänzen]` is an unknown amount. */
  amounts(): Amounts {
    const single = /bei Produkt ([^,]+), Sachkonto (\d+)/.exec(this.text);
    if (single !== null) {
      const kind = this.text.includes('außerplanmäßige') ? 'extra-plan' : 'over-plan';
      const line = `${single[1]} / ${single[2]}`;
      return amountsOf([...this.byYear()].map(([year, cents]) => ({ year, line, kind, cents })));
    }
    return amountsOf(
      this.rows
        .filter(([, , year]) => /^\d{4}$/.test(year ?? ''))
        .map(([product, account, year, kind, amount]) => ({
          year: Number(year),
          line: `${product!.replace(/ \((?:Budget|Teilplanzeile) .*\)$/, '')} / ${account}`,
          kind: kind === 'apl' ? 'extra-plan' : 'over-plan',
          cents: amount === OPEN ? null : centsOf(amount!),
        })),
    );
  }

  /** The amounts of the sentence in cents. */
  byYear(): ReadonlyMap<number, number | null> {
    return yearsIn(this.text);
  }

  /** The sum that the sentence names; undefined where it has one year only. */
  total(): number | null | undefined {
    const found = new RegExp(`insgesamt (${AMOUNT})`).exec(this.text);
    return found === null ? undefined : germanCents(found[1]!);
  }
}

const OPEN = '[bitte ergänzen]';
const AMOUNT = '[\\d.]+,\\d\\d €|\\[bitte ergänzen\\]';

/** The amounts of a sentence by year in cents, those of one year added; null = to be filled in. */
function yearsIn(text: string): ReadonlyMap<number, number | null> {
  const found = new Map<number, number | null>();
  for (const [, year, amount] of text.matchAll(
    new RegExp(`im Haushaltsjahr (\\d{4}) in Höhe von (${AMOUNT})`, 'g'),
  )) {
    const cents = germanCents(amount!);
    const earlier = found.get(Number(year));
    found.set(Number(year), cents === null || earlier === null ? null : cents + (earlier ?? 0));
  }
  return found;
}

function germanCents(text: string): number | null {
  return text === OPEN ? null : Number(text.replace(/[.,€ ]/g, ''));
}

/** A total of the page is a formula with what it gave at the run. */
function shownCents({ value, result, text }: ExcelJS.Cell): number | null {
  const amount = typeof value === 'number' ? value : result;
  if (typeof amount === 'number') return Math.round(amount * 100);
  return text === '' ? 0 : null;
}
