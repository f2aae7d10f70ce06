import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import type { BrokenWrite } from './before';
import { failureOf, reasonOf } from './excel-failure';
import { isWhole, pictureOf } from './picture';
import { takeBack } from './take-back';

/**
 * What became of a write whose request failed, or whose answer did not come: where it is whole it stays, otherwise it is
 * taken back.
 *
 * @returns the warning that belongs to a write that stays
 * @throws ExcelFailure with what is true of the workbook; any other error where the program itself failed
 */
export async function afterFailure(broken: BrokenWrite, error: unknown): Promise<readonly Finding[]> {
  const reason = reasonOf(error);
  const picture = await pictureOf(broken).catch(() => null);
  if (picture !== null && isWhole(broken, picture))
    return [finding('written-despite-error', null, { reason })];
  await takeBack(broken, reason);
  throw failureOf(error);
}
