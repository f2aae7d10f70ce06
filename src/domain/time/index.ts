export * from './calendar-date';
export * from './fraction';
export * from './months';
