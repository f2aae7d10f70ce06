import type { Computing } from './computing';

/** Thrown by work that the user cancelled. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

/** A computing that can be ended at once; whoever still waits for it gets `Cancelled`. */
export interface EndableComputing extends Computing {
  end(): void;
}
