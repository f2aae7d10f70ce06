import type { BudgetLine } from '../case';
import { known } from '../maybe';
import { addCents } from '../numbers';
import type { Available } from './available';
import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { amountOfLine } from './amount-of-line';
import { computed } from '../explanation/figures';
import { BUDGETS, UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { UnplannedKind } from './unplanned-row';
import type { Formula } from '../explanation/wording';

/** What the line leaves for KIM, down to the cells of the line. */
export function explainAvailable(line: BudgetLine, available: Available): ComputedFigure {
  const value = known(available.amount);
  const used = [explainCommitted(line, available)].filter(({ inputs }) => inputs.length > 0);
  return computed('available', 'authorisation-minus-committed', value, [...authorisations(line), ...used], {
    label: line.key,
  });
}

/** Why the need of a line is over-plan, extra-plan or absorbed, with the cells that decide it. */
export function explainKind(line: BudgetLine, available: Available, kind: UnplannedKind): ComputedFigure {
  const authorisation = known(addCents(available.amount, available.committedElsewhere));
  return computed('authorisation', formulaOf(kind, available), authorisation, authorisations(line), {
    rule: kind === 'absorbed' ? BUDGETS : UNPLANNED_EXPENDITURE,
  });
}

function formulaOf(kind: UnplannedKind, { authorised }: Available): Formula {
  if (kind === 'over-plan' && !authorised) return 'over-plan-by-setting';
  return kind === 'extra-plan' ? 'extra-plan-without-authorisation' : KIND_FORMULAS[kind];
}

const KIND_FORMULAS = { 'over-plan': 'over-plan-with-authorisation', absorbed: 'absorbed-by-group' } as const;

function explainCommitted(line: BudgetLine, { committedElsewhere }: Available): ComputedFigure {
  const { used, usedForKim } = line;
  const inputs: GivenFigure[] = [];
  if (used !== null) inputs.push(amountOfLine(line, 'used'));
  if (used !== null || usedForKim !== null) {
    inputs.push(amountOfLine(line, 'usedForKim'));
  }
  return computed('committedElsewhere', 'used-minus-kim-part', known(committedElsewhere), inputs);
}

/** A blank appropriation is named, since it decides the kind; blank carry-overs and grants are not. */
function authorisations(line: BudgetLine): GivenFigure[] {
  const fields = (['carryOver', 'alreadyGranted'] as const).filter((field) => line[field] !== null);
  return (['appropriation', ...fields] as const).map((field) => amountOfLine(line, field));
}
