import { lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** A view whose code is loaded when it is opened. */
export interface LoadedView<Props extends object> {
  (props: Props): ReactNode;
  /** Loads the code anew with the next opening, after it could not be loaded. */
  loadAgain(): void;
}

/** React keeps a failed loading of `lazy` for ever; this one can be told to try again. */
export function loadedWhenOpened<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LoadedView<Props> {
  const loading = () => lazy(async () => ({ default: (await load()) as ComponentType<object> }));
  let Loaded = loading();
  const view = (props: Props): ReactNode => <Loaded {...props} />;
  const loadAgain = (): void => {
    Loaded = loading();
  };
  return Object.assign(view, { loadAgain });
}
