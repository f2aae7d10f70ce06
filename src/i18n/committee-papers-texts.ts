import type { Language } from '../domain/language';
import { committeePapers as german } from './de/committee-papers';
import type { CommitteePapersTexts } from './de/committee-papers';
import { committeePapers as english } from './en/committee-papers';

/** The texts of the committee papers in one language. */
export function committeePapersTexts(language: Language): CommitteePapersTexts {
  return language === 'de' ? german : english;
}
