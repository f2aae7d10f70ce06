/** Adds items at the end of a list. As arguments of `push`, those of a long table are too many for the stack. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
