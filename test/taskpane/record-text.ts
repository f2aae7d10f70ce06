import { formatEuro } from '../../src/domain/numbers';
import type { Shown, ShownRecord } from '../../src/taskpane/parts/shown';

/** A record as a user reads it: its title, then label and value of each entry. */
export function recordText({ title, entries }: ShownRecord): readonly string[] {
  return [title, ...entries.map(({ label, value }) => `${label}: ${valueText(value)}`)];
}

function valueText(value: Shown): string {
  if (typeof value === 'string') return value;
  if ('place' in value) return `${value.place.sheet}!${value.place.cell}`;
  if ('text' in value) return value.text;
  if ('low' in value) return `${valueText(value.low)} – ${valueText(value.high)}`;
  return value.amount.known ? formatEuro(value.amount.value).replace('\u00a0', ' ') : 'unbekannt';
}
