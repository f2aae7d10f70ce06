import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Which source file imports which others, as paths from the project's root; imports of types count too. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The import graph of all TypeScript files below the folders. Packages and files of other kinds are left out.
 *
 * @param withTypes false for what is loaded at run time: without imports of types
 * @throws Error for a relative import that leads to no file
 */
export function importGraph(folders: readonly string[], { withTypes = true } = {}): ImportGraph {
  const files = folders.flatMap(sourceFiles);
  return new Map(files.map((file) => [file, importedFiles(file, withTypes)]));
}

/** The file with everything that it imports, perhaps through others. */
export function reachedFrom(graph: ImportGraph, file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const next of graph.get(file) ?? []) reachedFrom(graph, next, reached);
  return reached;
}

/** The circles of a graph: groups of files of which each imports, perhaps through others, every other one. */
export function circlesOf(graph: ImportGraph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push([...circle].sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importedFiles(file: string, withTypes: boolean): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const specifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    const specifier = withTypes || !isOfTypes(node) ? specifierOf(node) : null;
    if (specifier !== null) specifiers.add(specifier);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...specifiers].flatMap((specifier) => resolved(file, specifier) ?? []);
}

/** What a node imports: `import … from`, `export … from`, `import(…)` and `import('…').Type`. */
function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? textOf(node.arguments[0]) : null;
}

/** True where nothing is left of the node at run time. */
function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || areTypes(node.exportClause);
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { isTypeOnly, name, namedBindings } = node.importClause;
  return isTypeOnly || (name === undefined && areTypes(namedBindings));
}

function areTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  const isList = names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names));
  return isList && [...names.elements].every((each) => each.isTypeOnly);
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = normalize(join(dirname(from), specifier));
  const candidates = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path];
  const found = candidates.find((each) => existsSync(each) && statSync(each).isFile());
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which is no file`);
  return /\.tsx?$/.test(found) ? found : null;
}
