import type { Computation } from '../../domain/compute';
import { SCENARIOS, type Scenario } from '../../domain/case';
import { DECISION_PARTS } from '../../domain/decision/compute-decision';
import type { Finding } from '../../domain/findings/finding';
import { sentence } from '../../domain/findings/sentence';
import { severityOf } from '../../domain/findings/severity';
import type { Language } from '../../domain/language';
import type { Maybe } from '../../domain/maybe';
import { addAll } from '../../domain/maybe-amounts';
import type { ModuleNumber } from '../../domain/module';
import type { Cents } from '../../domain/numbers';
import { hasExcessGrant } from '../../domain/own-share/has-excess-grant';
import type { UnplannedRow } from '../../domain/unplanned/unplanned-row';
import { coverText } from '../../i18n/render-cover';
import { measureText } from '../../i18n/render-measure';
import { reservationText } from '../../i18n/render-reservation';
import { tieOutVersion } from '../../i18n/tie-out-version';
import { statementText } from '../../i18n/render-statement';
import { basisText, grossOverPlan, isUndocumented } from '../../i18n/basis-text';
import { momentText } from '../../i18n/date-text';
import { fill } from '../../i18n/fill';
import { nameOfModule } from '../../i18n/result-sheet-texts';
import { textsOfResult } from '../../i18n/texts-of-result';
import { decisionTexts } from '../../i18n/decision-texts';
import { keyFiguresTexts } from '../../i18n/key-figures-texts';
import { columnLetters } from '../address';
import type { CellValue } from '../snapshot';
import { amountCell, euroCell, fteCell } from './figure-cells';
import { addKeyBridges } from './key-figures-bridge';
import { liveAmount } from './live-amounts';
import type { SheetCell } from './live-cell';
import { liveSum, type AmountInCell } from './live-sum';
import { limitCell } from './limit-cell';
import { speaksOfCells } from './speaks-of-cells';
import type { KeyFiguresContext } from './key-figures-context';
import { KeyFiguresPage } from './key-figures-page';
import { isStatedRounded, marksOf } from './marks';
import type { RunTime } from '../run-time';
import type { MarginTexts, SheetPlan } from './sheet-plan';

/** This many rows of one kind fit on the page; of more it says how many there are and what they sum up to. */
const MOST_ROWS = 12;
const MOST_QUESTIONS = 8;

/** Where the need before and after deduction of earmarked extra income stands. */
const GROSS_COLUMN = 4;
const NET_COLUMN = 5;
/** Where the scenarios begin. */
const FIRST_OF_BAND = 2;

/** What the page of the key figures shows. */
export interface ShownKeyFigures {
  readonly computation: Computation;
  readonly findings: readonly Finding[];
  readonly time: RunTime;
  /** Whether the page is still true. */
  readonly mark: SheetCell;
  /** What stands above and below the printed page. */
  readonly margin: MarginTexts;
  readonly language: Language;
}

/** The sheet `KIM-Eckwerte`: everything a committee member asks for on one page, each doubtful figure marked. */
export function keyFiguresSheet({
  computation: { figures: result, documentation },
  findings,
  time,
  mark,
  margin,
  language,
}: ShownKeyFigures): SheetPlan {
  const texts = textsOfResult(result, language);
  const words = keyFiguresTexts(language);
  const page = new KeyFiguresPage();
  const marks = marksOf(documentation, words);
  const shared: KeyFiguresContext = { page, result, marks, texts, words, language };
  page.title(words.title);
  page.mark(mark);
  page.text(
    [
      fill(texts.asOf, { time: momentText(time, language) }),
      fill(texts.ruleSet, { ruleSet: result.ruleSet }),
      fill(texts.scenario, { scenario: texts.scenarios[result.scenario] }),
      fill(texts.basis, { basis: basisText(result, language) }),
    ].join(' · '),
  );
  page.text(words.legend, { italic: true });
  const { reservation } = result.resolution;
  if (reservation !== null) page.text(reservationText(reservation, language), { bold: true });
  addModules(shared);
  addUnplannedLines(shared);
  addBand(shared);
  addStated(shared);
  addKeyBridges(shared);
  addDeciders(shared);
  addQuestions(shared, findings);
  return page.build(margin);
}

function addModules({ page, result, marks, texts, words }: KeyFiguresContext): void {
  const { columns, unknown } = texts;
  const cell = (amount: Maybe<Cents>): CellValue => amountCell(amount, unknown);
  const first = page.firstRow;
  const total = (
    label: string,
    module: ModuleNumber | null,
    year: number | null,
    ownShare: Maybe<Cents>,
  ): SheetCell[] => {
    const parts = result.ownShare.flatMap((row, at) =>
      (module === null || row.module === module) && (year === null || row.year === year)
        ? [{ cell: `F${first + at}`, amount: row.ownShare }]
        : [],
    );
    return [label, '', '', '', '', liveSum(parts, ownShare, unknown), marks.of(module, year)];
  };
  const excess = (amount: Maybe<Cents>): SheetCell[] => [
    texts.figures.excessGrant,
    '',
    '',
    '',
    '',
    cell(amount),
    marks.of(null, null),
  ];
  page.block(
    [words.byModule, columns.year, columns.fte, columns.cost, columns.grant, columns.ownShare, words.marks],
    result.ownShare.map(({ module, year, fte, cost, grant, ownShare }) => [
      nameOfModule(texts, module),
      String(year),
      fte === null ? '' : fteCell(fte),
      cell(cost),
      cell(grant),
      cell(ownShare),
      marks.of(module, year),
    ]),
    [
      ...[...result.totals.byModule].map(([module, amount]) =>
        total(`${texts.total} ${nameOfModule(texts, module)}`, module, null, amount),
      ),
      ...[...result.totals.byYear].map(([year, amount]) =>
        total(fill(texts.totalOfYear, { year: String(year) }), null, year, amount),
      ),
      total(`${texts.total} ${columns.ownShareTotal}`, null, null, result.totals.ownShare),
      ...(hasExcessGrant(result.ownShare) ? [excess(result.totals.excessGrant)] : []),
    ],
  );
}

function addUnplannedLines({ page, result, marks, texts, words, language }: KeyFiguresContext): void {
  const { columns, unknown } = texts;
  const { overPlan, extraPlan, byYear } = result.unplannedTotals;
  const leading = result.basis === 'net' ? NET_COLUMN : GROSS_COLUMN;
  const netHeading = isUndocumented(result) ? `${words.net} (${basisText(result, language)})` : words.net;
  const perLine = result.unplanned.length > MOST_ROWS ? [] : result.unplanned;
  const first = page.firstRow;
  /** The rows of a kind, or where they do not fit on the page its rows of each year. */
  const partsOf = (kind: UnplannedRow['kind'], column: number): readonly AmountInCell[] => {
    const letter = columnLetters(column);
    if (perLine.length > 0) {
      return perLine.flatMap((row, at) =>
        row.kind === kind
          ? [{ cell: `${letter}${first + at}`, amount: column === NET_COLUMN ? row.net : row.gross }]
          : [],
      );
    }
    const below = first + (result.unplanned.length > 0 ? 1 : 0);
    return [...byYear].map(([year, kinds], at) => {
      const isOver = kind === 'over-plan';
      const ofKind = isOver ? kinds.overPlan : kinds.extraPlan;
      const amount = column === leading ? ofKind : grossOverPlan(result, year);
      return { cell: `${letter}${below + at * 2 + (isOver ? 0 : 1)}`, amount };
    });
  };
  const total = (
    label: string,
    year: number | null,
    amount: Maybe<Cents>,
    kind: 'over-plan' | 'extra-plan',
  ): SheetCell[] => {
    const row: SheetCell[] = [label, '', '', '', '', '', marks.ofUnplanned(null, year)];
    row[leading] =
      year === null ? liveSum(partsOf(kind, leading), amount, unknown) : amountCell(amount, unknown);
    return row;
  };
  const overPlanTotal = (label: string, year: number | null, amount: Maybe<Cents>): SheetCell[] => {
    const row = total(label, year, amount, 'over-plan');
    const gross = grossOverPlan(result, year);
    if (isUndocumented(result)) {
      row[GROSS_COLUMN] =
        year === null
          ? liveSum(partsOf('over-plan', GROSS_COLUMN), gross, unknown)
          : amountCell(gross, unknown);
    }
    return row;
  };
  const count = String(result.unplanned.length);
  page.block(
    [words.unplanned, columns.year, columns.module, columns.kind, words.gross, netHeading, words.marks],
    perLine.length === 0 && result.unplanned.length > 0
      ? [[fill(words.sumsOfAll, { count })]]
      : perLine.map((row) => [
          row.line,
          String(row.year),
          row.modules.join(', '),
          texts.kinds[row.kind],
          amountCell(row.gross, unknown),
          amountCell(row.net, unknown),
          marks.ofUnplanned(row, row.year),
        ]),
    [
      ...[...byYear].flatMap(([year, kinds]) =>
        perLine.length > 0
          ? []
          : [
              overPlanTotal(`${texts.figures.overPlan} ${year}`, year, kinds.overPlan),
              total(`${texts.figures.extraPlan} ${year}`, year, kinds.extraPlan, 'extra-plan'),
            ],
      ),
      overPlanTotal(`${texts.total} ${texts.kinds['over-plan']}`, null, overPlan),
      total(`${texts.total} ${texts.kinds['extra-plan']}`, null, extraPlan, 'extra-plan'),
    ],
  );
}

function addBand({ page, result, marks, texts, words, language }: KeyFiguresContext): void {
  const { totals, statements } = result.band;
  const names = texts.scenarios;
  const row = (
    label: string,
    year: number | null,
    of: (scenario: Scenario, column: string) => SheetCell,
  ): SheetCell[] => [
    label,
    '',
    ...SCENARIOS.map((each, at) => of(each, columnLetters(FIRST_OF_BAND + at))),
    marks.of(null, year),
  ];
  const first = page.firstRow;
  const years = result.years.filter((year) => totals.granted.byYear.has(year));
  page.block(
    [words.band, '', ...SCENARIOS.map((each) => names[each]), words.marks],
    years.map((year) =>
      row(String(year), year, (each) => amountCell(totals[each].byYear.get(year)!, texts.unknown)),
    ),
    [
      row(texts.total, null, (each, column) => {
        const parts = years.map((year, at) => ({
          cell: `${column}${first + at}`,
          amount: totals[each].byYear.get(year)!,
        }));
        return liveSum(parts, totals[each].ownShare, texts.unknown);
      }),
    ],
  );
  for (const statement of statements) page.text(statementText(statement, language));
}

/** Stated figures that are not exact: the rounded ones carry their mark. */
function addStated({ page, result, marks, texts, words }: KeyFiguresContext): void {
  const all = result.tieOut.filter((row) => row.verdict !== 'exact');
  if (all.length === 0) return;
  const rows = all.slice(0, MOST_ROWS);
  const { columns } = texts;
  const first = page.firstRow;
  page.block(
    [
      words.stated,
      columns.year,
      columns.version,
      columns.stated,
      columns.computed,
      columns.difference,
      words.marks,
    ],
    rows.map((row, at) => [
      row.label,
      row.year === null ? '' : String(row.year),
      tieOutVersion(row, texts),
      euroCell(row.stated),
      amountCell(row.computed, texts.unknown),
      liveAmount(`=D${first + at}-E${first + at}`, row.difference, [row.computed], texts.unknown),
      isStatedRounded(row) ? marks.rounded : '',
    ]),
  );
  const more = all.length - rows.length;
  if (more > 0) page.text(fill(words.more, { count: String(more) }));
}

function addDeciders({ page, result, marks, texts, words, language }: KeyFiguresContext): void {
  const { entries, measures, cover } = result.decision;
  if (entries.length === 0) return;
  const decisionWords = decisionTexts(language);
  const { columns, parts, duties } = decisionWords;
  const amountHeading = isUndocumented(result)
    ? `${words.amount} (${basisText(result, language)})`
    : words.amount;
  page.block(
    [words.decision, columns.year, columns.duty, columns.kind, columns.threshold, amountHeading, words.marks],
    [],
  );
  for (const part of DECISION_PARTS) {
    const ofPart = entries.filter((each) => each.part === part);
    if (ofPart.length === 0) continue;
    page.text(parts[part], { bold: true });
    const others = ofPart.slice(MOST_ROWS);
    const ofYear = (year: number) => others.filter((each) => each.year === year);
    page.rows([
      ...ofPart
        .slice(0, MOST_ROWS)
        .map((each) => [
          each.line,
          String(each.year),
          duties[each.duty ?? 'unknown'],
          texts.kinds[each.kind],
          limitCell(each, decisionWords),
          amountCell(each.amount, texts.unknown),
          marks.ofUnplanned(each, each.year),
        ]),
      ...[...new Set(others.map(({ year }) => year))].map((year) => [
        fill(words.morePositions, { count: String(ofYear(year).length) }),
        String(year),
        '',
        '',
        '',
        amountCell(addAll(ofYear(year).map(({ amount }) => amount)), texts.unknown),
        marks.ofUnplanned(null, year),
      ]),
    ]);
  }
  for (const each of measures) page.text(measureText(each, language));
  for (const each of cover) page.text(coverText(each, language));
}

/** What is not decided, not known or contradictory, each once; a committee paper has no addresses of cells. */
function addQuestions(
  { page, result, words, language }: KeyFiguresContext,
  findings: readonly Finding[],
): void {
  const reasons = result.decision.entries.flatMap(({ reason }) => reason ?? []);
  const warnings = findings.filter((each) => severityOf(each) !== 'info');
  const questions = [
    ...new Set([...reasons, ...warnings].map((each) => sentence({ ...each, place: null }, language))),
  ];
  page.block([words.questions], []);
  if (questions.length === 0) page.text(words.noQuestions);
  const shown = questions.filter((question) => !speaksOfCells(question)).slice(0, MOST_QUESTIONS);
  for (const question of shown) page.text(`– ${question}`);
  const more = questions.length - shown.length;
  if (more > 0) page.text(fill(words.moreQuestions, { count: String(more) }));
}
