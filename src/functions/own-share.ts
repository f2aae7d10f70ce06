import type { MoneySource } from '../domain/case';
import { known } from '../domain/maybe';
import { subtractCents, ZERO_CENTS, type Cents } from '../domain/numbers';
import { counterFinance } from '../domain/own-share/counter-financing';
import { optional } from './argument';
import { positiveAmount } from './cell-arguments';
import { euro } from './euro';
import { overCells } from './over-cells';

const ARGUMENTS = [
  positiveAmount('kosten'),
  positiveAmount('förderung'),
  optional(positiveAmount('gegenfinanzierung'), ZERO_CENTS),
] as const;

/**
 * Eigenanteil: Kosten − Zuwendung − Gegenfinanzierung, mindestens 0: Was die Kosten übersteigt, senkt nichts.
 * @customfunction EIGENANTEIL EIGENANTEIL
 * @param kosten Kosten in Euro, eine Zelle oder ein Bereich
 * @param förderung Zuwendung des Landes in Euro, ohne Minuszeichen
 * @param [gegenfinanzierung] Bewilligtes Geld Dritter, das in den Kosten noch nicht abgezogen ist, in Euro
 * @returns Eigenanteil in Euro
 */
export function ownShare(kosten: any[][], förderung: any[][], gegenfinanzierung?: any[][]): any[][] {
  return overCells(ARGUMENTS, [kosten, förderung, gegenfinanzierung], (cost, grant, counterFinancing) =>
    euro(afterCounterFinancing(subtractCents(cost, grant), counterFinancing)),
  );
}

/** By the rule for every module and year: neither grant nor counter-financing makes an own share negative. */
function afterCounterFinancing(ownShareBefore: Cents, granted: Cents): Cents {
  const cell = { module: 1, year: 0, ownShareBefore: known(ownShareBefore) } as const;
  const [share] = counterFinance([cell], [grantedSource(granted)], 'granted').ownShares;
  return share?.known === true ? share.value : ownShareBefore;
}

function grantedSource(amount: Cents): MoneySource {
  return {
    origin: { sheet: '', row: 0, columns: {} },
    label: '',
    kind: 'counter-financing',
    years: [],
    low: amount,
    high: amount,
    status: 'granted',
    module: null,
    deducted: 'no',
    deductedAmount: null,
    source: null,
  };
}
