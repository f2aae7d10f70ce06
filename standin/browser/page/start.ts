import type { GridLanguage } from '../grid/start-univer';
import { behaviourOf } from '../../document/behaviour/profiles';
import { addressOf } from './address-of';
import { askToDiscard } from './ask-to-discard';
import { download } from './download';
import { takeDroppedFiles } from './file-drop';
import { connectFormulaBar } from './formula-bar';
import { byId } from './page-texts';
import { makeResizable } from './pane-splitter';
import { textOf, WorkbenchPage } from './workbench-page';
import type { Theme } from './workbench';
import './workbench.css';

const emptyWorkbook = 'Mappe1.xlsx';
const query = new URLSearchParams(window.location.search);
const language = byId<HTMLSelectElement>('language');
const theme = byId<HTMLSelectElement>('theme');
language.value = query.get('lang') === 'en' ? 'en' : 'de';
theme.value = ['dark', 'contrast'].find((each) => each === query.get('theme')) ?? 'light';

/**
 * `without=CustomFunctionsRuntime,SharedRuntime` shows the add-in as an Excel without these API sets would, `profile=web`
 * as such an Excel would.
 */
const page = new WorkbenchPage((query.get('without') ?? '').split(','), behaviourOf(query.get('profile')));
/** For tests and for whoever looks around in the browser's console. */
Object.assign(window, { page });

connectFormulaBar(page);
const names = JSON.parse(await textOf('workbench/examples.json')) as readonly string[];
await restart();
connectControls();
await openExample(query.get('file') ?? 'kreis.xlsx');

async function restart(): Promise<void> {
  await page.start(language.value as GridLanguage, theme.value as Theme);
  const { examples, emptyWorkbook: empty } = page.workbench.settings.texts;
  const options = [['-', examples], ['', empty], ...names.map((name) => [name, name])];
  byId<HTMLSelectElement>('examples').replaceChildren(
    ...options.map(([value, label]) => new Option(label, value)),
  );
}

/** An example by its file name; '' is an empty workbook. */
async function openExample(name: string): Promise<void> {
  if (name === '') {
    await open(null, emptyWorkbook);
    return;
  }
  const response = await fetch(addressOf(`examples/${encodeURIComponent(name)}`));
  await open(new Uint8Array(await response.arrayBuffer()), name);
}

async function openFile(file: File): Promise<void> {
  await open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Opens another workbook, unless it is none or the user stays with changes that are not downloaded. */
async function open(bytes: Uint8Array | null, name: string): Promise<void> {
  const { workbench } = page;
  const document = workbench.read(bytes);
  if (document === null || (workbench.unsaved && !(await askToDiscard()))) return;
  workbench.openDocument(document, name);
}

function connectControls(): void {
  language.addEventListener('change', () => void restart());
  theme.addEventListener('change', () => void restart());
  const examples = byId<HTMLSelectElement>('examples');
  examples.addEventListener('change', () => {
    const name = examples.value;
    examples.value = '-';
    void openExample(name);
  });
  const file = byId<HTMLInputElement>('file');
  byId('open').addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen !== undefined) void openFile(chosen);
    file.value = '';
  });
  takeDroppedFiles(byId('drop'), (dropped) => void openFile(dropped));
  byId('download').addEventListener('click', () => {
    const { workbench } = page;
    download(workbench.save(), workbench.workbook.fileName.replace(/(\.xls[xm])$/i, '-neu$1'));
  });
  window.addEventListener('beforeunload', (event) => {
    if (page.workbench.unsaved) event.preventDefault();
  });
  byId('close-pane').addEventListener('click', () => page.showPane(false));
  makeResizable(byId('splitter'), byId('pane'));
}
