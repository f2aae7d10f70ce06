import { STATE_NAMESPACE, stateXml } from './state-part';

/** Puts the add-in's state into the workbook. Queues only; the caller syncs. */
export function writeState(context: Excel.RequestContext, state: string, exists: boolean): void {
  const parts = context.workbook.customXmlParts;
  if (exists) parts.getByNamespace(STATE_NAMESPACE).getOnlyItem().setXml(stateXml(state));
  else parts.add(stateXml(state));
}
