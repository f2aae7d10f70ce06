import { typedWords } from './read-typed-word';
import { DEDUCTED, LESS_EXPENSE_OR_MORE_INCOME, MARKS_OF_YES, MONEY_KIND, YES_NO } from './word-lists';

const AS_YES = [[{ de: 'ja', en: 'yes' }, MARKS_OF_YES]] as const;

export const TOLD_YES_NO = typedWords(YES_NO, AS_YES);
export const TOLD_DEDUCTED = typedWords(DEDUCTED, AS_YES);
export const TOLD_MONEY_KIND = typedWords(MONEY_KIND, [
  [{ de: 'Deckung', en: 'cover' }, LESS_EXPENSE_OR_MORE_INCOME],
]);
