/** `Grundbetrag`, `Aufstockung`: which part of a grant it is, in plain text. */
export const GRANT_ON_TOP =
  /(grund|basis|sockel)(?:betrag|foerderung)?(?![a-z])|(aufstockung|erhoehung|nachbewilligung|zusatz)(?:s?betrag|s?foerderung)?(?![a-z])/;
