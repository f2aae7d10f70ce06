import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMeantAsResult, readResultName } from '../../../src/domain/vocabulary/result-name';

test.each([
  ['KIM_Eigenanteil', 'own-share', null, null],
  ['KIM_Eigenanteil_M2_2021', 'own-share', 2, 2021],
  ['kim_eigenanteil_m12', 'own-share', 12, null],
  ['KIM_Ueberplanmaessig_2022', 'over-plan', null, 2022],
  ['KIM_ÜBERPLANMÄSSIG', 'over-plan', null, null],
  ['KIM_Außerplanmäßig_2022', 'extra-plan', null, 2022],
])('%s asks for %s, module %s, year %s', (name, measure, module, year) => {
  expect(readResultName(name)).toEqual({ measure, module, year });
});

test.each([
  ['KIM_Eigenanteile', true],
  ['KIM_EigenanteilM1', true],
  ['KIM_Eigenanteil_Modul1', true],
  ['KIM_Eigenanteil_M0', true],
  ['KIM_Ausgaben', false],
  ['KIM_Einnahmen_2022', false],
  ['KIM_Uebersicht', false],
  ['Eigenanteil', false],
])('%s asks for none (meant as one: %s)', (name, isMeant) => {
  expect(readResultName(name)).toBeNull();
  expect(isMeantAsResult(name)).toBe(isMeant);
});

test('no other file of the add-in takes such names apart', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const takers = files.filter((file) => /\^KIM_/.test(readFileSync(join('src', file), 'utf8')));
  expect(takers).toEqual([join('domain', 'vocabulary', 'result-name.ts')]);
});
