import type { Maybe } from '../../src/domain/maybe';
import { type Cents, exactFromCents, formatNumber } from '../../src/domain/numbers';
import { SCENARIOS, type Basis } from '../../src/domain/case';
import { hasExcessGrant } from '../../src/domain/own-share/has-excess-grant';
import type { MonthEnd } from '../../src/domain/month-end/month-end-row';
import type { Result } from '../../src/domain/result';
import type { DateSystem } from '../../src/domain/time';
import { comparisonTexts } from '../../src/i18n/comparison-texts';
import { countText } from '../../src/i18n/count-text';
import { dateText, momentText } from '../../src/i18n/date-text';
import { fill } from '../../src/i18n/fill';
import { monthTexts } from '../../src/i18n/month-texts';
import { nameOfModule, resultSheetTexts } from '../../src/i18n/result-sheet-texts';
import { textsOfResult } from '../../src/i18n/texts-of-result';
import { changeText } from '../../src/workbook/comparison/change-text';
import type { ComparedAmount, Comparison } from '../../src/workbook/comparison/comparison';
import { timeOfIso } from '../../src/workbook/run-time';
import { fileRunSentence, fileRunSeverity } from '../files/file-findings';
import type { FileRunOutcome } from './file-run-outcome';
import { totalsOnBasis } from './totals-on-basis';

const texts = resultSheetTexts('de');
const { columns } = texts;

/** The outcome of a run for a terminal: aligned tables in German, then the findings. */
export function tableReport(outcome: FileRunOutcome, whatIfBasis: Basis | null = null): string {
  const figures = outcome.computation?.figures ?? null;
  const parts = figures === null ? [] : resultParts(figures);
  if (figures !== null && whatIfBasis !== null) parts.push(whatIf(figures, whatIfBasis));
  const { examination } = outcome;
  if (figures !== null && examination !== undefined && examination.comparison !== null) {
    parts.push(comparisonTable(examination.comparison, figures, examination.snapshot.dateSystem));
  }
  const findings = outcome.findings.map(
    (each) => `  ${texts.severities[fileRunSeverity(each)]}: ${fileRunSentence(each, 'de')}`,
  );
  if (findings.length > 0) parts.push([texts.findings, ...findings].join('\n'));
  return parts.join('\n\n');
}

function resultParts(result: Result): string[] {
  const head = `Regelwerk ${result.ruleSet} · Szenario ${textsOfResult(result, 'de').scenarios[result.scenario]} · Basis ${texts.bases[result.basis]}`;
  const parts = [`${texts.title}\n${head}`, ownShareTable(result)];
  parts.push(result.unplanned.length === 0 ? texts.noUnplanned : unplannedTable(result));
  parts.push(scenarioTable(result));
  if (result.tieOut.length > 0) parts.push(tieOutTable(result));
  if (result.monthEnd !== null) parts.push(monthTable(result.monthEnd, result));
  return parts;
}

/** The totals on the basis that was asked for; it changes nothing. */
function whatIf({ unplanned }: Result, basis: Basis): string {
  const { overPlan, extraPlan } = totalsOnBasis(unplanned, basis);
  const amounts = [
    `${texts.kinds['over-plan']} ${cell(overPlan)}`,
    `${texts.kinds['extra-plan']} ${cell(extraPlan)}`,
  ];
  return `Was wäre, wenn ${texts.bases[basis]} zu beschließen wäre (ändert keine Zelle und keinen Beschluss): ${amounts.join(' · ')}`;
}

function ownShareTable(result: Result): string {
  const texts = resultSheetTexts('de', result.modules);
  const { module, columns, figures } = texts;
  const total = (label: string, amount: Maybe<Cents>): string[] => [label, '', '', '', '', '', cell(amount)];
  return grid([
    [
      columns.module,
      columns.year,
      columns.fte,
      columns.cost,
      columns.grant,
      columns.counterFinancing,
      columns.ownShare,
    ],
    ...result.ownShare.map((row) => [
      nameOfModule(texts, row.module),
      String(row.year),
      row.fte === null ? '' : formatNumber(row.fte, 'de', 2),
      cell(row.cost),
      cell(row.grant),
      cell(row.counterFinancing),
      cell(row.ownShare),
    ]),
    ...[...result.totals.byModule].map(([number, amount]) =>
      total(`${texts.total} ${fill(module, { module: String(number) })}`, amount),
    ),
    ...[...result.totals.byYear].map(([year, amount]) => total(`${texts.total} ${year}`, amount)),
    total(`${texts.total} gesamt`, result.totals.ownShare),
    ...(hasExcessGrant(result.ownShare) ? [total(figures.excessGrant, result.totals.excessGrant)] : []),
  ]);
}

function unplannedTable(result: Result): string {
  const total = (kind: 'over-plan' | 'extra-plan', amount: Maybe<Cents>): string[] => {
    const label = [`${texts.total} ${texts.kinds[kind]}`, '', '', '', ''];
    return result.basis === 'gross' ? [...label, cell(amount), ''] : [...label, '', cell(amount)];
  };
  return grid([
    [columns.line, columns.year, columns.kind, columns.need, columns.available, columns.gross, columns.net],
    ...result.unplanned.map((row) => [
      row.line,
      String(row.year),
      texts.kinds[row.kind],
      cell(row.need),
      cell(row.available),
      cell(row.gross),
      cell(row.net),
    ]),
    total('over-plan', result.unplannedTotals.overPlan),
    total('extra-plan', result.unplannedTotals.extraPlan),
  ]);
}

function scenarioTable(result: Result): string {
  const rows = SCENARIOS.map((scenario) => [
    textsOfResult(result, 'de').scenarios[scenario],
    cell(result.scenarios[scenario].ownShare),
    cell(result.scenarios[scenario].unplanned),
  ]);
  return grid([[columns.scenario, columns.ownShare, columns.unplanned], ...rows]);
}

function tieOutTable(result: Result): string {
  return grid([
    [columns.label, columns.stated, columns.computed, columns.difference, columns.verdict],
    ...result.tieOut.map((row) => [
      row.label,
      cell({ known: true, value: row.stated }),
      cell(row.computed),
      cell(row.difference),
      row.verdict === null
        ? texts.unknown
        : texts.verdicts[row.verdict].replace('{step}', countText(row.step ?? 0, 'de')),
    ]),
  ]);
}

function monthTable({ asOf, rows }: MonthEnd, result: Result): string {
  const words = monthTexts('de');
  const { items } = words;
  const texts = resultSheetTexts('de', result.modules);
  const headings = [
    items.actual,
    items.projection,
    items.overAppropriation,
    items.callable,
    items.ownShareProjected,
  ];
  return grid([
    [`${words.title} ${dateText(asOf, 'de')}`, ...headings.map((each) => each.replace(/ in €$/, ''))],
    ...rows.map((row) => [
      nameOfModule(texts, row.module),
      cell(row.actual),
      cell(row.projection),
      cell(row.overAppropriation),
      row.notice === null ? '' : cell(row.notice.callable),
      cell(row.ownShareProjected),
    ]),
  ]);
}

/** What changed since the last written run, with the inputs that did it. */
function comparisonTable(
  { since, figures, changes, others, knowsInputs }: Comparison,
  result: Result,
  dateSystem: DateSystem,
): string {
  const words = comparisonTexts('de');
  const textOf = (at: number): string =>
    changeText(changes[at]!, {
      texts: words,
      result: textsOfResult(result, 'de'),
      dateSystem,
      language: 'de',
    });
  const time = momentText(timeOfIso(since), 'de');
  if (figures.length === 0 && changes.length === 0 && knowsInputs) return fill(words.nothing, { time });
  const amount = (value: ComparedAmount): string => {
    if (typeof value === 'number') return centsText(value);
    return value === 'unknown' ? texts.unknown : words.absent;
  };
  const { columns } = words;
  const rows = figures.map(({ measure, module, year, before, now, changes: ofFigure }) => [
    words.measures[measure],
    String(module ?? words.allModules),
    String(year ?? words.allYears),
    amount(before),
    amount(now),
    ofFigure.length === 0 ? words.causeUnknown : ofFigure.map(textOf).join('; '),
  ]);
  return [
    `${words.heading}\n${fill(words.since, { time })}`,
    rows.length === 0
      ? words.noFigures
      : grid([
          [columns.figure, columns.module, columns.year, columns.before, columns.now, columns.changes],
          ...rows,
        ]),
    ...(knowsInputs ? [] : [words.inputsNotKept]),
    ...(others.length === 0 ? [] : [fill(words.others, { changes: others.map(textOf).join('; ') })]),
  ].join('\n');
}

function cell(amount: Maybe<Cents>): string {
  return amount.known ? centsText(amount.value) : texts.unknown;
}

function centsText(amount: Cents): string {
  return formatNumber(exactFromCents(amount), 'de', 2);
}

const NUMERIC = /^[\d.,-]+$|^unbekannt$|^$/;

/** Aligns rows under their headings; a column of figures is set to the right. */
function grid(rows: readonly (readonly string[])[]): string {
  const [heading, ...body] = rows as [readonly string[], ...string[][]];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const right = heading.map(
    (_, column) => column > 0 && body.every((row) => NUMERIC.test(row[column] ?? '')),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        right[column] === true ? text.padStart(widths[column]!) : text.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [line(heading), rule, ...body.map(line)].join('\n');
}
