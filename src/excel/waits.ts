import { finding } from '../domain/findings/finding';
import { ExcelFailure } from './excel-failure';

/** How long is waited for Excel, in milliseconds. */
export const WAITS = {
  /** For one answer: large workbooks take a minute on a slow machine, and somebody may be editing a cell. */
  answer: 120_000,
  /** Before the second and the third attempt of a way back. */
  pauses: [400, 2000] as readonly number[],
};

/**
 * Waits for an answer of Excel no longer than is allowed. What was asked may still be carried out later.
 * @throws ExcelFailure `excel-no-answer`
 */
export async function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ExcelFailure(finding('excel-no-answer', null, {}), null)),
      WAITS.answer,
    );
  });
  try {
    return await Promise.race([asked, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Does something in up to three attempts, with a pause before each further one; throws what the last one threw. */
export async function inAttempts<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of WAITS.pauses) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}
