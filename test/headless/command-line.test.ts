import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyOf, runCommand } from './run-command';

const KREIS = 'assets/examples/kreis.xlsx';

describe('how the command is called', () => {
  test.each([
    [[], /fehlt die Eingabedatei/],
    [['a.xlsx', 'b.xlsx'], /zu viel ist: b\.xlsx/],
    [['a.xlsx', '--scenario', 'best'], /--scenario kennt nur granted, lower, upper, rejected, nicht „best“/],
    [['a.xlsx', '--basis', 'netto'], /--basis kennt nur net, gross/],
    [['a.xlsx', '--unknown'], /nicht verständlich/],
    [['a.xlsx', '--out', 'a.xlsx'], /darf nicht die Eingabedatei sein/],
    [['a.xlsm', '--out', 'b.xlsx'], /dieselbe Endung wie die Eingabe \(\.xlsm\)/],
  ])('%j is a wrong call', async (words, complaint) => {
    const { status, printed, complained } = await runCommand(...words);
    expect(status).toBe(64);
    expect(printed).toBe('');
    expect(complained).toMatch(complaint);
    expect(complained).toContain('Aufruf: npm run reconcile');
  });

  test('--help explains the call', async () => {
    expect(await runCommand('--help')).toMatchObject({
      status: 0,
      printed: expect.stringContaining('--scenario'),
    });
  });
});

describe('what the command writes', () => {
  test('the result stands beside the input, the input stays as it was', async () => {
    const input = copyOf(KREIS);
    const before = readFileSync(input);
    const { status, printed } = await runCommand(input);
    expect(status).toBe(0);
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readdirSync(dirname(input)).sort()).toEqual(['kreis.abgleich.xlsx', 'kreis.xlsx']);
    expect(printed).toMatch(/Summe gesamt +440\.837,00/);
    expect(printed).toContain('gerundet auf 10.000');
  });

  test('--out names the output; --json prints one object and nothing else', async () => {
    const input = copyOf(KREIS);
    const output = join(dirname(input), 'Ergebnis.xlsx');
    const { status, printed, complained } = await runCommand(input, '--out', output, '--json');
    expect(status).toBe(0);
    expect(complained).toBe('');
    expect(JSON.parse(printed).totals.ownShare).toBe('440837.00');
    expect(existsSync(output)).toBe(true);
  });

  test('an output that cannot be written is reported and leaves nothing behind', async () => {
    const input = copyOf(KREIS);
    const { status, complained } = await runCommand(input, '--out', join(dirname(input), 'fehlt', 'x.xlsx'));
    expect(status).toBe(2);
    expect(complained).toMatch(/kann nicht geschrieben werden/);
    expect(readdirSync(dirname(input))).toEqual(['kreis.xlsx']);
  });
});

describe('a file that cannot be used: one German sentence, status 2, no output', () => {
  const FILES = 'test/fixtures/files';
  const noWorkbook = (): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'text.xlsx');
    writeFileSync(path, 'kein Excel');
    return path;
  };

  test.each([
    [
      'that does not exist',
      () => join(tmpdir(), 'gibt-es-nicht.xlsx'),
      'file-not-readable',
      /kann nicht gelesen werden/,
    ],
    ['that is no workbook', noWorkbook, 'file-not-a-workbook', /keine Excel-Arbeitsmappe/],
    ['that is empty', () => copyOf(`${FILES}/empty.xlsx`), 'file-empty', /leer/],
    ['that needs a password', () => copyOf(`${FILES}/password.xlsx`), 'file-password-protected', /Kennwort/],
  ])('%s', async (_, path, code, sentence) => {
    const input = path();
    const { status, printed } = await runCommand(input, '--json');
    const json = JSON.parse(printed);
    expect(status).toBe(2);
    expect(json.status).toBe('failed');
    expect(json.written).toEqual([]);
    expect(json.findings).toHaveLength(1);
    expect(json.findings[0]).toMatchObject({
      severity: 'error',
      code,
      message: expect.stringMatching(sentence),
    });
    expect(json.findings[0]).not.toHaveProperty('sheet');
    expect(existsSync(input.replace('.xlsx', '.abgleich.xlsx'))).toBe(false);
  });
});
