import { cellsOfRuns } from '../../src/domain/findings/cell-runs';
import type { Maybe } from '../../src/domain/maybe';
import { type Cents, toAmountText, toDecimalText } from '../../src/domain/numbers';
import { SCENARIOS, type Basis } from '../../src/domain/case';
import { deviationPercent } from '../../src/domain/tie-out/deviation';
import type { BudgetOfRow } from '../../src/domain/unplanned/unplanned-row';
import type { TieOutRow } from '../../src/domain/tie-out/tie-out-row';
import type { Reservation } from '../../src/domain/resolution/reservation';
import type { Result } from '../../src/domain/result';
import { reservationText } from '../../src/i18n/render-reservation';
import { nameOfModule, resultSheetTexts } from '../../src/i18n/result-sheet-texts';
import { statementText } from '../../src/i18n/render-statement';
import { fileRunSentence, fileRunSeverity, type FileRunFinding } from '../files/file-findings';
import { allocationJson, dueDatesJson } from './allocation-json';
import { amountMaps, amounts } from './amount-json';
import { bridgeJson } from './bridge-json';
import { comparisonJson } from './comparison-json';
import { decisionJson, measureJson, unassignedJson } from './decision-json';
import type { FileRunOutcome } from './file-run-outcome';
import { monthEndJson } from './month-json';
import { outlookJson } from './outlook-json';
import { totalsOnBasis } from './totals-on-basis';

/** The outcome of a run as the JSON object of the headless command. Amounts are decimal texts with two places. */
export function jsonReport(
  outcome: FileRunOutcome,
  roundTrips: number,
  whatIfBasis: Basis | null = null,
): Record<string, unknown> {
  return {
    status: statusOf(outcome),
    ...(outcome.computation === null ? EMPTY : resultJson(outcome.computation.figures)),
    ...(outcome.computation === null || whatIfBasis === null
      ? {}
      : { whatIfBasis: whatIfJson(outcome.computation.figures, whatIfBasis) }),
    comparison: comparedJson(outcome),
    recognition: readingJson(outcome),
    findings: outcome.findings.map(findingJson),
    written: outcome.written,
    roundTrips,
  };
}

/** What changed since the last written run. */
function comparedJson({ examination, computation }: FileRunOutcome): Record<string, unknown> | null {
  if (examination === undefined || computation === null) return null;
  return comparisonJson(examination.comparison, computation.figures, examination.snapshot.dateSystem);
}

/** What was read as what; null where the run did not get so far. */
function readingJson({ examination }: FileRunOutcome): Record<string, unknown> | null {
  if (examination === undefined) return null;
  const { tables, candidates, blocks } = examination.recognition;
  return { tables, candidates, blocks };
}

function whatIfJson({ unplanned }: Result, basis: Basis): Record<string, unknown> {
  return { basis, ...amounts(totalsOnBasis(unplanned, basis)) };
}

const EMPTY = {
  years: [],
  modules: [],
  scenario: null,
  basis: null,
  ownShare: [],
  totals: null,
  unplanned: [],
  unplannedTotals: null,
  unplannedOfModules: [],
  cover: null,
  scenarios: null,
  bridge: [],
  decision: [],
  measures: [],
  allocation: [],
  dueDates: [],
  monthEnd: null,
  reconciliation: [],
};

function budgetJson({ name, need, available, bears }: BudgetOfRow): Record<string, unknown> {
  return { name, ...amounts({ need, available: known(available) }), bears };
}

/** A run with an unknown total has status `warnings`, whatever its findings say. */
function statusOf(outcome: FileRunOutcome): FileRunOutcome['status'] {
  if (outcome.status !== 'ok' || outcome.computation === null) return outcome.status;
  const { totals, unplannedTotals } = outcome.computation.figures;
  const known = [totals.ownShare, unplannedTotals.overPlan, unplannedTotals.extraPlan].every(
    (total) => total.known,
  );
  return known ? 'ok' : 'warnings';
}

function reservationJson(reservation: Reservation | null): Record<string, unknown> | null {
  if (reservation === null) return null;
  const stated = (amount: Cents | null) =>
    amount === null
      ? { amount: null, reason: 'In der Mappe steht nicht, welcher Betrag davon eingerechnet ist.' }
      : { amount: toAmountText(amount) };
  return {
    ...stated(reservation.amount),
    sources: reservation.sources.map((source) => ({ ...source, ...stated(source.amount) })),
    text: reservationText(reservation, 'de'),
  };
}

function resultJson(result: Result): Record<string, unknown> {
  const { totals, unplannedTotals, cover, counterFinancing } = result;
  return {
    years: result.years,
    scenario: result.scenario,
    basis: result.basis,
    budgetNote: result.budgetNote,
    ruleSet: result.ruleSet,
    modules: [...totals.byModule.keys()].map((module) => ({
      module,
      name: nameOfModule(resultSheetTexts('de', result.modules), module),
    })),
    ownShare: result.ownShare.map((row) => ({
      module: row.module,
      year: row.year,
      fte: row.fte === null ? null : toDecimalText(row.fte, 2),
      ...amounts({
        cost: row.cost,
        grant: row.grant,
        ownShareBefore: row.ownShareBefore,
        counterFinancing: row.counterFinancing,
        ownShare: row.ownShare,
        excessGrant: row.excessGrant,
      }),
    })),
    totals: {
      ...amounts({ ownShare: totals.ownShare, excessGrant: totals.excessGrant }),
      ...amountMaps(totals),
    },
    unplanned: result.unplanned.map((row) => ({
      year: row.year,
      line: row.line,
      ...(row.budget === null ? {} : { budget: budgetJson(row.budget) }),
      module: row.module,
      ...(row.modules.length > 1 ? { modules: row.modules } : {}),
      kind: row.kind,
      ...amounts({
        need: row.need,
        available: row.available,
        amount: row.amount,
        gross: row.gross,
        net: row.net,
        absorbed: row.absorbed,
        extraIncome: row.extraIncome,
        earmarked: row.earmarked,
      }),
      ...(row.rows.length > 1
        ? {
            rows: row.rows.map(({ origin, module, amount }) => ({
              row: origin.row,
              module,
              ...amounts({ amount }),
            })),
          }
        : {}),
    })),
    unplannedTotals: amounts({ overPlan: unplannedTotals.overPlan, extraPlan: unplannedTotals.extraPlan }),
    unplannedOfModules: result.unplannedOfModules.map(({ module, year, amount }) => ({
      module,
      ...(year === null ? {} : { year }),
      ...amounts({ amount }),
    })),
    cover: amounts({
      needed: cover.needed,
      earmarked: cover.earmarked,
      granted: known(cover.granted),
      pending: known(cover.pending),
      gap: cover.gap,
      unused: counterFinancing.unused,
      breakEvenPending: counterFinancing.breakEvenPending,
      remainingAtBreakEven: counterFinancing.remainingAtBreakEven,
    }),
    scenarios: Object.fromEntries(
      SCENARIOS.map((scenario) => {
        const { ownShare, unplanned } = result.scenarios[scenario];
        const maps = amountMaps(result.band.totals[scenario]);
        return [scenario, { ...amounts({ ownShare, unplanned }), ...maps }];
      }),
    ),
    reconciliation: result.tieOut.map((row) => ({
      label: row.label,
      version: row.version,
      comparedWith: row.comparedWith,
      stated: toAmountText(row.stated),
      ...amounts({ computed: row.computed, difference: row.difference }),
      verdict: row.verdict,
      ...(row.step === null ? {} : { step: String(row.step) }),
      ...deviationJson(row),
    })),
    reservation: reservationJson(result.resolution.reservation),
    scenarioStatements: result.band.statements.map((each) => ({
      code: each.code,
      text: statementText(each, 'de'),
    })),
    bridge: bridgeJson(result.bridges),
    decision: result.decision.entries.map(decisionJson),
    measures: result.decision.measures.map(measureJson),
    coverByYear: result.decision.cover.map(unassignedJson),
    allocation: allocationJson(result.allocation),
    dueDates: dueDatesJson(result.dueDates),
    monthEnd: monthEndJson(result.monthEnd),
    ...outlookJson(result),
  };
}

/** Percent of the computed amount, with one decimal; only for a figure that deviates from an amount other than 0. */
function deviationJson({ verdict, stated, computed }: TieOutRow): { readonly percent?: string } {
  const percent = verdict === 'deviates' && computed.known ? deviationPercent(stated, computed.value) : null;
  return percent === null ? {} : { percent: toDecimalText(percent, 1) };
}

function known(value: Cents): Maybe<Cents> {
  return { known: true, value };
}

function findingJson(found: FileRunFinding): Record<string, unknown> {
  const { code, place, also } = found;
  const message = fileRunSentence(found, 'de');
  return {
    severity: fileRunSeverity(found),
    code,
    ...place,
    ...(also === undefined ? {} : { also: [...cellsOfRuns(also)] }),
    message,
  };
}
