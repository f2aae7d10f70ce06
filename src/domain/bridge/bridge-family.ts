import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import type { Bridge } from './bridge';
import type { BridgeFigureId } from './bridge-figure-id';
import { explainBridge, type BridgeFigures } from './explain-bridge';
import { shownDrivers } from './shown-drivers';

/** Why the own share changed from one version to the next. */
export const bridgeFamily = {
  explainers: {
    'bridge-difference': explainBridge,
    'bridge-undocumented': explainBridge,
    'bridge-driver': explainBridge,
    'bridge-level': explainBridge,
    'bridge-part': explainBridge,
  },
  topics: {
    bridge: ({ bridges }: { readonly bridges: readonly Bridge[] }) =>
      bridges.flatMap((bridge, row) => {
        const { from, to } = bridge;
        const name = [from.version, to.version].filter((version) => version !== null).join(' → ');
        return [
          topicFigure({ measure: 'bridge-undocumented', row }, { name }),
          ...shownDrivers(bridge).map((driver) =>
            topicFigure({ measure: 'bridge-driver', row, driver }, { name, part: driver, isWithin: true }),
          ),
          ...(['from', 'to'] as const).map((at) =>
            topicFigure({ measure: 'bridge-level', row, at }, { name, part: at, isWithin: true }),
          ),
        ];
      }),
  },
} satisfies FigureFamily<BridgeFigureId, 'bridge', BridgeFigures>;
