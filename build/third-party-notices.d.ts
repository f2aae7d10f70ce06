/** See third-party-notices.js. */
export function noticesOf(folders: Iterable<string>): { readonly text: string; readonly problems: string[] };
