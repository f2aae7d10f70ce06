/** The address of a file by its path in the folder that holds the add-in and the workbench. */
export function addressOf(path: string): string {
  return new URL(path, document.baseURI).href;
}
