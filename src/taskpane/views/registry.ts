import type { ComponentType } from 'react';
import { OverviewView } from './overview/overview-view';
import { MenuView } from './menu/menu-view';
import { loadedWhenOpened } from './loaded-when-opened';
import type { LoadedView } from './loaded-when-opened';
import type { ResultViewProps, ViewProps } from './view-props';

/** Where a view stands in the menu; null for one that does not. */
export type ViewGroup = 'work' | 'insight' | 'more' | null;

type View<Props extends object> = ComponentType<Props> | LoadedView<Props>;

/** A view as the shell knows it. */
export type ViewEntry =
  | { readonly group: ViewGroup; readonly needs: 'nothing'; readonly View: View<ViewProps> }
  | { readonly group: ViewGroup; readonly needs: 'result'; readonly View: View<ResultViewProps> };

function page(group: ViewGroup, View: View<ViewProps>): ViewEntry {
  return { group, needs: 'nothing', View };
}

/** A view that is only shown when there are figures. */
function resultPage(group: ViewGroup, View: View<ResultViewProps>): ViewEntry {
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
    loadedWhenOpened(async () => {
      const { PreviewView } = await import(/* webpackChunkName: "view-preview" */ './preview/preview-view');
      return PreviewView;
    }),
  ),
  assignment: page(
    'work',
    loadedWhenOpened(async () => {
      const { AssignmentView } = await import(
        /* webpackChunkName: "view-assignment" */ './assignment/assignment-view'
      );
      return AssignmentView;
    }),
  ),
  scenarios: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { ScenariosView } = await import(
        /* webpackChunkName: "view-scenarios" */ './scenarios/scenarios-view'
      );
      return ScenariosView;
    }),
  ),
  bridge: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { BridgeView } = await import(/* webpackChunkName: "view-bridge" */ './bridge/bridge-view');
      return BridgeView;
    }),
  ),
  'tie-out': resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { TieOutView } = await import(/* webpackChunkName: "view-tie-out" */ './tie-out/tie-out-view');
      return TieOutView;
    }),
  ),
  decision: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { DecisionView } = await import(
        /* webpackChunkName: "view-decision" */ './decision/decision-view'
      );
      return DecisionView;
    }),
  ),
  allocation: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { AllocationView } = await import(
        /* webpackChunkName: "view-allocation" */ './allocation/allocation-view'
      );
      return AllocationView;
    }),
  ),
  registration: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { RegistrationView } = await import(
        /* webpackChunkName: "view-registration" */ './registration/registration-view'
      );
      return RegistrationView;
    }),
  ),
  outlook: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { OutlookView } = await import(/* webpackChunkName: "view-outlook" */ './outlook/outlook-view');
      return OutlookView;
    }),
  ),
  papers: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { PapersView } = await import(/* webpackChunkName: "view-papers" */ './papers/papers-view');
      return PapersView;
    }),
  ),
  rules: resultPage(
    'insight',
    loadedWhenOpened(async () => {
      const { RulesView } = await import(/* webpackChunkName: "view-rules" */ './rules/rules-view');
      return RulesView;
    }),
  ),
  history: page(
    'work',
    loadedWhenOpened(async () => {
      const { HistoryView } = await import(/* webpackChunkName: "view-history" */ './history/history-view');
      return HistoryView;
    }),
  ),
  settings: page(
    'more',
    loadedWhenOpened(async () => {
      const { SettingsView } = await import(
        /* webpackChunkName: "view-settings" */ './settings/settings-view'
      );
      return SettingsView;
    }),
  ),
  help: page(
    'more',
    loadedWhenOpened(async () => {
      const { HelpView } = await import(/* webpackChunkName: "view-help" */ './help/help-view');
      return HelpView;
    }),
  ),
  why: resultPage(
    null,
    loadedWhenOpened(async () => {
      const { WhyView } = await import(/* webpackChunkName: "view-why" */ './why/why-view');
      return WhyView;
    }),
  ),
};

export type ViewId = keyof typeof ENTRIES;

/** All views; a function of its id each, so that a view may use the list itself. */
export const VIEWS: Readonly<Record<ViewId, ViewEntry>> = ENTRIES;

export const VIEW_IDS = Object.keys(ENTRIES) as ViewId[];
