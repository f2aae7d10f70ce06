import { allocationFamily } from '../allocation/allocation-family';
import { bridgeFamily } from '../bridge/bridge-family';
import { forecastFamily } from '../forecast/forecast-family';
import { monthEndFamily } from '../month-end/month-end-family';
import { noticeAgainstPlanFamily } from '../notice-against-plan/notice-against-plan-family';
import { ownShareFamily } from '../own-share/own-share-family';
import { passingOnFamily } from '../passing-on/passing-on-family';
import { registrationFamily } from '../registration/registration-family';
import type { Result, ResultWithPosts } from '../result';
import { tieOutFamily } from '../tie-out/tie-out-family';
import { unplannedFamily } from '../unplanned/unplanned-family';
import { useOfFundsFamily } from '../use-of-funds/use-of-funds-family';
import { whatIfFamily } from '../what-if/what-if-family';
import type { Explainers, TopicList } from './figure-family';
import type { FigureId } from './figure-id';
import type { Topic, TopicFigure } from './topic';

/** How every figure explains itself; one that is named in `FigureId` and missing here does not compile. */
export const EXPLAINERS: Explainers<FigureId, ResultWithPosts> = {
  ...ownShareFamily.explainers,
  ...unplannedFamily.explainers,
  ...tieOutFamily.explainers,
  ...allocationFamily.explainers,
  ...bridgeFamily.explainers,
  ...noticeAgainstPlanFamily.explainers,
  ...passingOnFamily.explainers,
  ...registrationFamily.explainers,
  ...whatIfFamily.explainers,
  ...forecastFamily.explainers,
  ...useOfFundsFamily.explainers,
  ...monthEndFamily.explainers,
};

const TOPIC_LISTS: Readonly<Record<Topic, TopicList<Result>>> = {
  ...ownShareFamily.topics,
  ...unplannedFamily.topics,
  ...tieOutFamily.topics,
  ...allocationFamily.topics,
  ...bridgeFamily.topics,
  ...noticeAgainstPlanFamily.topics,
  ...passingOnFamily.topics,
  ...registrationFamily.topics,
  ...whatIfFamily.topics,
  ...forecastFamily.topics,
  ...useOfFundsFamily.topics,
  ...monthEndFamily.topics,
};

/** The figures of a topic that between them explain all others of it, in the order of the result sheet. */
export function figuresOf(topic: Topic, result: Result): readonly TopicFigure[] {
  return TOPIC_LISTS[topic](result);
}
