import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Which source file imports which others, as paths from the project's root; imports of types count too. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The import graph of all TypeScript files below the folders. Packages and files of other kinds are left out. */
export function importGraph(folders: readonly string[]): ImportGraph {
  const files = folders.flatMap(sourceFiles);
  return new Map(files.map((file) => [file, importedFiles(file)]));
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

function importedFiles(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const specifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
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

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : null;
}

function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = normalize(join(dirname(from), specifier));
  const candidates = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path];
  return candidates.find((each) => /\.tsx?$/.test(each) && existsSync(each)) ?? null;
}
