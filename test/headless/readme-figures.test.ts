import { readFileSync } from 'node:fs';
import { copyOf, runCommand } from './run-command';

const KAMEN = 'verteilung-kamen-bergkamen-boenen-2021';

/** The example that a figure of the page is tried on, by the word that it begins with; all others on that of the Kreis. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'entscheidung/wertgrenze': 'bescheid-2023',
  verteilung: KAMEN,
  Kamen: KAMEN,
  bescheid: 'bescheid-2023',
  weiterleitung: 'bescheid-2023',
  prognose: 'bescheid-2023',
  verwendung: 'bescheid-2023',
};

/** What the table of the page prints behind `--explain`, `…` replaced by what stands before it. */
function printedFigures(): readonly string[] {
  const page = readFileSync('README.md', 'utf8');
  const start = page.indexOf('| figure | `--explain` |');
  const rows = page.slice(start, page.indexOf('\n\n', start)).split('\n').slice(2);
  return rows.flatMap((row) => {
    let beginning = '';
    return [...row.split('|')[2]!.matchAll(/`"?([^`"]+)"?`/g)].map(([, printed]) => {
      if (printed!.startsWith('…')) return printed!.replace('…', beginning);
      beginning = printed!.slice(0, Math.max(0, printed!.lastIndexOf('/')));
      return printed!;
    });
  });
}

const exampleOf = (figure: string) => EXAMPLES[figure] ?? EXAMPLES[figure.split('/')[0]!] ?? 'kreis';

test.each([...new Set(printedFigures().map(exampleOf))])(
  'every figure that the page prints is explained: %s',
  async (example) => {
    const figures = printedFigures().filter((figure) => exampleOf(figure) === example);
    const options = figures.flatMap((figure) => ['--explain', figure]);
    const { status, complained } = await runCommand(
      copyOf(`assets/examples/${example}.xlsx`),
      '--json',
      ...options,
    );
    expect([status, complained]).toEqual([0, '']);
  },
);

test('the table of the page is read whole', () => {
  expect(printedFigures()).toEqual(
    expect.arrayContaining([
      'anmeldung/M2/2023',
      'anmeldung/gesamt/2023',
      'was-wäre-wenn/M2/2022/finanziert',
    ]),
  );
});
