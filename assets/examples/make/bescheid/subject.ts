/** Line under every title of this workbook. */
export const NOTICE_SUBJECT = 'Ein Kreis  ·  Haushaltsjahr 2023  ·  Bescheid vom 15.02.2023';
