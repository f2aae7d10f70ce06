/** Exit statuses of the command. */
export const EXIT = { done: 0, unusableInput: 2, usage: 64 } as const;

/** Where the command writes to. */
export interface Console {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly progress: (text: string) => void;
}
