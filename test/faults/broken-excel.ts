import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';

/** What happens to a request as a whole. */
export type RequestFault =
  /** Excel refuses it before anything is done. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It is carried out, and its answer is an error. */
  | { readonly kind: 'answer-lost'; readonly code: string }
  /** It is carried out, and no answer comes. */
  | { readonly kind: 'no-answer' }
  /** The client breaks before it sends anything. */
  | { readonly kind: 'thrown' };

/** What happens at one action of a request, those before it being carried out. */
export interface ActionFault {
  readonly kind: 'action';
  readonly code: string;
  /** 0-based. */
  readonly action: number;
}

export type Fault = RequestFault | ActionFault;

/** Makes requests of a job fail, by their number from 1; those that are not named go as they should. */
export class BrokenExcel {
  requests = 0;
  #faults: (request: number) => RequestFault | null = () => null;

  /** Sits between the add-in and the client of office.js, which stays as it is. */
  constructor(private readonly excel: ExcelStandIn) {
    const { Excel } = excel;
    const run = async (options: Excel.RunOptions, job: (context: Excel.RequestContext) => Promise<unknown>) =>
      Excel.run(options, async (context) => {
        const sync = context.sync.bind(context);
        context.sync = (passed) => this.#answer(() => sync(passed));
        const result = await job(context);
        // Excel.run ends with one more, which has nothing to send: no request that could fail.
        context.sync = sync;
        return result;
      });
    (globalThis as { Excel: unknown }).Excel = { ...Excel, run };
  }

  /** From now on; requests are counted from 1 again. */
  plan(faults: (request: number) => RequestFault | null): void {
    this.requests = 0;
    this.#faults = faults;
  }

  /** The next request but some fails at one of its actions. */
  failAt({ action, code }: ActionFault, request: number): void {
    this.excel.fail({ code, atAction: action, after: request - 1 });
  }

  async #answer<T>(sync: () => Promise<T>): Promise<T> {
    this.requests += 1;
    const fault = this.#faults(this.requests);
    if (fault === null) return sync();
    if (fault.kind === 'thrown') throw new TypeError('broken on the way');
    if (fault.kind === 'refused') throw refusal(fault.code);
    await sync();
    if (fault.kind === 'answer-lost') throw refusal(fault.code);
    return new Promise<never>(() => undefined);
  }
}

/** An error as office.js throws it. */
function refusal(code: string): Error {
  return Object.assign(new Error('Ordered by the test.'), { code, debugInfo: {} });
}
