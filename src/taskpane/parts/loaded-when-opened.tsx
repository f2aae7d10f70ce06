import { lazy, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** A view whose code is loaded when it is opened. */
export interface LoadedView<Props extends object> {
  (props: Props): ReactNode;
  /** Loads the code again at the next opening, after it could not be loaded. */
  loadAgain(): void;
  /** Loads the code before it is opened; where it does not come, opening says so. */
  loadAhead(): void;
}

/**
 * React keeps a failed loading of `lazy` for ever; this one can be told to try again.
 * @param name of the component, as its module exports it
 */
export function loadedWhenOpened<Props extends object, Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LoadedView<Props> {
  // A module that has come is drawn at once: `lazy` would suspend once more, and React then waits to show what it holds.
  let come: ComponentType<Props> | null = null;
  const loadNow = async () => {
    come = (await load())[name];
    return { default: come as ComponentType<object> };
  };
  let Loaded = lazy(loadNow);
  const View = (props: Props): ReactNode => {
    const Drawn = useState(() => come)[0] ?? Loaded;
    return <Drawn {...props} />;
  };
  const loadAgain = (): void => {
    Loaded = lazy(loadNow);
  };
  const loadAhead = (): void => void loadNow().catch(() => undefined);
  return Object.assign(View, { loadAgain, loadAhead });
}
