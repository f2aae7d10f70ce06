import { sameText } from '../domain/bridge/versions';
import type { TieOutRow } from '../domain/tie-out/tie-out-row';
import type { ResultSheetTexts } from './de/result-sheet';
import { fill } from './fill';

/** The version of a stated figure, with that of the computed one where it is another; empty where it names none. */
export function tieOutVersion(
  { version, comparedWith }: Pick<TieOutRow, 'version' | 'comparedWith'>,
  { comparedWith: text }: ResultSheetTexts,
): string {
  if (version === null) return '';
  const isSame = comparedWith === null || sameText(comparedWith) === sameText(version);
  return isSame ? version : fill(text, { version, compared: comparedWith });
}
