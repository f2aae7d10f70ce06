/** Parts of the ids this session gives to what it makes: the second group tells the kind. */
const kinds = { table: '0003', chart: '0004', customXmlPart: '0005', condition: '0006' } as const;

/** A stable id, the same in every run, that none of `taken` has. */
export function unusedId(kind: keyof typeof kinds, taken: readonly { readonly id: string }[]) {
  const ids = new Set(taken.map((item) => item.id.toUpperCase()));
  for (let number = ids.size + 1; ; number += 1) {
    const serial = number.toString(16).padStart(12, '0').toUpperCase();
    const id = `{00000000-${kinds[kind]}-4000-8000-${serial}}`;
    if (!ids.has(id)) return id;
  }
}
