import { monthEndJson } from '../../standin/headless/month-json';
import { monthOf, notice } from './month-of';

test('each figure that is open has its own reason, by its name', () => {
  const { figures } = monthOf([notice({ called: '', payments: '', date: 'gestern' })]);
  const [module] = (monthEndJson(figures.monthEnd) as { modules: { notice: unknown }[] }).modules;
  expect(module!.notice).toMatchObject({
    date: null,
    called: null,
    nextDue: null,
    reasons: {
      date: expect.stringMatching(/^Bescheide!A2/),
      called: expect.stringMatching(/^Bescheide!L2/),
      toCall: expect.stringMatching(/^Bescheide!L2/),
      due: expect.stringMatching(/Auszahlungstermin/),
      nextDue: expect.stringMatching(/Auszahlungstermin/),
    },
  });
});
