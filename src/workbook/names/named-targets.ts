import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { isMeantAsResult, readResultName } from '../../domain/vocabulary/result-name';
import { areaAddress, parseArea } from '../address';
import { KIM_WORDS, type ProgrammeWords } from '../cells/programme-words';
import type { NamedFigure, NamedTarget } from '../recognition';
import type { NameSnapshot, WorkbookSnapshot } from '../snapshot';

/** The defined names `KIM_Eigenanteil…`, `KIM_Ueberplanmaessig…` and `KIM_Ausserplanmaessig…` with their cells. */
export function namedTargets(
  snapshot: WorkbookSnapshot,
  words = KIM_WORDS,
): {
  readonly targets: readonly NamedTarget[];
  readonly findings: readonly Finding[];
} {
  const targets: NamedTarget[] = [];
  const findings: Finding[] = [];
  for (const name of snapshot.names) {
    if (!isMeantAsResult(name.name)) continue;
    const figure = figureOf(name.name, words);
    const target = name.refersTo.replace(/^=/, '');
    const place = placeOfName(name, snapshot);
    if (figure === null) {
      findings.push(finding('name-not-understood', place, { name: name.name }));
    } else if (/#(?:REF|BEZUG)!/i.test(target) || target === '') {
      findings.push(finding('name-target-broken', null, { name: name.name, target }));
    } else if (place === null) {
      findings.push(finding('name-target-not-one-cell', null, { name: name.name, target }));
    } else {
      targets.push({ name: name.name, place, figure });
    }
  }
  return { targets, findings };
}

function figureOf(name: string, { numbers }: ProgrammeWords): NamedFigure | null {
  const figure = readResultName(name);
  if (figure === null || figure.module === null) return figure;
  const isOfProgramme = numbers[String(figure.module)] !== undefined;
  return isOfProgramme && figure.measure === 'own-share' ? figure : null;
}

/** The single cell of this workbook that a name points to; null for anything else. */
function placeOfName({ refersTo }: NameSnapshot, snapshot: WorkbookSnapshot): Place | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!\s[\]]+))!(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)$/.exec(
      refersTo,
    );
  if (match === null) return null;
  const written = (match[1]?.replace(/''/g, "'") ?? match[2]!).toLowerCase();
  const sheet = snapshot.sheets.find((each) => each.name.toLowerCase() === written);
  if (sheet === undefined) return null;
  const area = parseArea(match[3]!);
  return area.rows === 1 && area.columns === 1 ? { sheet: sheet.name, cell: areaAddress(area) } : null;
}
