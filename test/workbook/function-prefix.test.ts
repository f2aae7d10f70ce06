/** What the code says where the add-in was built with `ADDIN_NAMESPACE`. */
async function builtWith(prefix: string) {
  const globals = globalThis as unknown as Record<string, unknown>;
  globals['ADDIN_NAMESPACE'] = prefix;
  try {
    let modules!: readonly [
      typeof import('../../src/workbook/entries/function-call'),
      typeof import('../../src/workbook/entries/shown-formula'),
      typeof import('../../src/workbook/freeze/calls-kim'),
      typeof import('../../standin/files/formula-text'),
    ];
    await jest.isolateModulesAsync(async () => {
      modules = [
        await import('../../src/workbook/entries/function-call'),
        await import('../../src/workbook/entries/shown-formula'),
        await import('../../src/workbook/freeze/calls-kim'),
        await import('../../standin/files/formula-text'),
      ];
    });
    return Object.assign({}, ...modules) as (typeof modules)[0] &
      (typeof modules)[1] &
      (typeof modules)[2] &
      (typeof modules)[3];
  } finally {
    delete globals['ADDIN_NAMESPACE'];
  }
}

test('formulas that are inserted begin with the prefix of the build, and are shown as the user’s Excel writes them', async () => {
  const { functionCall, shownFormula } = await builtWith('KIMTEST');
  const formula = functionCall('KOSTEN', ['B2', '0,5']);
  expect(formula).toBe('=KIMTEST.KOSTEN(B2,0.5)');
  expect(shownFormula(formula, 'de')).toBe('=KIMTEST.KOSTEN(B2;0,5)');
  expect(shownFormula('=KIM.KOSTEN(B2,0.5)', 'de')).toBe('=KIM.KOSTEN(B2,0.5)');
});

test('only formulas of the own prefix are its calls: those of a version beside it are not frozen with them', async () => {
  const { callsKim } = await builtWith('KIM_TEST');
  expect(callsKim('=KIM_TEST.KOSTEN(B2)')).toBe(true);
  expect(callsKim('=_xldudf_KIM_TEST_KOSTEN(B2)')).toBe(true);
  expect(callsKim('=KIM.KOSTEN(B2)')).toBe(false);
});

test('a file keeps them as Excel writes them', async () => {
  const { formulaForFile, formulaFromFile } = await builtWith('KIM_TEST');
  expect(formulaForFile('=KIM_TEST.KOSTEN(B2)')).toBe('_xldudf_KIM_TEST_KOSTEN(B2)');
  expect(formulaFromFile('_xldudf_KIM_TEST_KOSTEN(B2)')).toBe('=KIM_TEST.KOSTEN(B2)');
});
