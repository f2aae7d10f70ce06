/** What the administrator built the add-in with; the build puts it in, elsewhere it is not there. */
declare const ADDIN_NAMESPACE: string | undefined;

/** What stands before the point of a custom function in a formula, as the manifest says it. */
export const FUNCTION_PREFIX = typeof ADDIN_NAMESPACE === 'undefined' ? 'KIM' : ADDIN_NAMESPACE;

/** The name of a function in a formula: `KIM.KOSTEN`. */
export function inFormula(name: string): string {
  return `${FUNCTION_PREFIX}.${name}`;
}
