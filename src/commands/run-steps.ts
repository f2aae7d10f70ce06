/** The steps of a run in their order. */
export const RUN_STEPS = ['read', 'recognise', 'compute', 'check', 'plan'] as const;
export type RunStep = (typeof RUN_STEPS)[number];
