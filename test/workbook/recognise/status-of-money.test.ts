import { brief, posts, recognised } from '../workbook-of';

test.each([
  ['bewilligt', 'granted', []],
  ['bew.', 'granted', ['word-read-as Deckung!D2']],
  ['Bescheid liegt vor', 'granted', ['word-read-as Deckung!D2']],
  ['beantragt', 'requested', []],
  ['zugesagt', 'requested', ['status-counts-as-requested Deckung!D2']],
  ['in Aussicht', 'requested', ['status-counts-as-requested Deckung!D2']],
  ['vorhanden', 'requested', ['status-counts-as-requested Deckung!D2']],
])('only a notice is a grant: %s is %s', (word, status, findings) => {
  const Deckung = [
    ['Bezeichnung', 'Art', 'Betrag', 'Status'],
    ['Stiftung', 'Gegenfinanzierung', 1000, word],
  ];
  const { case: input, findings: found } = recognised({ Stellen: posts(), Deckung });
  expect(input!.moneySources.map((each) => each.status)).toEqual([status]);
  expect(brief(found)).toEqual(findings);
});
