import { functionsOf } from '../grid/function-metadata';
import type { FunctionMetadata } from '../grid/function-metadata';
import type { GridLanguage } from '../grid/start-univer';
import { readRibbon } from '../ribbon/ribbon-model';
import type { RibbonModel } from '../ribbon/ribbon-model';
import { showRibbon } from '../ribbon/show-ribbon';
import { download } from './download';
import { takeDroppedFiles } from './file-drop';
import { byId, showTexts } from './page-texts';
import { makeResizable } from './pane-splitter';
import { showSheetTabs } from './sheet-tabs';
import { Workbench } from './workbench';
import type { Theme } from './workbench';
import './workbench.css';

const query = new URLSearchParams(window.location.search);
const language: GridLanguage = query.get('lang') === 'en' ? 'en' : 'de';
const theme = (['dark', 'contrast'].find((each) => each === query.get('theme')) ?? 'light') as Theme;
const example = query.get('file') ?? 'kreis.xlsx';

document.documentElement.dataset['theme'] = theme;
const texts = showTexts(language);
const ribbon = readRibbon(await textOf('/manifest.xml'), language === 'de' ? 'de-DE' : 'en-US');
const workbench = new Workbench(
  {
    grid: byId('grid'),
    addIn: byId('add-in'),
    changed,
    showPane: (visible) => byId('pane').parentElement!.classList.toggle('pane-hidden', !visible),
    paneVisible: () => !byId('pane').parentElement!.classList.contains('pane-hidden'),
  },
  { language, theme, texts, ribbon, functions: await functionMetadata(ribbon) },
);
/** For tests and for whoever looks around in the browser's console. */
Object.assign(window, { workbench });

await showExamples();
connectControls();
showRibbon(byId('ribbon'), ribbon, {
  tabName: (id) => (id === 'TabData' ? texts.start : id),
  click: (button) => workbench.click(button),
});
byId('pane-title').textContent = ribbon.name;
if (example === '') workbench.open(null, 'Mappe1.xlsx');
else await openExample(example);

async function textOf(path: string): Promise<string> {
  return (await fetch(path)).text();
}

async function functionMetadata({ functions }: RibbonModel): Promise<readonly FunctionMetadata[]> {
  return functions === null ? [] : functionsOf(JSON.parse(await textOf(functions.metadata)));
}

async function openExample(name: string): Promise<void> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}`);
  workbench.open(new Uint8Array(await response.arrayBuffer()), name);
}

async function openFile(file: File): Promise<void> {
  workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function showExamples(): Promise<void> {
  const names = JSON.parse(await textOf('/workbench/examples.json')) as readonly string[];
  const option = (value: string, label: string) => new Option(label, value);
  byId<HTMLSelectElement>('examples').replaceChildren(
    option('-', texts.examples),
    option('', texts.emptyWorkbook),
    ...names.map((name) => option(name, name)),
  );
}

/** Shows everything beside the grid anew. */
function changed(): void {
  const { workbook } = workbench;
  const status = workbench.status();
  byId('status').textContent = status.text;
  byId('status').classList.toggle('error', status.isError);
  byId('file-name').textContent = workbook.fileName;
  showSheetTabs(byId('tabs'), workbook.document, (sheet) => {
    workbook.activate(sheet);
    changed();
  });
  const { address, text } = workbench.selection();
  if (document.activeElement !== byId('address')) byId<HTMLInputElement>('address').value = address;
  if (document.activeElement !== byId('formula')) byId<HTMLInputElement>('formula').value = text;
}

function connectControls(): void {
  byId<HTMLSelectElement>('language').value = language;
  byId<HTMLSelectElement>('theme').value = theme;
  const reload = (name: string) => (event: Event) => {
    query.set(name, (event.target as HTMLSelectElement).value);
    window.location.search = query.toString();
  };
  byId('language').addEventListener('change', reload('lang'));
  byId('theme').addEventListener('change', reload('theme'));
  byId<HTMLSelectElement>('examples').addEventListener('change', (event) => {
    const list = event.target as HTMLSelectElement;
    const name = list.value;
    list.value = '-';
    if (name === '') workbench.open(null, 'Mappe1.xlsx');
    else void openExample(name);
  });
  byId<HTMLInputElement>('file').addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) void openFile(file);
    input.value = '';
  });
  takeDroppedFiles(byId('drop'), (file) => void openFile(file));
  byId('download').addEventListener('click', () => {
    download(workbench.save(), workbench.workbook.fileName.replace(/(\.xls[xm])$/i, '-neu$1'));
  });
  byId('close-pane').addEventListener('click', () =>
    byId('pane').parentElement!.classList.add('pane-hidden'),
  );
  makeResizable(byId('splitter'), byId('pane'));
  onEnter('address', (text) => workbench.go(text));
  onEnter('formula', (text) => workbench.enter(text));
}

/** Enter takes the text of a field, Escape leaves it. */
function onEnter(id: string, take: (text: string) => void): void {
  const input = byId<HTMLInputElement>(id);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter') take(input.value);
    input.blur();
    changed();
  });
}
