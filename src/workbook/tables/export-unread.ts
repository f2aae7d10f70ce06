import { finding, type Finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import { sentence } from '../../domain/findings/sentence';
import { severityOf } from '../../domain/findings/severity';

/**
 * Why budget lines of an export are not used: it is not the user's own table, and what is wrong with it stops no own
 * share. Null where nothing is.
 */
export function exportUnread(findings: readonly Finding[]): Finding | null {
  const errors = findings.filter((each) => severityOf(each) === 'error');
  const [first] = errors;
  if (first === undefined) return null;
  const { code, values } = first;
  const reason = inBothLanguages((language) => sentence({ code, values, place: null }, language));
  const count = String(errors.length);
  return errors.length === 1
    ? finding('budget-export-unread', first.place, { reason })
    : finding('budget-export-cells-unread', first.place, { reason, count });
}
