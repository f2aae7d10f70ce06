import { known, unknown } from '../maybe';
import { fractionText, sumCents, toDecimalText, wide, ZERO_CENTS } from '../numbers';
import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import { BUDGETS, UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { Formula } from '../explanation/wording';
import { amountOfLine } from './amount-of-line';
import { knownAvailable, type AvailableOnLine } from './available';
import type { PositionFigures, UnitFigures } from './unit-figures';
import type { UnplannedKind } from './unplanned-row';

/** What the position leaves for the programme, down to the cells of its rows. */
export function explainAvailable({ position, available }: PositionFigures): ComputedFigure {
  const [only, second] = available.rows;
  const label = position.key;
  if (only !== undefined && second === undefined) return explainRow(only, label);
  const rows = available.rows.map((row) => explainRow(row, row.line.label ?? label));
  return computed('available', 'sum-of-rows', knownAvailable(available), rows, { label });
}

function explainRow({ line, amount, committed }: AvailableOnLine, label: string): ComputedFigure {
  const taken = explainCommitted({ line, committed });
  const inputs = taken.inputs.length > 0 ? [taken] : [];
  return computed(
    'available',
    'authorisation-minus-committed',
    committed.unclear === null ? known(amount) : unknown(committed.unclear),
    [...authorisations(line), ...inputs],
    {
      label,
    },
  );
}

/** Why the need is over-plan, extra-plan or absorbed, with the cells that decide it. */
export function explainKind({ positions }: UnitFigures, kind: UnplannedKind): ComputedFigure {
  const lines = positions.filter(({ carries }) => carries).flatMap(({ position }) => position.lines);
  const sum = sumCents(
    lines
      .flatMap((line) => [line.appropriation, line.carryOver, line.alreadyGranted])
      .map((amount) => amount ?? ZERO_CENTS),
  );
  const authorised = positions.some(({ available }) => available.authorised);
  return computed('authorisation', formulaOf(kind, authorised), known(sum), lines.flatMap(authorisations), {
    rule: kind === 'absorbed' ? BUDGETS : UNPLANNED_EXPENDITURE,
  });
}

function formulaOf(kind: UnplannedKind, authorised: boolean): Formula {
  if (kind === 'over-plan' && !authorised) return 'over-plan-by-setting';
  return kind === 'extra-plan' ? 'extra-plan-without-authorisation' : KIND_FORMULAS[kind];
}

const KIND_FORMULAS = { 'over-plan': 'over-plan-with-authorisation', absorbed: 'absorbed-by-group' } as const;

/** What other purposes take of a row; where its pace is carried on, from what is committed so far. */
export function explainCommitted({
  line,
  committed,
}: Pick<AvailableOnLine, 'line' | 'committed'>): ComputedFigure {
  const { elsewhere, from, soFar } = committed;
  const inputs: GivenFigure[] = line[from] === null ? [] : [amountOfLine(line, from)];
  if (line[from] !== null || line.usedForKim !== null) inputs.push(amountOfLine(line, 'usedForKim'));
  const amount = soFar?.amount ?? elsewhere;
  const value = committed.unclear === null ? known(amount) : unknown(committed.unclear);
  const plain = computed('committedElsewhere', 'used-minus-kim-part', value, inputs);
  if (soFar === null) return plain;
  const { numerator, denominator } = soFar.monthsElapsed;
  const months =
    denominator === 1
      ? toDecimalText({ digits: numerator, scale: 0 })
      : fractionText(wide(soFar.monthsElapsed));
  return computed('committedElsewhere', 'committed-at-pace', known(elsewhere), [
    plain,
    given('months', months, 'months', null, true),
  ]);
}

/** A blank appropriation is named, since it decides the kind; blank carry-overs and grants are not. */
function authorisations(line: AvailableOnLine['line']): GivenFigure[] {
  const fields = (['carryOver', 'alreadyGranted'] as const).filter((field) => line[field] !== null);
  return (['appropriation', ...fields] as const).map((field) => amountOfLine(line, field));
}
