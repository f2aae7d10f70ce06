export {
  type CalendarDate,
  compareDates,
  laterDate,
  earlierDate,
  daysInMonth,
  isValidDate,
  toDayNumber,
  fromDayNumber,
  dayAfter,
  dayBefore,
  toIsoText,
  toGermanText,
} from './calendar-date';
export { type DateSystem, fromSerial, isSerial, toSerial } from './serial-day';
export {
  type MonthMethod,
  type Period,
  overlap,
  yearPeriod,
  months,
  monthShare,
  daysOfMonth,
} from './months';
