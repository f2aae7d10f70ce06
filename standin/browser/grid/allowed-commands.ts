/**
 * Changes of the grid that the document does not follow: its model moves no cells and rewrites no references, and looks
 * are the add-in's and the file's. The grid is kept from making them, since what it showed would then not be what the add-in reads and what is saved.
 */
const refused = [
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.add-worksheet-merge',
];

const refusedCommands = [
  'sheet.command.insert-row',
  'sheet.command.insert-col',
  'sheet.command.remove-row',
  'sheet.command.remove-col',
  'sheet.command.move-range',
  'sheet.command.move-rows',
  'sheet.command.move-cols',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.delete-range-move-up',
  'sheet.command.delete-range-move-left',
  'sheet.command.set-range-bold',
  'sheet.command.set-range-italic',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
];

/** Whether the user may do this in the grid. */
export function isAllowed(command: string): boolean {
  return !refused.includes(command) && !refusedCommands.some((each) => command.startsWith(each));
}
