/** XML namespace of the custom XML parts that probes make; a probe leaves none behind. */
export const PROBE_NAMESPACE = 'urn:kim-abgleich:probe:1';

/** The XML of such a part. */
export function probeXml(content: string): string {
  return `<probe xmlns="${PROBE_NAMESPACE}">${content}</probe>`;
}

/** Removes the parts that probes made, all that are still there. */
export async function removeProbeParts(context: Excel.RequestContext): Promise<void> {
  const { customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(PROBE_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const ids = idsOf(parts);
  if (ids.length === 0) return;
  for (const id of ids) customXmlParts.getItemOrNullObject(id).delete();
  await context.sync();
}

function idsOf({ items }: Excel.CustomXmlPartScopedCollection): string[] {
  return items.map(({ id }) => id);
}
