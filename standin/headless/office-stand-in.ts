/** The API sets the stand-in says yes to, with their highest version. */
const supportedSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
};

type RibbonHandler = (event: RibbonEvent) => unknown;

export interface RibbonEvent {
  readonly source: { readonly id: string };
  completed(options?: unknown): void;
}

/**
 * `Office` as far as a ribbon command uses it. Unlike `Excel` it is ours: office.js itself does not load outside a
 * page.
 */
export class OfficeStandIn {
  readonly #handlers = new Map<string, RibbonHandler>();
  #paneCalls = 0;
  readonly HostType = { Excel: 'Excel' } as const;
  readonly PlatformType = { OfficeOnline: 'OfficeOnline' } as const;
  readonly DocumentMode = { ReadOnly: 'readOnly', ReadWrite: 'readWrite' } as const;
  readonly context;

  readonly actions = {
    associate: (name: string, handler: RibbonHandler) => {
      this.#handlers.set(name, handler);
    },
  };

  readonly addin = {
    showAsTaskpane: () => {
      this.#paneCalls += 1;
      return Promise.resolve();
    },
  };

  constructor(displayLanguage: string) {
    this.context = {
      host: 'Excel',
      platform: 'OfficeOnline',
      displayLanguage,
      contentLanguage: displayLanguage,
      requirements: { isSetSupported },
      diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: 'stand-in' },
      document: { mode: 'readWrite' },
    };
  }

  /** How often the add-in opened its pane. */
  get paneCalls(): number {
    return this.#paneCalls;
  }

  readonly onReady = async (callback?: (info: unknown) => unknown) => {
    const info = { host: 'Excel', platform: 'OfficeOnline' };
    await callback?.(info);
    return info;
  };

  /**
   * Clicks a ribbon button. Resolves once its handler has called `event.completed()`.
   * @throws Error where no handler is associated, the handler fails, or its promise settles uncompleted
   */
  runCommand(name: string): Promise<void> {
    const handler = this.#handlers.get(name);
    if (handler === undefined) return Promise.reject(new Error(`No action named ${name}.`));
    return new Promise((resolve, reject) => {
      const event: RibbonEvent = { source: { id: name }, completed: () => resolve() };
      Promise.resolve()
        .then(() => handler(event))
        .then(() => reject(new Error(`The action ${name} returned without completing its event.`)))
        .catch(reject);
    });
  }
}

/** As Office does: a version counts as one number per part, a missing one as 1.1. */
function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const highest = supportedSets[name];
  if (highest === undefined) return false;
  const [major, minor] = String(version).split('.').map(Number);
  const [highestMajor, highestMinor] = highest.split('.').map(Number);
  return major === highestMajor && (minor ?? 0) <= highestMinor!;
}
