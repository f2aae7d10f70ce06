import { invalidArgument, notImplemented } from '../protocol/host-error';

/** What a range answers about itself, as far as it can be asked of each row and column. */
interface Line {
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly format: { readonly font: { readonly strikethrough: boolean | null } };
}

/**
 * The properties of one row or column that are set to true in what was asked
 * (`{ rowHidden: true, format: { font: { strikethrough: true } } }`), in the same shape.
 * @throws HostError `NotImplemented` for any other property.
 */
export function lineProperties(line: Line, asked: unknown): Record<string, unknown> {
  return answer(line, asked, ANSWERED);
}

interface Answered {
  readonly [property: string]: true | Answered;
}
const ANSWERED: Answered = { rowHidden: true, columnHidden: true, format: { font: { strikethrough: true } } };

function answer(of: object, asked: unknown, known: Answered): Record<string, unknown> {
  if (typeof asked !== 'object' || asked === null) throw invalidArgument();
  const wanted = Object.entries(asked).filter(([, each]) => each !== undefined && each !== false);
  return Object.fromEntries(
    wanted.map(([property, below]) => {
      const kind = known[property];
      if (kind === undefined) throw notImplemented(`The property ${property} of rows and columns`);
      const value = (of as Record<string, unknown>)[property];
      return [property, kind === true ? value : answer(value as object, below, kind)];
    }),
  );
}
