import { finding, type Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from './snapshot';

/** What there is to say of a workbook as a whole, whatever its cells hold. */
export function workbookRemarks({
  calculatedByHand,
  dateSystemAssumed,
  dateSystem,
}: WorkbookSnapshot): readonly Finding[] {
  return [
    ...(calculatedByHand === true ? [finding('calculated-by-hand', null, {})] : []),
    ...(dateSystemAssumed === true ? [finding('date-system-assumed', null, {})] : []),
    ...(dateSystem === 1904 ? [finding('functions-in-1904', null, {})] : []),
  ];
}
