import { argumentsFor } from '../../../standin/document/function-calls';
import { newExcel } from '../with-excel';

async function excelWith(functions: Readonly<Record<string, (...values: never[]) => unknown>>) {
  const excel = await newExcel();
  for (const [id, definition] of Object.entries(functions)) {
    excel.CustomFunctions.associate(id, definition as () => unknown);
  }
  return excel;
}

test('a function is called by the runtime of the client and its value comes back as one cell', async () => {
  const excel = await excelWith({ ADD: (left: number, right: number) => left + right });
  await expect(excel.callFunction('add', 2, 3)).resolves.toEqual([[5]]);
});

test('a block goes in and spills out', async () => {
  const excel = await excelWith({ TWICE: (block: number[][]) => block.map((row) => row.map((n) => n * 2)) });
  await expect(
    excel.callFunction('TWICE', [
      [1, 2],
      [3, 4],
    ]),
  ).resolves.toEqual([
    [2, 4],
    [6, 8],
  ]);
});

test('many calls go in one message and come back in one request', async () => {
  const excel = await excelWith({ SAME: (value: number) => value });
  const calls = Array.from({ length: 1_000 }, (_, index) => ({ id: 'SAME', parameters: [index] }));
  const results = await excel.callFunctions(calls);
  expect(results.map(([row]) => row![0])).toEqual(calls.map(({ parameters }) => parameters[0]));
  expect(excel.roundTrips()).toBe(1);
});

test.each([
  ['notAvailable', '#N/A'],
  ['invalidNumber', '#NUM!'],
  ['invalidValue', '#VALUE!'],
  ['divisionByZero', '#DIV/0!'],
] as const)('a thrown error %s is %s with its sentence', async (name, code) => {
  const excel = await newExcel();
  const { CustomFunctions } = excel;
  CustomFunctions.associate('FAIL', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[name], 'Bitte ändern.');
  });
  await expect(excel.callFunction('FAIL')).resolves.toEqual([[{ code, message: 'Bitte ändern.' }]]);
});

test('an error inside a block stays in its cell; the client keeps the sentence of #VALUE! and #N/A only', async () => {
  const excel = await newExcel();
  const { CustomFunctions } = excel;
  const { Error, ErrorCode } = CustomFunctions;
  CustomFunctions.associate('MIXED', () => [
    [1],
    [new Error(ErrorCode.invalidValue, 'keine Zahl')],
    [new Error(ErrorCode.invalidNumber, 'zu groß')],
  ]);
  await expect(excel.callFunction('MIXED')).resolves.toEqual([
    [1],
    [{ code: '#VALUE!', message: 'keine Zahl' }],
    [{ code: '#NUM!', message: null }],
  ]);
});

test('an error value in an argument reaches the function as an error', async () => {
  const excel = await excelWith({
    CODES: (block: { code?: string }[][]) => block.map((row) => row.map((cell) => cell.code ?? 'keiner')),
  });
  const argument = [[{ code: '#REF!', message: null }, 1]];
  await expect(excel.callFunction('CODES', argument)).resolves.toEqual([['#REF!', 'keiner']]);
});

test('a function that breaks, or that nobody has, is #VALUE! without a sentence', async () => {
  const excel = await excelWith({
    BREAK: () => {
      throw new TypeError('lost by the client');
    },
  });
  const broken = [[{ code: '#VALUE!', message: null }]];
  await expect(excel.callFunction('BREAK')).resolves.toEqual(broken);
  await expect(excel.callFunction('NOBODY')).resolves.toEqual(broken);
});

test('arguments are completed to the parameters as Excel completes them', () => {
  const parameters = [{ dimensionality: 'matrix' }, {}, { dimensionality: 'matrix' }];
  expect(argumentsFor(parameters, [5, 6])).toEqual([[[5]], 6, null]);
  expect(argumentsFor(parameters, [[[1], [2]]])).toEqual([[[1], [2]], null, null]);
  expect(() => argumentsFor(parameters, [1, 2, 3, 4])).toThrow(RangeError);
});
