/** The versions that labels name, from older to newer: the last one of a post counts. */
export const VERSIONS = ['alt', 'Vorlage', 'Plan', 'lt. Bescheid', 'Sitzung', 'neu', 'Ist', 'lt. Abrechnung'];
