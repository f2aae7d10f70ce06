import { addressOfMissingFile } from '../commands/defect';
import { registerRibbon } from '../commands/ribbon';
import { runOptions } from '../commands/run-options';
import { registerFunctions } from '../functions/register-functions';
import { chosenLanguage } from './session/language-choice';

registerFunctions();
registerRibbon();

/**
 * Entry of the shared runtime. The ribbon is tied above, while the page loads: a first click that starts the runtime is
 * lost otherwise. The pane's code is loaded after it, so that a click on the ribbon does not wait for the user interface.
 */
void Office.onReady(async () => {
  runOptions.set({ language: chosenLanguage(Office.context?.displayLanguage ?? navigator.language) });
  const pane = document.getElementById('pane')!;
  try {
    const { showPane } = await import(/* webpackChunkName: "pane" */ './show-pane');
    showPane(pane);
  } catch (error) {
    // The page's own sentence says what that means: the words of findings did not come either.
    pane.append(addressOfMissingFile(error) ?? String(error));
  }
});
