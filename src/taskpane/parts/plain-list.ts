/** A list without points, whose items stand where the text around it does. */
export const PLAIN_LIST = { margin: 0, padding: 0, listStyleType: 'none' } as const;
