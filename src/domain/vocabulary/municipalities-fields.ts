import { fieldWords } from './field-words';

/** The columns of the table `Kommunen`. */
export const MUNICIPALITIES_FIELDS = {
  municipality: fieldWords(
    ['text', 'template'],
    { en: 'Municipality' },
    'Kommune, Gemeinde, Stadt/Gemeinde, Municipality',
  ),
  weight: fieldWords(
    ['number', 'additive', 'template'],
    { en: 'Weight' },
    'Gewicht, Bedarf, Einwohner, Einwohnerzahl, Weight',
  ),
  participates: fieldWords(
    ['text', 'template'],
    { de: 'Teilnahme (ja/nein)', en: 'Takes part (yes/no)' },
    'Teilnahme, nimmt teil, Teilnahme (ja/nein), Participates',
  ),
  minShare: fieldWords(
    ['number', 'template'],
    { en: 'Minimum share' },
    'Mindestanteil, Mindestanteil VZÄ, Minimum share',
  ),
  posts: fieldWords(
    ['text', 'result', 'template'],
    { de: 'Zugeteilte Stellen (Ergebnisspalte)', en: 'Allocated posts (result column)' },
    'Zugeteilte Stellen, Stellen zugeteilt, Verteilte Stellen, Allocated posts',
  ),
  before: fieldWords(
    ['text', 'result'],
    { de: 'Stellen vorher (Ergebnisspalte)', en: 'Posts before (result column)' },
    'Stellen vorher, Zugeteilte Stellen vorher, Allocated posts before',
  ),
};
