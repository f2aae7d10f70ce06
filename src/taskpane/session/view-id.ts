/** The tabs of the pane, in their order. Their names are `tabs` in `i18n/{de,en}/taskpane.ts`. */
export const TABS = ['result', 'check', 'understand', 'decide', 'more'] as const;

export type TabId = (typeof TABS)[number];

/** What is known of a view without its code. */
interface ViewFacts {
  readonly tab: TabId;
  /** `result` for a view that is only shown when there are figures. */
  readonly needs: 'nothing' | 'result';
  /** Who wrote an entry that was proposed here goes on with the next one; absent: the overview shows what came of it. */
  readonly goesOn?: true;
}

/**
 * All views, each with its tab, in the order in which a tab offers them. Their titles are `views` in
 * `i18n/{de,en}/taskpane.ts`, their code stands in `views/registry.ts`.
 */
const FACTS = {
  overview: { tab: 'result', needs: 'nothing' },
  preview: { tab: 'result', needs: 'nothing' },
  findings: { tab: 'check', needs: 'nothing' },
  assignment: { tab: 'check', needs: 'nothing' },
  posts: { tab: 'check', needs: 'result' },
  'tie-out': { tab: 'check', needs: 'result' },
  why: { tab: 'understand', needs: 'result' },
  scenarios: { tab: 'understand', needs: 'result' },
  bridge: { tab: 'understand', needs: 'result' },
  month: { tab: 'understand', needs: 'result' },
  outlook: { tab: 'understand', needs: 'result' },
  allocation: { tab: 'understand', needs: 'result' },
  decision: { tab: 'decide', needs: 'result' },
  registration: { tab: 'decide', needs: 'result' },
  papers: { tab: 'decide', needs: 'result' },
  rules: { tab: 'more', needs: 'result' },
  history: { tab: 'more', needs: 'nothing' },
  functions: { tab: 'more', needs: 'nothing', goesOn: true },
  settings: { tab: 'more', needs: 'nothing' },
  help: { tab: 'more', needs: 'nothing' },
} as const satisfies Readonly<Record<string, ViewFacts>>;

export type ViewId = keyof typeof FACTS;

/** A view that is only shown when there are figures. */
export type ResultViewId = {
  [Id in ViewId]: (typeof FACTS)[Id]['needs'] extends 'result' ? Id : never;
}[ViewId];

/** Whether a view is only shown when there are figures. */
export function needsResult(view: ViewId): view is ResultViewId {
  return FACTS[view].needs === 'result';
}

/** Whether somebody who wrote an entry that was proposed in a view goes on there with the next one. */
export function goesOn(view: ViewId): boolean {
  return 'goesOn' in FACTS[view];
}

/** The tab that a view belongs to. */
export function tabOf(view: ViewId): TabId {
  return FACTS[view].tab;
}

/** The views of a tab in their order; the first is shown when the tab is opened for the first time. */
export function viewsOf(tab: TabId): readonly [ViewId, ...ViewId[]] {
  return (Object.keys(FACTS) as ViewId[]).filter((id) => tabOf(id) === tab) as [ViewId, ...ViewId[]];
}
