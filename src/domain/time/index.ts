export * from './calendar-date';
export * from '../numbers/fraction';
export * from './months';
