import type { Computation } from '../../domain/compute';
import { PRODUCT_VERSION } from '../../domain/product-version';
import { controlSum } from '../plan/fnv1a';
import type { RunState } from '../plan/run-state';
import { figuresOfCells } from './figures-of-cells';
import { keptFigures } from './kept-figures';
import { keptInputs, type InputsOfRun } from './kept-inputs';
import type { KeptRun } from './kept-run';

/** What the workbook keeps of a run, but for its time. */
export function keptRunOf(
  computation: Computation,
  inputs: InputsOfRun,
  { assignment, corrections }: Pick<RunState, 'assignment' | 'corrections'>,
): Omit<KeptRun, 'time'> {
  const { scenario, basis, years, ruleSet } = computation.figures;
  const figures = keptFigures(computation.figures);
  return {
    facts: {
      scenario,
      basis,
      years: years.join(', '),
      ruleSet,
      reading: controlSum(JSON.stringify([assignment, corrections])),
      version: PRODUCT_VERSION,
    },
    figures,
    inputs: keptInputs(inputs, () => figuresOfCells(computation, figures)),
  };
}
