import { useState } from 'react';

/**
 * What is typed into a field, begun with what the cell holds; it is forgotten as soon as the cell holds something else, or
 * the field is about another one.
 * @param cell which cell
 */
export function useEntry(cell: string, held: string): readonly [string, (text: string) => void] {
  const [entry, setEntry] = useState({ cell, held, text: held });
  const isOfCell = entry.cell === cell && entry.held === held;
  return [isOfCell ? entry.text : held, (text) => setEntry({ cell, held, text })];
}
