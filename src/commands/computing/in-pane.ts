import { atHand } from './at-hand';
import { RecognisedWorkbook } from '../../workbook/recognised-workbook';
import { breath } from './breath';
import { Cancelled } from './cancelled';
import type { EndableComputing } from './cancelled';

/** Long enough that the page shows the step and takes a click on *Abbrechen*. */
const BREATH_MS = 40;

/**
 * Computes on the pane's own thread, which stands still meanwhile; between the steps the page breathes, and there the
 * work can be ended. Only for where there is no worker: it brings all of the pure rooms with it.
 */
export function inPane(): EndableComputing {
  let ended = false;
  /** Gives way to the page before a step. @throws Cancelled where the work was ended meanwhile */
  const giveWay = async (): Promise<void> => {
    await breath(BREATH_MS);
    if (ended) throw new Cancelled();
  };
  return {
    compute: async (snapshot, options, progress) => {
      progress('recognise');
      await giveWay();
      const recognised = new RecognisedWorkbook(snapshot, options);
      progress('compute');
      await giveWay();
      const { computed, case: made } = recognised.compute();
      await giveWay();
      return { computed, case: made === null ? null : atHand(made, giveWay) };
    },
    end: () => {
      ended = true;
    },
  };
}
