import { newestState } from '../workbook/plan/newest-state';
import { STATE_NAMESPACE, stateText } from './state-part';

/** The add-in's state in the workbook, and the parts that hold it: several where it is large, or where two wrote one. */
export interface StateParts {
  /** Of the part that counts; null where there is none. */
  readonly text: string | null;
  /** Ids of all parts of ours, the one that counts first. */
  readonly ids: readonly string[];
}

/** The same with what stands in them. */
export interface ReadStateParts extends StateParts {
  /** What was read of them, that of the part that counts first; pieces whose ids were not known are not among it. */
  readonly xmls: readonly string[];
}

/** The parts of ours, to be loaded: their ids come with the next answer. */
export function loadStateParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Asks for the texts of parts whose ids were loaded; the answer is there after the next request. */
export function queueStateTexts(parts: Excel.CustomXmlPartScopedCollection): () => ReadStateParts {
  const xmls = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () => {
    const all = xmls.map(({ xml }) => xml.value);
    const ids = xmls.map(({ id }) => id);
    const states = all.flatMap((xml, index) => {
      const text = stateText(xml, all);
      return text === null ? [] : [{ text, id: ids[index]!, xml }];
    });
    const newest = states[newestState(states.map(({ text }) => text))];
    if (newest === undefined) return { text: null, ids, xmls: all };
    const { text, id, xml } = newest;
    return {
      text,
      ids: [id, ...ids.filter((each) => each !== id)],
      xmls: [xml, ...all.filter((each) => each !== xml)],
    };
  };
}

/**
 * Asks, in the request that is being put together, whether the state is still the one that was read.
 * @returns after the request: the parts as they are; a text is null where its part is gone or another one came
 */
export function queueSameState(context: Excel.RequestContext, { ids }: StateParts): () => ReadStateParts {
  const parts = loadStateParts(context);
  const [first] = ids;
  const xmls = new Map(
    ids.map((id) => [id, context.workbook.customXmlParts.getItemOrNullObject(id).getXml()]),
  );
  return () => {
    const now = parts.items.map(({ id }) => id);
    if (first === undefined || !now.includes(first)) return { text: null, ids: now, xmls: [] };
    const others = now.filter((id) => id !== first);
    const pieces = others.flatMap((id) => xmls.get(id)?.value ?? []);
    const xml = xmls.get(first)!.value;
    return { text: stateText(xml, pieces), ids: [first, ...others], xmls: [xml, ...pieces] };
  };
}

/** Whether nobody wrote a state in between. */
export function isSameState(before: StateParts, now: StateParts): boolean {
  return before.text === now.text && before.ids.length === now.ids.length;
}
