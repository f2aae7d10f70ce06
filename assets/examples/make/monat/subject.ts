/** Line under every title of this workbook. */
export const MONTH_SUBJECT = 'Ein Kreis  ·  Haushaltsjahr 2026  ·  Stand 31.12.2026';
