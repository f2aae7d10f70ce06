import { DAY_LENGTH, serialNumber, type DateSystem } from '../document/serial-number';

/**
 * Serial number of a date or time written as ISO 8601 (cell type `d`), in the workbook's date system; NaN
 * where the text is none. Serials below 61 of the 1900 system count the day that never was, 29 February 1900.
 */
export function serialFromIso(text: string, dateSystem: DateSystem): number {
  const time = /^T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?$/.exec(text);
  if (time !== null) return Date.parse(`1970-01-01T${time[1]}Z`) / DAY_LENGTH;
  const milliseconds = Date.parse(
    /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes('T') ? text : `${text}Z`,
  );
  const serial = serialNumber(milliseconds, dateSystem);
  return dateSystem === 1900 && serial < 61 ? serial - 1 : serial;
}
