/** The districts of North Rhine-Westphalia and its towns that belong to none, which receive the grants of KIM. */
const DISTRICTS =
  'borken|coesfeld|dueren|euskirchen|guetersloh|heinsberg|herford|hoexter|kleve|lippe|mettmann|minden-luebbecke|olpe|paderborn|recklinghausen|siegen-wittgenstein|soest|steinfurt|unna|viersen|warendorf|wesel';
const OF_NO_DISTRICT =
  'bielefeld|bochum|bonn|bottrop|dortmund|duesseldorf|duisburg|essen|gelsenkirchen|hagen|hamm|herne|koeln|krefeld|leverkusen|moenchengladbach|muelheim(?: an der ruhr)?|muenster|oberhausen|remscheid|solingen|wuppertal';
const WHOLE_NAMES =
  'ennepe-ruhr-kreis(?:es)?|hochsauerlandkreis(?:es)?|(?:maerkisch|oberbergisch|rheinisch-bergisch)e[rn] kreis(?:es)?|rhein-(?:erft|sieg)-kreis(?:es)?|rhein-kreis(?:es)? neuss|(?:staedteregion|stadt) aachen';
const PLACES = new RegExp(
  `\\b(?:kreis(?:es)? (?:${DISTRICTS})|(?:bundes|landeshaupt|universitaets)?stadt (?:${OF_NO_DISTRICT})|${WHOLE_NAMES})(?![a-z-])`,
  'g',
);

/** Words with `stadt` for the names of the offices that receive the grants. @param plain lower case, umlauts written out */
export function withoutPlaces(plain: string): string {
  return plain.replace(PLACES, 'stadt');
}
