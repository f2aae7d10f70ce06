import type { ComponentType } from 'react';
import type { ResultViewId, ViewId } from '../session/view-id';
import { loadedWhenOpened } from './loaded-when-opened';
import type { LoadedView } from './loaded-when-opened';
import { MenuView } from './menu/menu-view';
import { OverviewView } from './overview/overview-view';
import type { ResultViewProps, ViewProps } from './view-props';

type View<Props extends object> = ComponentType<Props> | LoadedView<Props>;

/** The code of every view. All but the first two are loaded when they are opened, one chunk each. */
export const VIEWS: Readonly<
  Record<ResultViewId, View<ResultViewProps>> & Record<Exclude<ViewId, ResultViewId>, View<ViewProps>>
> = {
  overview: OverviewView,
  menu: MenuView,
  preview: loadedWhenOpened(async () => {
    const { PreviewView } = await import(/* webpackChunkName: "view-preview" */ './preview/preview-view');
    return PreviewView;
  }),
  assignment: loadedWhenOpened(async () => {
    const { AssignmentView } = await import(
      /* webpackChunkName: "view-assignment" */ './assignment/assignment-view'
    );
    return AssignmentView;
  }),
  scenarios: loadedWhenOpened(async () => {
    const { ScenariosView } = await import(
      /* webpackChunkName: "view-scenarios" */ './scenarios/scenarios-view'
    );
    return ScenariosView;
  }),
  bridge: loadedWhenOpened(async () => {
    const { BridgeView } = await import(/* webpackChunkName: "view-bridge" */ './bridge/bridge-view');
    return BridgeView;
  }),
  'tie-out': loadedWhenOpened(async () => {
    const { TieOutView } = await import(/* webpackChunkName: "view-tie-out" */ './tie-out/tie-out-view');
    return TieOutView;
  }),
  decision: loadedWhenOpened(async () => {
    const { DecisionView } = await import(/* webpackChunkName: "view-decision" */ './decision/decision-view');
    return DecisionView;
  }),
  allocation: loadedWhenOpened(async () => {
    const { AllocationView } = await import(
      /* webpackChunkName: "view-allocation" */ './allocation/allocation-view'
    );
    return AllocationView;
  }),
  registration: loadedWhenOpened(async () => {
    const { RegistrationView } = await import(
      /* webpackChunkName: "view-registration" */ './registration/registration-view'
    );
    return RegistrationView;
  }),
  outlook: loadedWhenOpened(async () => {
    const { OutlookView } = await import(/* webpackChunkName: "view-outlook" */ './outlook/outlook-view');
    return OutlookView;
  }),
  papers: loadedWhenOpened(async () => {
    const { PapersView } = await import(/* webpackChunkName: "view-papers" */ './papers/papers-view');
    return PapersView;
  }),
  rules: loadedWhenOpened(async () => {
    const { RulesView } = await import(/* webpackChunkName: "view-rules" */ './rules/rules-view');
    return RulesView;
  }),
  history: loadedWhenOpened(async () => {
    const { HistoryView } = await import(/* webpackChunkName: "view-history" */ './history/history-view');
    return HistoryView;
  }),
  settings: loadedWhenOpened(async () => {
    const { SettingsView } = await import(/* webpackChunkName: "view-settings" */ './settings/settings-view');
    return SettingsView;
  }),
  help: loadedWhenOpened(async () => {
    const { HelpView } = await import(/* webpackChunkName: "view-help" */ './help/help-view');
    return HelpView;
  }),
  why: loadedWhenOpened(async () => {
    const { WhyView } = await import(/* webpackChunkName: "view-why" */ './why/why-view');
    return WhyView;
  }),
};
