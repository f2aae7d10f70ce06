import { finding } from '../../../src/domain/findings/finding';
import { sentence } from '../../../src/domain/findings/sentence';
import { known } from '../../../src/domain/maybe';
import { cents } from '../../../src/domain/numbers';
import { computeTieOut } from '../../../src/domain/tie-out/compute-tie-out';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { rulesInForce } from '../../../src/domain/rules/find-rule';
import { euro, ownShareOf, stated } from '../unplanned/examples';

const NOTHING = {
  unplanned: [],
  unplannedTotals: { overPlan: known(euro(0)), extraPlan: known(euro(0)), byYear: new Map() },
  cover: {
    needed: known(euro(0)),
    earmarked: known(euro(0)),
    granted: euro(0),
    pending: euro(0),
    gap: known(euro(0)),
    byYear: [],
  },
};

test('an amount is written in the notation of the language, a text as it is', () => {
  const found = finding(
    'line-overdrawn',
    { sheet: 'Haushalt', cell: 'E4' },
    {
      line: '05 / 501900',
      year: '2021',
      amount: { cents: cents(123_456_78) },
      how: { de: 'bereits', en: 'already' },
    },
  );
  expect(sentence(found, 'de')).toMatch(/^Haushalt!E4: .*„05 \/ 501900“ .* um 123\.456,78\u00a0€ überzogen/);
  expect(sentence(found, 'en')).toMatch(/^Haushalt!E4: .* is already overdrawn by €123,456\.78 in 2021/);
});

test('what a sentence is about is named in its language', () => {
  const { reason } = rulesInForce(kimNrw, [], {
    module: 3,
    role: 'foreigners-office',
    purpose: 'personnel',
    date: { year: 2021, month: 1, day: 1 },
    localBody: null,
  });
  expect(reason && sentence(reason, 'de')).toMatch(/^Für Modul 3 ist /);
  expect(reason && sentence(reason, 'en')).toMatch(/^For module 3 no rate /);
});

test('English sentences of the reconciliation hold no German words or amounts', () => {
  const figures = [
    stated(606_000, { measure: 'own-share' }),
    stated(1_000, { module: 1 }),
    stated(2_000, { module: 2 }),
    stated(3, { module: 3, year: 2030 }),
  ];
  const ownShare = [ownShareOf(1, 2021, 1_000, 0), ownShareOf(2, 2021, 2_000, 0)];
  const { findings } = computeTieOut(figures, { ownShare, ...NOTHING });
  expect(findings.map((each) => each.code)).toEqual([
    'stated-deviates',
    'stated-without-posts',
    'stated-parts-differ',
  ]);
  const [deviates, without, parts] = findings.map((each) => sentence(each, 'en'));
  expect(deviates).toContain('stated as €606,000.00, computed is €3,000.00. The difference is €603,000.00');
  expect(without).toContain('no posts for module 3, 2030.');
  expect(parts).toContain('the stated parts (€1,000.00 + €2,000.00) add up to €3,000.00');
});

test('a value that ends in a full stop ends the sentence, in any language', () => {
  const found = finding('unknown-version', null, {
    version: '1.',
    versions: 'Vorlage v. 3. 5., Sitzung usw.',
  });
  expect(sentence(found, 'de')).toMatch(/Vorhanden: Vorlage v\. 3\. 5\., Sitzung usw\.$/);
  expect(sentence(found, 'en')).toMatch(/ usw\.$/);
});
