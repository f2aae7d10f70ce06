import { useState } from 'react';

/** The last answer that was there, so that what is shown stays while more of it is on its way. */
export function useLast<Answer>(answer: Answer | null): Answer | null {
  const [last, setLast] = useState(answer);
  if (answer !== null && answer !== last) setLast(answer);
  return answer ?? last;
}
