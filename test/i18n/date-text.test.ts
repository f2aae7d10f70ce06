import { clockTime } from '../../src/i18n/clock-text';
import { dateAndTime, dateText, momentText } from '../../src/i18n/date-text';

const moment = { year: 2022, month: 9, day: 3, hour: 9, minute: 5 };

test('a day as it is read in either language', () => {
  expect(dateText(moment, 'de')).toBe('03.09.2022');
  expect(dateText(moment, 'en')).toBe('3 Sept 2022');
});

test('a time as it is read in either language', () => {
  expect(clockTime(moment, 'de')).toBe('09:05 Uhr');
  expect(clockTime(moment, 'en')).toBe('09:05');
  expect(momentText(moment, 'de')).toBe('03.09.2022, 09:05 Uhr');
  expect(momentText(moment, 'en')).toBe('3 Sept 2022, 09:05');
  expect(dateAndTime(moment, 'de')).toBe('03.09.2022, 09:05');
  expect(dateAndTime(moment, 'en')).toBe('3 Sept 2022, 09:05');
});
