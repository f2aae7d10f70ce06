import type { ComponentType } from 'react';
import type { ResultViewId, ViewId } from '../session/view-id';
import { loadedWhenOpened } from '../parts/loaded-when-opened';
import type { LoadedView } from '../parts/loaded-when-opened';
import { OverviewView } from './overview/overview-view';
import type { ResultViewProps, ViewProps } from './view-props';

type View<Props extends object> = ComponentType<Props> | LoadedView<Props>;

/**
 * The code of every view, one line each; its tab stands in `session/view-id.ts`. All but the first are loaded when they
 * are opened, one chunk each.
 */
export const VIEWS: Readonly<
  Record<ResultViewId, View<ResultViewProps>> & Record<Exclude<ViewId, ResultViewId>, View<ViewProps>>
> = {
  overview: OverviewView,
  preview: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-preview" */ './preview/preview-view'),
    'PreviewView',
  ),
  findings: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-findings" */ './findings/findings-view'),
    'FindingsView',
  ),
  assignment: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-assignment" */ './assignment/assignment-view'),
    'AssignmentView',
  ),
  scenarios: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-scenarios" */ './scenarios/scenarios-view'),
    'ScenariosView',
  ),
  posts: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-posts" */ './posts/posts-view'),
    'PostsView',
  ),
  bridge: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-bridge" */ './bridge/bridge-view'),
    'BridgeView',
  ),
  'tie-out': loadedWhenOpened(
    () => import(/* webpackChunkName: "view-tie-out" */ './tie-out/tie-out-view'),
    'TieOutView',
  ),
  decision: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-decision" */ './decision/decision-view'),
    'DecisionView',
  ),
  allocation: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-allocation" */ './allocation/allocation-view'),
    'AllocationView',
  ),
  registration: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-registration" */ './registration/registration-view'),
    'RegistrationView',
  ),
  month: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-month" */ './month/month-view'),
    'MonthView',
  ),
  outlook: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-outlook" */ './outlook/outlook-view'),
    'OutlookView',
  ),
  papers: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-papers" */ './papers/papers-view'),
    'PapersView',
  ),
  rules: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-rules" */ './rules/rules-view'),
    'RulesView',
  ),
  history: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-history" */ './history/history-view'),
    'HistoryView',
  ),
  functions: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-functions" */ './functions/functions-view'),
    'FunctionsView',
  ),
  settings: loadedWhenOpened(
    () => import(/* webpackChunkName: "view-settings" */ './settings/settings-view'),
    'SettingsView',
  ),
  help: loadedWhenOpened(() => import(/* webpackChunkName: "view-help" */ './help/help-view'), 'HelpView'),
  why: loadedWhenOpened(() => import(/* webpackChunkName: "view-why" */ './why/why-view'), 'WhyView'),
};
