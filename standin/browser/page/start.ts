import type { GridLanguage } from '../grid/start-univer';
import { behaviourOf } from '../../document/behaviour/profiles';
import { download } from './download';
import { takeDroppedFiles } from './file-drop';
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

const names = JSON.parse(await textOf('/workbench/examples.json')) as readonly string[];
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
    page.workbench.open(null, emptyWorkbook);
    return;
  }
  const response = await fetch(`/examples/${encodeURIComponent(name)}`);
  page.workbench.open(new Uint8Array(await response.arrayBuffer()), name);
}

async function openFile(file: File): Promise<void> {
  page.workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
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
  byId('close-pane').addEventListener('click', () => page.showPane(false));
  makeResizable(byId('splitter'), byId('pane'));
  onEnter('address', (text) => page.workbench.go(text));
  onEnter('formula', (text) => page.workbench.enter(text));
}

/** Enter takes the text of a field, Escape leaves it. */
function onEnter(id: string, take: (text: string) => void): void {
  const input = byId<HTMLInputElement>(id);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter') take(input.value);
    input.blur();
    page.workbench.grid.focus();
    page.show();
  });
}
