import type { ReactNode } from 'react';
import type { Examination } from '../../commands/examination';
import type { Finding } from '../../domain/findings/finding';
import { isAskedOfCell } from './asked-of-cell';

/** What answers a question, where that is typed into the cell which the question names. */
export function IfAskedOfCell({
  found,
  examination,
  children,
}: {
  readonly found: Finding;
  readonly examination: Examination;
  readonly children: ReactNode;
}) {
  return isAskedOfCell(found, examination) ? children : null;
}
