/** Clicks of ribbon buttons on their way to the add-in and back. */
export class RibbonCommands {
  readonly #running = new Map<string, () => void>();
  readonly #opened: Promise<void>;
  #open!: () => void;
  #count = 0;

  /** `fire` sends the event `appCommandInvoked`. */
  constructor(private readonly fire: (data: Readonly<Record<number, string>>) => void) {
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  /** The add-in listens for clicks from now on. */
  open(): void {
    this.#open();
  }

  /** Runs a function of the add-in as for a click on `controlId`; resolves once it has completed its event. */
  async run(functionName: string, controlId: string): Promise<void> {
    await this.#opened;
    this.#count += 1;
    const id = `command-${this.#count}`;
    const source = JSON.stringify({ source: { id: controlId } });
    await new Promise<void>((resolve) => {
      this.#running.set(id, resolve);
      this.fire({ 0: id, 1: functionName, 2: source });
    });
  }

  completed(id: string): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }
}
