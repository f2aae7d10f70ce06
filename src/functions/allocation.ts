import { apportionWithMinimum } from '../domain/allocation/minimum-share';
import { postsToAllocate } from '../domain/allocation/posts-to-allocate';
import type { AllocationSettings } from '../domain/case';
import { finding } from '../domain/findings/finding';
import { compareExact, formatNumber, multiplyExact, ZERO, type Exact } from '../domain/numbers';
import { usualSettings } from '../domain/usual-settings';
import { refused } from '../workbook/cells/reading';
import { ALLOCATION_METHOD, YES_NO } from '../workbook/cells/word-lists';
import { optional, readSingle, type Argument } from './argument';
import { ArgumentCells, requireSameSize } from './argument-cells';
import { errorValueIn } from './block';
import { fte, positiveNumber, word } from './cell-arguments';
import { cellNumber } from './euro';
import { failure } from './problem';
import { withinRange } from './within-range';

const POSTS = fte('stellen');
const WEIGHTS = positiveNumber('gewichte');
const PARTICIPATES = optional(word('teilnahme', YES_NO), null);
const usual = usualSettings([]).allocation;
const STEP = optional(stepOf(positiveNumber('schritt')), usual.step);
const METHOD = optional(word('verfahren', ALLOCATION_METHOD), usual.method);

/**
 * Verteilt Stellen auf Kommunen nach Gewichten (Bedarf oder Einwohner); das Ergebnis füllt so viele Zellen wie die Gewichte.
 * @customfunction VERTEILUNG VERTEILUNG
 * @param stellen Zu verteilende Stellen in VZÄ
 * @param gewichte Gewichte der Kommunen, ein Bereich
 * @param [teilnahme] ja oder nein je Kommune; leer heißt ja
 * @param [schritt] Kleinster Teil, 1 (üblich) oder 0,5
 * @param [verfahren] größter Rest (üblich), Sainte-Laguë oder D'Hondt
 * @returns Stellen je Kommune
 */
export function allocation(
  stellen: any[][],
  gewichte: any[][],
  teilnahme?: any[][],
  schritt?: any[][],
  verfahren?: any[][],
): any[][] {
  const error = errorValueIn(stellen, gewichte, teilnahme, schritt, verfahren);
  if (error !== null) return [[error]];
  const settings: AllocationSettings = {
    posts: readSingle(POSTS, stellen),
    step: readSingle(STEP, schritt),
    method: readSingle(METHOD, verfahren),
    minShare: null,
  };
  return withinRange(() => allocated(settings, gewichte, teilnahme));
}

function allocated(settings: AllocationSettings, gewichte: unknown, teilnahme: unknown): number[][] {
  const weights = new ArgumentCells(WEIGHTS, gewichte);
  const participations = new ArgumentCells(PARTICIPATES, teilnahme);
  requireSameSize(weights, participations);
  const rows = Array.from({ length: weights.rows }, (_, row) =>
    Array.from({ length: weights.width }, (__, column) => weightAt(row, column, weights, participations)),
  );
  const all = rows.flat();
  if (all.every((weight) => weight === 'opted-out')) {
    throw failure({ code: 'allocation-nobody-takes-part', values: {} });
  }
  const participants = all.map((weight) => ({
    weight: weight === 'opted-out' ? ZERO : weight,
    minShare: null,
  }));
  if (participants.every(({ weight }) => weight.digits === 0)) {
    throw failure({ code: 'allocation-without-weight', values: {} });
  }
  const { steps } = postsToAllocate({ ...usualSettings([]), allocation: settings }, []);
  if (!steps.known) throw failure(steps.reason);
  const shares = apportionWithMinimum(settings.method, steps.value, settings.step, participants).steps;
  return rows.map((weightsOfRow, row) =>
    weightsOfRow.map((_, column) =>
      cellNumber(multiplyExact(settings.step, shares[row * weights.width + column]!)),
    ),
  );
}

/** The weight of a municipality that takes part; a blank one is 0. */
function weightAt(
  row: number,
  column: number,
  weights: ArgumentCells<Exact>,
  participations: ArgumentCells<boolean | null>,
): Exact | 'opted-out' {
  const weight = weights.read(row, column);
  return participations.read(row, column) === false ? 'opted-out' : weight;
}

/** The steps that posts may be allocated in. */
function stepOf({ name, read }: Argument<Exact>): Argument<Exact> {
  const steps: readonly Exact[] = [
    { digits: 1, scale: 0 },
    { digits: 5, scale: 1 },
  ];
  return {
    name,
    read: (cell) => {
      const reading = read(cell);
      if (reading.kind !== 'value' || steps.some((step) => compareExact(step, reading.value) === 0)) {
        return reading;
      }
      const values = {
        text: { de: formatNumber(reading.value), en: formatNumber(reading.value, 'en') },
        allowed: { de: '1; 0,5', en: '1; 0.5' },
      };
      return refused((place, column) => finding('unknown-word', place, { ...values, column }));
    },
  };
}
