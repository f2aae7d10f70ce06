import { useEffect, useState } from 'react';

/**
 * The answer to a question that takes a while; null until it is there. A question that was replaced by another one is
 * no longer waited for.
 *
 * @param ask must be the same function as long as the same answer is wanted
 * @throws whatever the answer was refused with, for the boundary around the view
 */
export function useAnswer<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  question: Question,
): Answer | null {
  const [given, setGiven] = useState<Given<Question, Answer> | null>(null);
  useEffect(() => {
    let wanted = true;
    const of = { ask, question };
    ask(question).then(
      (answer) => wanted && setGiven({ ...of, answer }),
      (refusal: unknown) => wanted && setGiven({ ...of, refusal }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, question]);
  if (given === null || given.ask !== ask || given.question !== question) return null;
  if ('refusal' in given) throw given.refusal;
  return given.answer;
}

type Given<Question, Answer> = {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly question: Question;
} & ({ readonly answer: Answer } | { readonly refusal: unknown });
