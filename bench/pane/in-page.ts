/**
 * Measures inside the pages: this file runs in the workbench and in the pane's frame before anything else does. Times are
 * milliseconds since 1970, because each frame has a clock of its own.
 */
export interface PaneBench {
  /** From the start of loading the page until its primary button was drawn; null as long as it is not. */
  meaningfulPaint: number | null;
  /** Tasks above 50 ms of this frame itself, not those of the frames around it on the same thread. */
  readonly tasks: { readonly start: number; readonly duration: number }[];
  /** From when to when the host had something to answer. */
  readonly requests: { readonly from: number; readonly to: number }[];
  /** Notes the time of the next click, and when each text appeared or went away, one after the other. */
  watch(changes: readonly TextChange[]): Promise<readonly number[]>;
  /** In the workbench: notes its requests from now on. */
  watchHost(): void;
}

export type TextChange = readonly [text: string, change: 'appears' | 'goes'];

declare global {
  interface Window {
    paneBench: PaneBench;
  }
}

const now = (): number => performance.timeOrigin + performance.now();
/** Intl separates figure and currency by a space that does not break. */
const shown = (): string => (document.body?.textContent ?? '').replaceAll('\u00a0', ' ');

function onEveryChange(look: () => boolean): void {
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

const correlation = (message: unknown): string | undefined =>
  /"_correlationId":(\d+)/.exec(String(message))?.[1];

window.paneBench = {
  meaningfulPaint: null,
  tasks: [],
  requests: [],

  watch: (changes) =>
    new Promise((resolve) => {
      const times: number[] = [];
      document.addEventListener(
        'click',
        ({ timeStamp }) => {
          times.push(performance.timeOrigin + timeStamp);
          onEveryChange(() => {
            const [text, change] = changes[times.length - 1]!;
            if (shown().includes(text) === (change === 'appears')) times.push(now());
            if (times.length <= changes.length) return false;
            resolve(times);
            return true;
          });
        },
        { capture: true, once: true },
      );
    }),

  watchHost() {
    const { host, frame } = window.page.workbench.addIn!;
    const open = new Map<string, number>();
    const receive = host.receive.bind(host);
    const { post } = frame;
    host.receive = (data) => {
      const id = correlation(data);
      if (id !== undefined) open.set(id, now());
      receive(data);
    };
    frame.post = (message) => {
      const id = correlation(message);
      const from = id === undefined ? undefined : open.get(id);
      if (from !== undefined) {
        window.paneBench.requests.push({ from, to: now() });
        open.delete(id!);
      }
      post(message);
    };
  },
};

new PerformanceObserver((list) => {
  for (const { name, startTime, duration } of list.getEntries()) {
    if (name === 'self') window.paneBench.tasks.push({ start: performance.timeOrigin + startTime, duration });
  }
}).observe({ entryTypes: ['longtask'] });

if (window !== window.top) {
  onEveryChange(() => {
    if (document.querySelector('#pane button') === null) return false;
    requestAnimationFrame(() => setTimeout(() => (window.paneBench.meaningfulPaint = performance.now())));
    return true;
  });
}
