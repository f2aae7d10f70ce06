import { announcementOf } from '../../../src/taskpane/shell/announcement';
import { examinedExample } from '../examined-example';

test('an examination that was asked for is told in one sentence, a run by its bar', async () => {
  const { examination } = await examinedExample('kreis');
  const sentence = (examinedAfter: 'asked' | 'run') =>
    announcementOf(null, { examination, examinedAfter }, 'de')?.replaceAll('\u00a0', ' ') ?? null;
  expect(sentence('asked')).toMatch(/^Geprüft\. Eigenanteil gesamt 440\.837,00 €\. Zu klären: \d+\.$/);
  expect(sentence('run')).toBeNull();
});

test('after a change only what is different is told', async () => {
  const { examination } = await examinedExample('kreis');
  const { examination: other } = await examinedExample('bescheid-2023');
  const shown = { examination, examinedAfter: 'change' } as const;
  expect(announcementOf({ ...examination }, shown, 'en')).toBeNull();
  expect(announcementOf(other, shown, 'en')).toMatch(/^Computed anew\. Own share in total €440,837\.00\./);
});
