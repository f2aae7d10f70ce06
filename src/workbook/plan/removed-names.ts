import type { WritePlan } from './write-plan';

/** The sheets that a plan removes. */
export function removedNames({ sheets, removedSheets = [] }: WritePlan): readonly string[] {
  return [
    ...sheets.flatMap((write) => (write.action === 'remove' ? [write.name] : [])),
    ...removedSheets.map(({ name }) => name),
  ];
}
