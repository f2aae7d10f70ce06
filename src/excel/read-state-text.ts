import { statePart, stateText } from './state-part';

/** The add-in's state as the workbook keeps it now, in two requests; null where there is none. */
export async function readStateText(context: Excel.RequestContext): Promise<string | null> {
  const part = statePart(context);
  part.load('id');
  await context.sync();
  const xml = part.isNullObject ? null : part.getXml();
  if (xml !== null) await context.sync();
  return xml === null ? null : stateText(xml.value);
}
