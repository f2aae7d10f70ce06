import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../../src/domain/findings/catalogue';
import type { FindingEntry } from '../../../src/domain/findings/catalogue/finding-room';
import type { FindingCode } from '../../../src/domain/findings/finding';
import { ANSWERED_BY_SETTINGS } from '../../../src/taskpane/causes/answered';
import { cellsOfCause, hasAnswer } from '../../../src/taskpane/causes/cause-words';
import { causesOf, isOpen } from '../../../src/taskpane/causes/causes';
import { settingNamed } from '../../../src/workbook/settings/setting-named';
import { examinedExample } from '../examined-example';

const ENTRIES = Object.entries(CATALOGUE) as readonly (readonly [FindingCode, FindingEntry])[];

/** They have a form of their own, which enters the setting. */
const WITH_A_FORM: ReadonlySet<string> = new Set(['planned-income-unknown', 'planned-income-elsewhere']);

test('a question that asks for a setting by its name has the field of that setting', () => {
  const without = ENTRIES.filter(
    ([code, { severity }]) => severity !== 'info' && !WITH_A_FORM.has(code),
  ).flatMap(([code, { de }]) => {
    const asked = [...de.matchAll(/Einstellung(?:en)? „([^“{]+)“|bitte „([^“{]+)“ einstellen/g)];
    const settings = asked.flatMap(([, one, other]) => settingNamed(one ?? other ?? '') ?? []);
    const fields = ANSWERED_BY_SETTINGS[code] ?? [];
    return settings.some((each) => fields.includes(each)) || settings.length === 0 ? [] : [code];
  });
  expect(without).toEqual([]);
});

const EXAMPLES = readdirSync(join(__dirname, '../../../assets/examples'))
  .filter((name) => name.endsWith('.xlsx') && !name.startsWith('vorlage') && !name.includes('.abgleich.'))
  .map((name) => name.replace('.xlsx', ''));

test.each(EXAMPLES)('every question of %s has a field, or the cell that it is about', async (name) => {
  const { examination } = await examinedExample(name);
  const stuck = causesOf(examination.findings)
    .filter(isOpen)
    .filter((cause) => !hasAnswer(cause) && cellsOfCause(cause).length === 0);
  expect(stuck.map(({ first }) => first.code)).toEqual([]);
});
