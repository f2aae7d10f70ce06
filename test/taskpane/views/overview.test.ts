import { finding } from '../../../src/domain/findings/finding';
import { known, unknown, type Maybe } from '../../../src/domain/maybe';
import { overview } from '../../../src/i18n/de/taskpane-overview';
import { reasonsOf } from '../../../src/taskpane/parts/unknown-reasons';
import { resultRows } from '../../../src/taskpane/views/overview/result-rows';
import { shown } from '../../domain/unplanned/examples';
import { examinedExample } from '../examined-example';

async function table(example: string) {
  const { result } = await examinedExample(example);
  return resultRows(result, overview, 'de').map(({ group, label, ownShare, unplanned }) => [
    group,
    label,
    shown(ownShare.amount),
    shown(unplanned.amount),
  ]);
}

test('modules on one position have the parts of its need for information, each beside its own share', async () => {
  const [one, two, three] = ['Modul 1 (Koordination)', 'Modul 2 (Casemanagement)', 'Modul 3 (Behörden)'];
  expect(await table('kreis')).toEqual([
    [one, '2021', '41211.33', '41211.33'],
    [one, '2022', '82422.67', '82422.67'],
    [one, 'gesamt', '123634.00', '123634.00'],
    [two, '2021', '78223.33', '78223.33'],
    [two, '2022', '156446.67', '156446.67'],
    [two, 'gesamt', '234670.00', '234670.00'],
    [three, '2021', '27511.00', '27511.00'],
    [three, '2022', '55022.00', '55022.00'],
    [three, 'gesamt', '82533.00', '82533.00'],
    ['Alle Module', '2021', '146945.66', '146945.66'],
    ['Alle Module', '2022', '293891.34', '293891.34'],
    ['Alle Module', 'gesamt', '440837.00', '440837.00'],
  ]);
});

test('rows of a position by module show their parts, which add up to it', async () => {
  expect(await table('bescheid-2023')).toEqual([
    ['Modul 1 (Koordination)', '2023', '51800.00', '8769.94'],
    ['Modul 1 (Koordination)', 'gesamt', '51800.00', '8769.94'],
    ['Modul 2 (Casemanagement)', '2023', '202500.00', '35530.06'],
    ['Modul 2 (Casemanagement)', 'gesamt', '202500.00', '35530.06'],
    ['Alle Module', '2023', '254300.00', '44300.00'],
    ['Alle Module', 'gesamt', '254300.00', '44300.00'],
  ]);
});

test('without budget lines the unplanned need is unknown with that reason, not zero', async () => {
  expect((await table('koeln-2021-2022')).slice(0, 3)).toEqual([
    ['Modul 1 (Koordination)', '2021', '54900.00', 'no-budget-lines'],
    ['Modul 1 (Koordination)', '2022', '241859.00', 'no-budget-lines'],
    ['Modul 1 (Koordination)', 'gesamt', '296759.00', 'no-budget-lines'],
  ]);
});

test('every figure of the table is explained with the same amount', async () => {
  const { examination, result } = await examinedExample('kreis');
  for (const { ownShare, unplanned } of resultRows(result, overview, 'de')) {
    for (const each of [ownShare, unplanned]) {
      const { value } = await examination.case.explain(each.figure, 1);
      expect(value).toBe(each.amount.known ? shown(each.amount) : null);
    }
  }
});

test('a reason that several figures share is said once', () => {
  const [first, second] = ['2021', '2022'].map((year) =>
    finding('no-budget-line', null, { module: '1', year }),
  );
  const amounts: Maybe<number>[] = [unknown(first!), known(1), unknown(second!), unknown({ ...first! })];
  expect(reasonsOf(amounts)).toEqual([first, second]);
});
