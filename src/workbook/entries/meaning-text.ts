import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import { fill } from '../../i18n/fill';
import { meansNothing, type LabelMeaning } from '../assignment/correction';
import type { PictureFigure } from '../blocks/block-picture';
import { ALL } from '../blocks/label';
import { EURO_PER_UNIT, UNITS } from '../euro-per-unit';

/** What a label means, in words: `Sachkosten, Modul 1, 2021`. */
export function meaningText(means: LabelMeaning, texts: AssignmentTexts): string {
  const { measure, module, year, version, total, unit } = means;
  if (meansNothing(means)) return texts.meansNothing;
  return [
    ...(measure === null ? [] : [texts.measures[measure]]),
    ...(module === null ? [] : [fill(texts.meansModule, { module: String(module) })]),
    ...(year === null ? [] : [String(year)]),
    ...(version === null ? [] : [version]),
    ...(total === null ? [] : [total ? texts.meansSum : texts.meansNoSum]),
    ...(unit === undefined ? [] : [unit]),
  ].join(', ');
}

/** The coordinates of a figure, in words: `Kosten · Modul 1 · 2021 · €`. */
export function coordinatesText(figure: PictureFigure, texts: AssignmentTexts): string {
  const { measure, module, year, version, euroPerUnit, isTotal, question } = figure;
  const named = measure === null ? texts.unknownMeasure : texts.measures[measure];
  if (question === 'unread') return [named, texts.notRead].join(' · ');
  if (question === 'unclear')
    return measure === null ? texts.contradicting : `${named} · ${texts.contradicting}`;
  if (measure === 'not-an-amount' || measure === 'fte') return [named, texts.notRead].join(' · ');
  const unit = UNITS.find((each) => EURO_PER_UNIT[each] === euroPerUnit);
  return [
    named,
    ...(isTotal ? [texts.meansSum] : []),
    module === ALL
      ? texts.allModules
      : module === null
        ? texts.unknownModule
        : fill(texts.meansModule, { module: String(module) }),
    year === ALL ? texts.allYears : year === null ? texts.unknownYear : String(year),
    ...(version === null ? [] : [version]),
    ...(unit === undefined ? [] : [unit]),
    ...(question === 'illegible' ? [texts.illegible] : []),
  ].join(' · ');
}
