import { invalidArgument } from '../protocol/host-error';

/**
 * `#RRGGBB` in capitals. Named HTML colours, which Excel also takes, are not known here.
 * @throws HostError `InvalidArgument`
 */
export function colorText(color: unknown): string {
  const match = typeof color === 'string' ? /^#?([0-9a-f]{6})$/i.exec(color) : null;
  if (match === null) throw invalidArgument(`${String(color)} is no colour of the form #RRGGBB.`);
  return `#${match[1]!.toUpperCase()}`;
}
