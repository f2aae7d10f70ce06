import { lazy } from 'react';
import type { ComponentType } from 'react';
import { OverviewView } from './overview/overview-view';
import { MenuView } from './menu/menu-view';
import type { ResultViewProps, ViewProps } from './view-props';

/** Where a view stands in the menu; null for one that does not. */
export type ViewGroup = 'work' | 'insight' | 'more' | null;

/** A view as the shell knows it. */
export type ViewEntry =
  | { readonly group: ViewGroup; readonly needs: 'nothing'; readonly View: ComponentType<ViewProps> }
  | { readonly group: ViewGroup; readonly needs: 'result'; readonly View: ComponentType<ResultViewProps> };

function page(group: ViewGroup, View: ComponentType<ViewProps>): ViewEntry {
  return { group, needs: 'nothing', View };
}

/** A view that is only shown when there are figures. */
function resultPage(group: ViewGroup, View: ComponentType<ResultViewProps>): ViewEntry {
  return { group, needs: 'result', View };
}

/**
 * All views in the order of the menu. Their titles are `views` in `i18n/{de,en}/taskpane.ts`. All but the first
 * two are loaded when they are opened, one chunk each.
 */
const ENTRIES = {
  overview: page('work', OverviewView),
  menu: page(null, MenuView),
  preview: page(
    'work',
    lazy(async () => {
      const { PreviewView } = await import(/* webpackChunkName: "view-preview" */ './preview/preview-view');
      return { default: PreviewView };
    }),
  ),
  assignment: page(
    'work',
    lazy(async () => {
      const { AssignmentView } = await import(
        /* webpackChunkName: "view-assignment" */ './assignment/assignment-view'
      );
      return { default: AssignmentView };
    }),
  ),
  scenarios: resultPage(
    'insight',
    lazy(async () => {
      const { ScenariosView } = await import(
        /* webpackChunkName: "view-scenarios" */ './scenarios/scenarios-view'
      );
      return { default: ScenariosView };
    }),
  ),
  bridge: resultPage(
    'insight',
    lazy(async () => {
      const { BridgeView } = await import(/* webpackChunkName: "view-bridge" */ './bridge/bridge-view');
      return { default: BridgeView };
    }),
  ),
  reconciliation: resultPage(
    'insight',
    lazy(async () => {
      const { ReconciliationView } = await import(
        /* webpackChunkName: "view-reconciliation" */ './reconciliation/reconciliation-view'
      );
      return { default: ReconciliationView };
    }),
  ),
  decision: resultPage(
    'insight',
    lazy(async () => {
      const { DecisionView } = await import(
        /* webpackChunkName: "view-decision" */ './decision/decision-view'
      );
      return { default: DecisionView };
    }),
  ),
  allocation: resultPage(
    'insight',
    lazy(async () => {
      const { AllocationView } = await import(
        /* webpackChunkName: "view-allocation" */ './allocation/allocation-view'
      );
      return { default: AllocationView };
    }),
  ),
  registration: resultPage(
    'insight',
    lazy(async () => {
      const { RegistrationView } = await import(
        /* webpackChunkName: "view-registration" */ './registration/registration-view'
      );
      return { default: RegistrationView };
    }),
  ),
  outlook: resultPage(
    'insight',
    lazy(async () => {
      const { OutlookView } = await import(/* webpackChunkName: "view-outlook" */ './outlook/outlook-view');
      return { default: OutlookView };
    }),
  ),
  papers: resultPage(
    'insight',
    lazy(async () => {
      const { PapersView } = await import(/* webpackChunkName: "view-papers" */ './papers/papers-view');
      return { default: PapersView };
    }),
  ),
  rules: resultPage(
    'insight',
    lazy(async () => {
      const { RulesView } = await import(/* webpackChunkName: "view-rules" */ './rules/rules-view');
      return { default: RulesView };
    }),
  ),
  history: page(
    'work',
    lazy(async () => {
      const { HistoryView } = await import(/* webpackChunkName: "view-history" */ './history/history-view');
      return { default: HistoryView };
    }),
  ),
  settings: page(
    'more',
    lazy(async () => {
      const { SettingsView } = await import(
        /* webpackChunkName: "view-settings" */ './settings/settings-view'
      );
      return { default: SettingsView };
    }),
  ),
  help: page(
    'more',
    lazy(async () => {
      const { HelpView } = await import(/* webpackChunkName: "view-help" */ './help/help-view');
      return { default: HelpView };
    }),
  ),
  why: resultPage(
    null,
    lazy(async () => {
      const { WhyView } = await import(/* webpackChunkName: "view-why" */ './why/why-view');
      return { default: WhyView };
    }),
  ),
};

export type ViewId = keyof typeof ENTRIES;

/** All views; a function of its id each, so that a view may use the list itself. */
export const VIEWS: Readonly<Record<ViewId, ViewEntry>> = ENTRIES;

export const VIEW_IDS = Object.keys(ENTRIES) as ViewId[];
