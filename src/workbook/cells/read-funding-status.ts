import type { FundingStatus } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { cellText, plainText } from './cell-text';
import { readWord } from './read-word';
import { remarked, type Reading } from './reading';
import { FUNDING_STATUS } from './word-lists';

const OWN_WORD =
  /^(?:beantragt|bewilligt|abgelehnt|requested|granted|rejected|applied for|approved|refused)\.?$/;
const REJECTED =
  /\babgel(?:ehnt)?\b|\bablehnung|\babsage|\babgesagt|\bzurueckgezogen|\bentfaellt|\bentfallen|\bgestrichen|\bversagt/;
const PENDING =
  /\bnoch (?:nicht|kein)|\bausste|\bsteht aus|\bfehlt|\bfolgt|\berwartet|\bin aussicht|zugesagt|zusage|\bangefragt|\banfrage|\bantrag\b|beantrag|\beingereicht|\bin (?:pruefung|bearbeitung|klaerung|vorbereitung|planung)|geplant|\bgepl\b|\bvorgesehen|\bavisiert|\bsignalisiert|\boffen|\bmuendl|\bmdl\b|vorbehalt|\bvorl\b|vorlaeufig|voraussichtlich|\bwahrscheinlich|\bzu erwarten/;
/** A notice, or that it was granted with when and by whom: `Bescheid v. 03.02.2021`, `bewilligt am …`. */
const GRANTED =
  /^(?:bew|bewill|bewilligt|bewilligung|granted)\.?,? ?(?:\(.*\)|(?:am|mit|lt|laut|gem|durch|vom|v|erteilt|liegt vor|bescheid)\b.*)?$|^(?:(?:lt|laut|gem|gemaess)\.? )?(?:zuwendungs|bewilligungs|foerder)?bescheid(?:,? (?:liegt vor|ist da|da|vorh(?:anden)?\.?|erhalten|ergangen|erteilt|eingegangen|zugegangen|v(?:om)?\.?|nr\.?|bestandskraeftig|\d).*)?$/;
/** Part of it, or the opposite of what is named: what counts has to be asked. */
const UNCLEAR = /\bteil|\bzum teil|\bnicht (?:bewilligt|abgelehnt|beantragt|zugesagt)|\bkein|\?/;

/**
 * The status of money. Only a notice is a grant: every other word of hope counts as requested. Words that are not the
 * list's own are told.
 */
export function readFundingStatus(cell: CellValue): Reading<FundingStatus> {
  const reading = readWord(cell, FUNDING_STATUS);
  const text = cellText(cell);
  const plain = plainText(text);
  if (reading.kind === 'blank' || OWN_WORD.test(plain)) return reading;
  const status = reading.kind === 'value' ? reading.value : statusIn(plain);
  if (status === null) return reading;
  return status === 'requested'
    ? remarked(status, (place) => finding('status-counts-as-requested', place, { text }))
    : remarked(status, (place, column) =>
        finding('word-read-as', place, { text, column, shown: SHOWN[status] }),
      );
}

const SHOWN = {
  granted: { de: 'bewilligt', en: 'granted' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
} as const;

function statusIn(plain: string): FundingStatus | null {
  if (/^noch nicht (?:bewilligt|entschieden|beschieden)\.?$/.test(plain)) return 'requested';
  if (UNCLEAR.test(plain)) return null;
  const isRejected = REJECTED.test(plain);
  const isPending = PENDING.test(plain);
  if (isRejected || isPending) return isRejected && isPending ? null : isRejected ? 'rejected' : 'requested';
  return GRANTED.test(plain) ? 'granted' : null;
}
