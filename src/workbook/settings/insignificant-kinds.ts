import type { InsignificantKind } from '../../domain/case';
import { cellText, isBlank, plainText, quoted } from '../cells/cell-text';
import { BLANK, value } from '../cells/reading';
import { notANumber } from '../cells/read-number';
import type { SettingValue } from './setting-values';

const KINDS: readonly (readonly [RegExp, InsignificantKind])[] = [
  [/^durchlaufend(?:e(?:r|n)?)?(?: (?:posten|mittel|gelder))?$/, 'passed-on'],
  [/^(?:voll |vollstaendig )?(?:durch )?(?:zweckgebundene (?:mehr)?ertraege )?gedeckt$/, 'covered-by-income'],
  [/^(?:durch )?zweckgebundene mehrertraege(?: gedeckt)?$/, 'covered-by-income'],
  [/^passed on$/, 'passed-on'],
  [/^covered by earmarked extra income$/, 'covered-by-income'],
];

/** What a municipality's own rule always calls insignificant. */
export const INSIGNIFICANT_KINDS: SettingValue<readonly InsignificantKind[]> = {
  allowed: {
    de: 'durchlaufend, durch zweckgebundene Mehrerträge gedeckt',
    en: 'passed on, covered by earmarked extra income',
  },
  read: (cell) => {
    if (isBlank(cell)) return BLANK;
    const words = cellText(cell)
      .split(/[;,]|\bund\b/)
      .map((word) => plainText(word).trim())
      .filter((word) => word !== '');
    const kinds = words.map((word) => KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? null);
    const known = kinds.filter((kind) => kind !== null);
    return known.length < kinds.length ? notANumber(quoted(cell)) : value([...new Set(known)]);
  },
};
