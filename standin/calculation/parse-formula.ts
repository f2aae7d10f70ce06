import { parseArea, type Area } from '../../src/workbook/address';

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** `sheet` is null for the sheet of the formula. */
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<area>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<name>[A-Z][A-Z0-9.]*)(?=\()`,
    String.raw`(?<truth>TRUE|FALSE)(?![\p{L}\p{N}_.(])`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`(?<error>#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!))`,
    String.raw`(?<sign><=|>=|<>|[-+*/^&=<>(),])`,
  ].join('|'),
  'uy',
);

/** Signs between two operands, the weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

interface Token {
  readonly kind: string;
  readonly text: string;
}

/** Takes an English formula apart; null for one with anything else than cells, constants, operators and calls. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) return null;
  const parser = new Parser(tokens);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    if (formula[at] === ' ') {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match === null) return null;
    const [kind] = Object.entries(match.groups!).find(([, text]) => text !== undefined)!;
    tokens.push({ kind, text: match[0] });
    at += match[0].length;
  }
  return tokens;
}

class Parser {
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const node = this.#level(0);
    if (this.#at < this.tokens.length) throw new SyntaxError('more than one expression');
    return node;
  }

  #level(level: number): FormulaNode {
    const signs = LEVELS[level];
    if (signs === undefined) return this.#operand();
    let left = this.#level(level + 1);
    for (let sign = this.#sign(); sign !== null && signs.includes(sign); sign = this.#sign()) {
      this.#at += 1;
      left = { kind: 'operation', sign, left, right: this.#level(level + 1) };
    }
    return left;
  }

  #sign(): string | null {
    const token = this.tokens[this.#at];
    return token?.kind === 'sign' ? token.text : null;
  }

  #take(text: string): void {
    if (this.tokens[this.#at]?.text !== text) throw new SyntaxError(`${text} is missing`);
    this.#at += 1;
  }

  #operand(): FormulaNode {
    const token = this.tokens[this.#at];
    if (token === undefined) throw new SyntaxError('an operand is missing');
    this.#at += 1;
    const { kind, text } = token;
    if (kind === 'number') return { kind: 'constant', value: Number(text) };
    if (kind === 'text') return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'truth') return { kind: 'constant', value: text === 'TRUE' };
    if (kind === 'error') return { kind: 'error', error: text };
    if (kind === 'area') return areaNode(text);
    if (kind === 'name') return { kind: 'call', name: text, args: this.#args() };
    if (text === '-' || text === '+') {
      const left: FormulaNode = { kind: 'constant', value: 0 };
      return { kind: 'operation', sign: text, left, right: this.#operand() };
    }
    if (text !== '(') throw new SyntaxError(`${text} is no operand`);
    const inner = this.#level(0);
    this.#take(')');
    return inner;
  }

  #args(): FormulaNode[] {
    this.#take('(');
    const args: FormulaNode[] = [];
    while (this.#sign() !== ')') {
      if (args.length > 0) this.#take(',');
      args.push(this.#level(0));
    }
    this.#take(')');
    return args;
  }
}

function areaNode(text: string): FormulaNode {
  const end = text.lastIndexOf('!');
  const name = end < 0 ? null : text.slice(0, end);
  const sheet = name === null ? null : name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { kind: 'area', sheet, area: parseArea(text.slice(end + 1)) };
}
