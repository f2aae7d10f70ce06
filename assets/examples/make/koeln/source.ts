/** Where the council of Köln publishes the record. */
export const KOELN_SOURCE = 'https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=321443';
