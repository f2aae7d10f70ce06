/** What office.js in the frame is to be told before it starts. */
export interface Launch {
  /** Language tag of the user interface, `de-DE`. */
  readonly locale: string;
  /** Origin of the page that holds the frame. */
  readonly hostOrigin: string;
  /** A conversation of its own for every start: office.js keeps settings of a conversation in sessionStorage. */
  readonly conversationId: string;
}

/** How the add-in's page calls itself in its messages. */
export const addInInstance = 'add-in-1';

const sharedRuntime = 1;
const customFunctions = 2;

/** The address with which the page is loaded: office.js takes host, version and language from the query. */
export function launchAddress(page: string, launch: Launch): string {
  const address = new URL(page, launch.hostOrigin);
  address.searchParams.set('_host_Info', hostInfo(launch.locale));
  return address.href;
}

/** The name the frame needs: office.js reads from it whom to talk to. */
export function launchFrameName(launch: Launch): string {
  return JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: hostInfo(launch.locale),
    xdmInfo: [launch.conversationId, addInInstance, launch.hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Host, platform, version, language, correlation id, two unused places, flags. */
function hostInfo(locale: string): string {
  return ['Excel', 'Web', '16.01', locale, 'workbench', '', '', sharedRuntime | customFunctions].join('$');
}
