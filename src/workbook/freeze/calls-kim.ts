import { FUNCTION_PREFIX } from '../function-prefix';

/** Texts and quoted sheet names, in which a function name is no call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const CALL = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}_.])(?:${FUNCTION_PREFIX}\.|_XLDUDF_${FUNCTION_PREFIX}_)[\p{L}_.]+\(`,
  'iu',
);

/**
 * True where a formula calls a custom function of the add-in: `=KIM.KOSTEN(…)`, on its own or inside another call. Before
 * the add-in is loaded, Excel calls it `_xldudf_KIM_KOSTEN`, with or without another workbook in front (`[2]!`).
 */
export function callsKim(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && CALL.test(formula.replace(QUOTED, ''));
}
