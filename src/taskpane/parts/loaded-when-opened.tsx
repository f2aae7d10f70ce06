import { lazy } from 'react';
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
  const loading = () => lazy(async () => ({ default: (await load())[name] as ComponentType<object> }));
  let Loaded = loading();
  const view = (props: Props): ReactNode => <Loaded {...props} />;
  const loadAgain = (): void => {
    Loaded = loading();
  };
  const loadAhead = (): void => void load().catch(() => undefined);
  return Object.assign(view, { loadAgain, loadAhead });
}
