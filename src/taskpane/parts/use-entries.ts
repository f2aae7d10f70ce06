import { useState } from 'react';

/** What is typed into fields. */
export interface Entries<Name extends string> {
  /** Null where nothing was typed, or the cell holds something else since. */
  readonly enteredFor: (name: Name) => string | null;
  readonly enter: (name: Name, text: string) => void;
}

/**
 * What is typed into the fields of cells, each by a name. It is forgotten as soon as its cell holds something else than it
 * was typed over.
 */
export function useEntries<Name extends string>(heldIn: (name: Name) => string): Entries<Name> {
  const [entries, setEntries] = useState<Partial<Record<Name, Entry>>>({});
  return {
    enteredFor: (name) => {
      const entry = entries[name];
      return entry === undefined || entry.held !== heldIn(name) ? null : entry.text;
    },
    enter: (name, text) => setEntries({ ...entries, [name]: { held: heldIn(name), text } }),
  };
}

interface Entry {
  readonly held: string;
  readonly text: string;
}
