export type {
  ComputedFigure,
  Explanation,
  GivenFigure,
  RejectedRule,
  RuleCitation,
  Unit,
} from './explanation';
export { explainOwnShare } from './explain-own-share';
export { explainer } from './explainer';
export { figuresOf, TOPICS, type Topic, type TopicFigure, type TopicPart } from './topics';
