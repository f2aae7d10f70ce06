import type { AllocationFigureId } from '../allocation/allocation-figure-id';
import type { BridgeFigureId } from '../bridge/bridge-figure-id';
import type { ForecastFigureId } from '../forecast/forecast-figure-id';
import type { MonthEndFigureId } from '../month-end/month-end-figure-id';
import type { NoticeAgainstPlanFigureId } from '../notice-against-plan/notice-against-plan-figure-id';
import type { OwnShareFamilyFigureId } from '../own-share/own-share-figure-id';
import type { PassingOnFigureId } from '../passing-on/passing-on-figure-id';
import type {
  RegistrationAccountFigureId,
  RegistrationFigureId,
  RegistrationTotalFigureId,
} from '../registration/registration-figure-id';
import type { TieOutFigureId } from '../tie-out/tie-out-figure-id';
import type { UnplannedFigureId } from '../unplanned/unplanned-figure-id';
import type { UseOfFundsFigureId } from '../use-of-funds/use-of-funds-figure-id';
import type { FinancedPostsFigureId, WhatIfFigureId } from '../what-if/what-if-figure-id';

/** Names one figure of a result. Each family of figures names its own, in its folder. */
export type FigureId =
  | OwnShareFamilyFigureId
  | UnplannedFigureId
  | TieOutFigureId
  | AllocationFigureId
  | BridgeFigureId
  | NoticeAgainstPlanFigureId
  | PassingOnFigureId
  | RegistrationFigureId
  | RegistrationAccountFigureId
  | RegistrationTotalFigureId
  | WhatIfFigureId
  | FinancedPostsFigureId
  | ForecastFigureId
  | UseOfFundsFigureId
  | MonthEndFigureId;
