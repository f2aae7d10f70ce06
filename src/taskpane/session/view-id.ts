/** Where a view stands in the menu; null for one that does not. */
export type ViewGroup = 'work' | 'insight' | 'more' | null;

/** What is known of a view without its code. */
interface ViewFacts {
  readonly group: ViewGroup;
  /** `result` for a view that is only shown when there are figures. */
  readonly needs: 'nothing' | 'result';
}

/**
 * All views in the order of the menu. Their titles are `views` in `i18n/{de,en}/taskpane.ts`, their code stands in
 * `views/registry.ts`.
 */
const FACTS = {
  overview: { group: 'work', needs: 'nothing' },
  menu: { group: null, needs: 'nothing' },
  preview: { group: 'work', needs: 'nothing' },
  assignment: { group: 'work', needs: 'nothing' },
  scenarios: { group: 'insight', needs: 'result' },
  bridge: { group: 'insight', needs: 'result' },
  'tie-out': { group: 'insight', needs: 'result' },
  decision: { group: 'insight', needs: 'result' },
  allocation: { group: 'insight', needs: 'result' },
  registration: { group: 'insight', needs: 'result' },
  month: { group: 'insight', needs: 'result' },
  outlook: { group: 'insight', needs: 'result' },
  papers: { group: 'insight', needs: 'result' },
  rules: { group: 'insight', needs: 'result' },
  history: { group: 'work', needs: 'nothing' },
  settings: { group: 'more', needs: 'nothing' },
  help: { group: 'more', needs: 'nothing' },
  why: { group: null, needs: 'result' },
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

/** The views of a group in the order of the menu. */
export function viewsOf(group: NonNullable<ViewGroup>): readonly ViewId[] {
  return (Object.keys(FACTS) as ViewId[]).filter((id) => FACTS[id].group === group);
}
