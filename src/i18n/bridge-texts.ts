import type { Language } from '../domain/language';
import { bridge as german } from './de/bridge';
import type { BridgeTexts } from './de/bridge';
import { bridge as english } from './en/bridge';
import { inLanguage } from './language';

/** The texts of the bridge in one language. */
export function bridgeTexts(language: Language): BridgeTexts {
  return inLanguage(language, german, english);
}
