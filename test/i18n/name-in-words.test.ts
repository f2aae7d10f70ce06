import { nameInWords } from '../../src/i18n/name-in-words';

test.each([
  ['KIM_Eigenanteil_M2_2021', 'de', 'Eigenanteil Modul 2, 2021'],
  ['KIM_Eigenanteil', 'de', 'Eigenanteil gesamt'],
  ['KIM_Ueberplanmaessig_2022', 'de', 'Überplanmäßig gesamt, 2022'],
  ['KIM_Außerplanmäßig', 'en', 'Extra-plan in total'],
  ['KIM_Ausgaben', 'de', 'KIM_Ausgaben'],
  ['Eigenanteil 05.313.01 / 501900, 2021', 'de', 'Eigenanteil 05.313.01 / 501900, 2021'],
] as const)('%s reads as words in %s', (called, language, words) => {
  expect(nameInWords(called, language)).toBe(words);
});
