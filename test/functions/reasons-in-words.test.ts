import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { CATALOGUE } from '../../src/domain/findings/catalogue';
import type { FindingCode } from '../../src/domain/findings/finding';
import { problemText } from '../../src/functions/problem';
import { importGraph, reachedFrom } from '../house/import-graph';

/** No function lacks a figure for these: they stand beside one, or are about what every function is given. */
const NEVER_A_REASON: readonly FindingCode[] = [
  'allocation-posts-missing',
  'cover-outside-years',
  'cover-without-year',
  'ceiling-above-cost',
  // Notes on a value that was read.
  'fte-read-as',
];

const LOADED = reachedFrom(importGraph(['src'], { withTypes: false }), 'src/functions/register-functions.ts');

/** The findings that a file can report: all codes that it names. */
function codesIn(file: string): FindingCode[] {
  const codes: FindingCode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && node.text in CATALOGUE) codes.push(node.text as FindingCode);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return codes;
}

const TEXTS = /^src\/(?:i18n|domain\/findings\/catalogue)\//;
const reported = [...LOADED].filter((file) => !TEXTS.test(file)).flatMap(codesIn);
const reasons = [...new Set(reported)].filter((code) => !NEVER_A_REASON.includes(code)).sort();

test('the functions do without the catalogue of all findings', () => {
  expect(reported).toEqual(expect.arrayContaining(['rate-unknown', ...NEVER_A_REASON]));
  expect([...LOADED]).not.toContain('src/domain/findings/catalogue.ts');
});

test.each(reasons)('a function can say %s in both languages', (code) => {
  const [de, en] = (['de', 'en'] as const).map((language) => problemText({ code, values: {} }, language));
  expect(de).toMatch(/[.)]$/);
  expect(en).not.toBe(de);
});
