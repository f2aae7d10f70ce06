import type { Bridge } from '../../src/domain/bridge/bridge';
import { shownDrivers } from '../../src/domain/bridge/shown-drivers';
import { isWithinRounding } from '../../src/domain/bridge/within-rounding';
import { toAmountText } from '../../src/domain/numbers';
import { amounts } from './amount-json';

/** The bridges of the JSON report; a version without a name reads `berechnet`. */
export function bridgeJson(bridges: readonly Bridge[]): readonly Record<string, unknown>[] {
  return bridges.map((bridge) => {
    const { from, to, difference, undocumented, drivers, precision, parts } = bridge;
    return {
      from: from.version ?? 'berechnet',
      to: to.version ?? 'berechnet',
      ...amounts({ fromTotal: from.total, toTotal: to.total, difference, undocumented }),
      precision: toAmountText(precision),
      withinRounding: isWithinRounding(bridge),
      drivers: shownDrivers(bridge).map((driver) => ({ driver, ...amounts({ amount: drivers[driver] }) })),
      parts: parts.map(({ module, year, earlier, current, difference: change }) => ({
        module,
        year,
        ...amounts({ from: earlier, to: current, difference: change }),
      })),
    };
  });
}
