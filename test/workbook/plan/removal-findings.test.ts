import { readsFrom } from '../../../src/workbook/plan/removal-findings';

test.each([
  ['=Stellen!B2', 'Stellen'],
  ['=SUM(stellen!$B:$B)*2', 'Stellen'],
  ["=SUM('Meine Stellen'!B2:B9)", 'Meine Stellen'],
  ["=-'Kämmerer''s Blatt'!A1", "Kämmerer's Blatt"],
  ['=SUM(Stellen:Haushalt!B2)', 'Stellen'],
  ['=SUM(Haushalt:Stellen!B2)', 'Stellen'],
  ["=SUM('Stellen:Mein Haushalt'!B2)", 'Stellen'],
])('%s reads from %s', (formula, sheet) => {
  expect(readsFrom(formula, sheet)).toBe(true);
});

test.each([
  ['=MeineStellen!B2', 'Stellen'],
  ["='Alte Stellen'!B2", 'Stellen'],
  ['=Haushalt!B2', 'Stellen'],
  ['="Stellen: "&Haushalt!A1', 'Stellen'],
  ['=Stellen2!B2', 'Stellen'],
  ['=[Andere.xlsx]Stellen!B2', 'Stellen'],
])('%s does not read from %s', (formula, sheet) => {
  expect(readsFrom(formula, sheet)).toBe(false);
});
