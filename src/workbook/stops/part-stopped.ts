import { finding, type Finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import { sentence } from '../../domain/findings/sentence';
import { severityOf } from '../../domain/findings/severity';
import { PARTS, type Part } from './parts';

/**
 * One warning for what stops a part of the result, with all that has to be settled for it; null where nothing does. It
 * is no error, so that the rest is computed and written.
 */
export function partStopped(part: Part, findings: readonly Finding[]): Finding | null {
  const [first, ...others] = findings.filter((each) => severityOf(each) === 'error');
  return first === undefined ? null : stopping(part, first, others);
}

/** The same for an error that is there. */
export function stopping(part: Part, first: Finding, others: readonly Finding[] = []): Finding {
  const reason = inBothLanguages((language) =>
    [{ ...first, place: null }, ...others].map((each) => sentence(each, language)).join(' '),
  );
  const stopped = finding('part-stopped', first.place, { part: PARTS[part], reason });
  const { ofCell } = first;
  return { ...stopped, because: first.code, ...(ofCell === undefined ? {} : { ofCell }) };
}
