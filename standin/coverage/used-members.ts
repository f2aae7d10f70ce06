import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of Office.js that the add-in's source names: `Excel.Range.values`. */
export interface UsedMember {
  /** Namespace and class or interface: `Excel.Range`. */
  readonly owner: string;
  readonly name: string;
  /** The set of the API that has it, as its description says: `ExcelApi 1.13`; null where it says nothing. */
  readonly apiSet: string | null;
  /** Files of src that name it, in alphabetical order. */
  readonly files: readonly string[];
}

const OFFICE_TYPES = /[\\/]@types[\\/](?:office-js|custom-functions-runtime)[\\/]/;

/**
 * Every property and method of Office.js that `src` calls, reads, writes or loads by name (`range.load('values')`), found
 * by the compiler's own types. Types alone and members of enumerations, which are constants of the client, do not count.
 */
export function usedMembers(): UsedMember[] {
  const files = sourcesIn('src');
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
    types: ['office-js', 'custom-functions-runtime'],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Omit<UsedMember, 'files'> & { files: Set<string> }>();
  const note = (symbol: ts.Symbol | undefined, file: string): void => {
    const owner = symbol === undefined ? null : ownerOf(symbol, checker);
    if (symbol === undefined || owner === null) return;
    const key = `${owner}.${symbol.name}`;
    const entry = found.get(key) ?? { owner, name: symbol.name, apiSet: apiSetOf(symbol), files: new Set() };
    entry.files.add(file);
    found.set(key, entry);
  };

  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
      if (ts.isCallExpression(node)) {
        for (const symbol of loadedMembers(node, checker)) note(symbol, file);
      }
      ts.forEachChild(node, visit);
    };
    visit(program.getSourceFile(file)!);
  }
  return [...found.values()]
    .map(({ files: where, ...member }) => ({ ...member, files: [...where].sort() }))
    .sort((a, b) => (`${a.owner}.${a.name}` < `${b.owner}.${b.name}` ? -1 : 1));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();
}

/** `Excel.Range` for a member that Office.js declares; null for anything else. */
function ownerOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | null {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || !OFFICE_TYPES.test(declaration.getSourceFile().fileName)) return null;
  const { parent } = symbol as ts.Symbol & { readonly parent?: ts.Symbol };
  const isMember = ts.isClassElement(declaration) || ts.isTypeElement(declaration);
  const isFunction = ts.isFunctionDeclaration(declaration);
  if (parent === undefined || (!isMember && !isFunction)) return null;
  return checker.getFullyQualifiedName(parent);
}

/** Of a member with several signatures that of the first. */
function apiSetOf(symbol: ts.Symbol): string | null {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return null;
  const described = ts.getJSDocCommentsAndTags(declaration).map((each) => each.getText());
  return /\[Api set: ([^\]]+)\]/.exec(described.join())?.[1] ?? null;
}

/** The members named in the text of `object.load('a,b/c')`, `items/…` of a collection included. */
function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression, arguments: given } = call;
  const [paths] = given;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  if (paths === undefined || !ts.isStringLiteral(paths)) return [];
  const owner = checker.getTypeAtLocation(expression.expression);
  return paths.text.split(',').flatMap((path) => membersOnPath(path.trim(), owner, checker));
}

function membersOnPath(path: string, owner: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  let type = checker.getNonNullableType(owner);
  for (const name of path.split('/')) {
    const symbol = type.getProperty(name);
    if (symbol === undefined) throw new Error(`no member ${name} in load('${path}')`);
    symbols.push(symbol);
    const next = checker.getTypeOfSymbol(symbol);
    type = checker.isArrayType(next) ? checker.getTypeArguments(next as ts.TypeReference)[0]! : next;
  }
  return symbols;
}
