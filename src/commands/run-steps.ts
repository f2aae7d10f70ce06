/** The steps of a run in their order. */
export const RUN_STEPS = ['read', 'recognise', 'compute', 'check', 'plan'] as const;
export type RunStep = (typeof RUN_STEPS)[number];
/** What is being done with a workbook; a run writes behind its steps, and from there on nothing is cancelled. */
export type WorkStep = RunStep | 'write';
