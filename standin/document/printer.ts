import { HostError } from '../protocol/host-error';
import type { Behaviour } from './behaviour/switches';

/** @throws HostError `GeneralException` where there is no printer that a page could be set up for. */
export function requirePrinter({ printer }: Behaviour): void {
  if (printer === 'none') throw new HostError('GeneralException', 'There is no printer.', 500);
}
