import { useState } from 'react';

/** What is typed into a field, begun with what the cell holds; it is forgotten as soon as the cell holds something else. */
export function useEntry(held: string): readonly [string, (text: string) => void] {
  const [entry, setEntry] = useState({ held, text: held });
  return [entry.held === held ? entry.text : held, (text) => setEntry({ held, text })];
}
