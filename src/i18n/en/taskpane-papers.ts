import type { PapersTexts } from '../de/taskpane-papers';

/** Texts of the view of the committee papers. */
export const papers: PapersTexts = {
  keyFigures: 'Key figures',
  figure: 'Figure',
  amount: 'Amount',
  copyKeyFigures: 'Copy the key figures',
  ownShareOf: 'Own share {of}',
  ownShareTotal: 'Own share in total',
  inScenario: 'Own share, {scenario}',
  coverGap: 'Cover not secured yet',
  coverMissing: 'Cover proposal missing',
  marks: { assumed: 'assumed', weak: 'weakly sourced' },
  legend:
    '"assumed": an input is marked as an assumption. "weakly sourced": a rate has a weak source or an inferred year.',
  sheet:
    'After writing, the key figures stand on one page in the sheet "KIM-Eckwerte", the resolution in "KIM-Beschluss".',
  questions: 'Open questions',
  noQuestions: 'No open questions.',
  resolution: 'Draft resolution',
  copyResolution: 'Copy the draft resolution',
  toFillIn: '{count} gaps are marked "{mark}" and have to be filled in before the meeting.',
  toFillInOne: 'One gap is marked "{mark}" and has to be filled in before the meeting.',
  complete: 'Nothing is open in the draft.',
  german: 'The draft resolution is always German, because it is voted on.',
  tables: {
    'own-share': 'Own shares of the resolution',
    consent: 'Budget positions to decide on',
    information: 'Budget positions for information',
  },
};
