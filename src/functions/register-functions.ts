import { allocation } from './allocation';
import { cost } from './cost';
import { coverGap } from './cover-gap';
import { explanation } from './explanation';
import { grant } from './grant';
import { months } from './months';
import { ownShare } from './own-share';
import { rate } from './rate';
import { tieOut } from './tie-out';
import { extraPlan, overPlan } from './unplanned';

/** The custom functions of the namespace KIM by their ids; their names and descriptions stand at the functions. */
export const customFunctions = {
  MONATE: months,
  FOERDERSATZ: rate,
  KOSTEN: cost,
  FOERDERUNG: grant,
  EIGENANTEIL: ownShare,
  UEBERPLANMAESSIG: overPlan,
  AUSSERPLANMAESSIG: extraPlan,
  ABGLEICH: tieOut,
  DECKUNGSLUECKE: coverGap,
  VERTEILUNG: allocation,
  ERLAEUTERUNG: explanation,
};

/** Tells Office which function computes which id. Has to happen while the page loads, before Office is ready. */
export function registerFunctions(): void {
  for (const [id, definition] of Object.entries(customFunctions)) CustomFunctions.associate(id, definition);
}
