import type { Bridge } from '../../src/domain/bridge/bridge';
import { DRIVERS } from '../../src/domain/bridge/driver';
import { toAmountText } from '../../src/domain/numbers';
import { amounts } from './amount-json';

/** The bridges of the JSON report; a version without a name reads `berechnet`. */
export function bridgeJson(bridges: readonly Bridge[]): readonly Record<string, unknown>[] {
  return bridges.map(({ from, to, difference, undocumented, drivers, precision, parts }) => ({
    from: from.version ?? 'berechnet',
    to: to.version ?? 'berechnet',
    ...amounts({ fromTotal: from.total, toTotal: to.total, difference, undocumented }),
    precision: toAmountText(precision),
    drivers: DRIVERS.map((driver) => ({ driver, ...amounts({ amount: drivers[driver] }) })),
    parts: parts.map(({ module, year, earlier, current, difference: change }) => ({
      module,
      year,
      ...amounts({ from: earlier, to: current, difference: change }),
    })),
  }));
}
