import { stateXmls } from './state-xml';

/**
 * Puts a state into the workbook, into the part that counts, and removes the other parts of ours. Pieces that belong to it
 * come first: until the part that counts is written, the state is the one of before. Queues only; the caller syncs.
 *
 * @param ids of the parts that there are, the one that counts first
 * @param text null removes it
 */
export function writeState(context: Excel.RequestContext, text: string | null, ids: readonly string[]): void {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = ids;
  if (text === null) {
    if (first !== undefined) customXmlParts.getItemOrNullObject(first).delete();
  } else {
    const [xml, ...pieces] = stateXmls(text);
    for (const piece of pieces) customXmlParts.add(piece);
    if (first === undefined) customXmlParts.add(xml);
    else customXmlParts.getItem(first).setXml(xml);
  }
  for (const id of others) customXmlParts.getItemOrNullObject(id).delete();
}
