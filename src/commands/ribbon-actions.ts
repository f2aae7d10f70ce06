/** The job behind each action that manifest.xml names. */
export const RIBBON_ACTIONS = {
  reconcile: 'reconcile',
  undo: 'undo',
  freezeValues: 'freeze-values',
} as const;

/** What a ribbon button does with a workbook. */
export type RibbonJob = (typeof RIBBON_ACTIONS)[keyof typeof RIBBON_ACTIONS];
