const TAG = /<script src="(?<address>https:\/\/[^"]+)"><\/script>/;

/**
 * The page of the add-in as a build with `OFFICE_JS=office/office.js` makes it: it loads office.js from a copy beside it, and
 * its policy allows no other address.
 * @param page as it was built, with office.js from Microsoft's address
 * @throws Error where the page loads no script from an address
 */
export function closedNetworkPage(page: string): string {
  const address = TAG.exec(page)?.groups?.['address'];
  if (address === undefined) throw new Error('taskpane.html loads office.js from no address');
  return page.replaceAll(address, 'office/office.js').replaceAll(` ${new URL(address).origin}`, ' ');
}
