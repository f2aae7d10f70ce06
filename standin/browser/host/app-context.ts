import { addInInstance } from './add-in-launch';

/** The API sets the workbench says yes to; a set the model lacks members of fails loudly, member by member. */
const requirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.6',
  AddinCommands: '1.1',
  Settings: '1.1',
} as const;

/** office.js parses the licence as XML; the browser's page about broken XML would break the content security policy. */
const emptyLicence = '<r v="0"><t aid="" cid="" oid=""/></r>';

const excel = 16;
const readWrite = 1;
const taskPane = 1;
const hidden = 1;
const shown = 2;

export interface AppContextOptions {
  readonly locale: string;
  readonly fileName: string;
  readonly paneVisible: boolean;
  /** `Office.context.document.settings`: names and JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
  /** API sets that are left out, as an older Excel does not have them. */
  readonly withoutSets?: readonly string[];
}

/** The answer to the first question of office.js: where am I. The fields are those that this client demands or uses. */
export function appContext(options: AppContextOptions) {
  const { locale, fileName, paneVisible, settings, withoutSets = [] } = options;
  const advertised = Object.entries(requirementSets).filter(([set]) => !withoutSets.includes(set));
  return {
    _id: addInInstance,
    _appName: excel,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${encodeURIComponent(fileName)}`,
    _clientMode: readWrite,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: encodeURIComponent(emptyLicence),
    _correlationId: 'workbench',
    _appInstanceId: addInInstance,
    _requirementMatrix: JSON.stringify(Object.fromEntries(advertised)),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: paneVisible ? shown : hidden,
  };
}
