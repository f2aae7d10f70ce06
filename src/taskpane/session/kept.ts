import { useState } from 'react';
import type { Location } from './pane-state';
import { usePane } from './use-pane';

/** What a view remembers of itself while it is left, for as long as the user can come back to it. */
const KEPT = new WeakMap<Location, Map<string, unknown>>();

/** What is kept of a view that was opened. */
export function keptOf(location: Location): Map<string, unknown> {
  const kept = KEPT.get(location) ?? new Map<string, unknown>();
  KEPT.set(location, kept);
  return kept;
}

/** State of a component that is as it was when the user comes back to the view. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (next: Value) => void] {
  const { location } = usePane().state;
  const kept = keptOf(location);
  const [value, setValue] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  const keep = (next: Value): void => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}
