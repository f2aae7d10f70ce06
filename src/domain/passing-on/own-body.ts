const WORDS = /^(?:(?:beim |der )?kreis(?:verwaltung)?|eigene[rs]?(?: träger(?:schaft)?)?|selbst|own|self)$/i;
const NAME = /^(?:(?:rhein-)?kreis|städteregion) [\p{L}-]+$|^[\p{L}-]+-kreis$/iu;

/**
 * True for an entry of the column `Träger` that means the Kreis itself (`Kreis`, `Kreis Heinsberg`,
 * `Rhein-Sieg-Kreis`, `eigener Träger`), to which nothing is passed on.
 */
export function isOwnBody(carrier: string): boolean {
  const name = carrier.trim();
  return WORDS.test(name) || NAME.test(name);
}
