import { USUAL_BEHAVIOUR, type Behaviour } from './switches';

const DESKTOP: Partial<Behaviour> = {
  filteredRows: 'first-value',
  textCells: 'make-text',
  errorWords: 'german',
  mergedCells: 'dropped',
  calculatedColumns: 'filled',
  tableReferences: 'broken',
  zeroPages: 'refused',
  names: 'strict',
  digits: 15,
  errorSentences: 'dropped',
};

/** What a build of Excel does differently from the usual, at its worst. */
export const PROFILES = {
  /** Office LTSC 2021 on Windows. */
  ltsc2021: { ...DESKTOP, errorsInBlocks: 'whole-block' },
  /** Microsoft 365 on Windows. */
  desktop: { ...DESKTOP },
  /** Excel on the web. */
  web: {
    filteredRows: 'refused',
    textCells: 'make-text',
    errorWords: 'text',
    mergedCells: 'dropped',
    calculatedColumns: 'filled',
    tableReferences: 'broken',
    zeroPages: 'refused',
    notAscii: 'escaped',
    chosenValues: 'silent',
  },
  /** Microsoft 365 on a Mac. */
  mac: { ...DESKTOP },
} as const satisfies Record<string, Partial<Behaviour>>;

export type ProfileName = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

/** How the Excel of a profile behaves; as usual without one. */
export function behaviourOf(profile: string | null): Behaviour {
  const name = PROFILE_NAMES.find((each) => each === profile);
  return { ...USUAL_BEHAVIOUR, ...(name === undefined ? {} : PROFILES[name]) };
}
