import { stateXml } from './state-part';

/**
 * Puts a state into the workbook, into the part that counts, and removes the other parts of ours. Queues only; the caller
 * syncs.
 *
 * @param ids of the parts that there are, the one that counts first
 * @param text null removes it
 */
export function writeState(context: Excel.RequestContext, text: string | null, ids: readonly string[]): void {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = ids;
  if (text === null) {
    if (first !== undefined) customXmlParts.getItemOrNullObject(first).delete();
  } else if (first === undefined) customXmlParts.add(stateXml(text));
  else customXmlParts.getItem(first).setXml(stateXml(text));
  for (const id of others) customXmlParts.getItemOrNullObject(id).delete();
}
