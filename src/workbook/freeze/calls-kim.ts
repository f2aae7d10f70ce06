/** Texts and quoted sheet names, in which a function name is no call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** True where a formula calls a custom function of the add-in: `=KIM.KOSTEN(…)`, on its own or inside another call. */
export function callsKim(formula: unknown): formula is string {
  return (
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    /(?:^|[^\p{L}\p{N}_.])KIM\.[\p{L}_.]+\(/iu.test(formula.replace(QUOTED, ''))
  );
}
