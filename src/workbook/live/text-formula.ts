import { fill } from '../../i18n/fill';
import type { LiveCell } from '../sheets/live-cell';

/** What a placeholder stands for: an expression, and what it gives at the time of the run. */
export interface LivePart {
  /** Without `=`. */
  readonly text: string;
  readonly value: string | number;
}

/** A sentence of which parts are computed by Excel: `"Stand: "&A1`. */
export function textFormula(template: string, parts: Readonly<Record<string, LivePart>>): LiveCell {
  const pieces = template.split(/(\{\w+\})/).filter((piece) => piece !== '');
  const texts = pieces.map((piece) => {
    const part = piece.startsWith('{') ? parts[piece.slice(1, -1)] : undefined;
    return part?.text ?? quoted(piece);
  });
  const values = Object.entries(parts).map(([name, { value }]) => [name, String(value)] as const);
  return { formula: `=${texts.join('&')}`, value: fill(template, Object.fromEntries(values)) };
}

/** A text as a formula holds it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
