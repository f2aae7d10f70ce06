import type { Services } from '../../protocol/object-paths';
import { RemoteObject } from '../../protocol/remote-object';

/** What the services do in the workbench. */
export interface ServiceActions {
  /** The add-in shows or hides its pane. */
  showPane(visible: boolean): void;
  paneVisible(): boolean;
}

class AddinInternalService extends RemoteObject {
  static override readonly className = 'AddinInternalService';

  notifyActionHandlerReady() {}
}

class AppRuntimeService extends RemoteObject {
  static override readonly className = 'AppRuntimeService';

  constructor(private readonly actions: ServiceActions) {
    super();
  }

  getAppRuntimeState() {
    return this.actions.paneVisible() ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: string) {
    this.actions.showPane(state === 'Visible');
  }
}

class AppRuntimePersistenceService extends RemoteObject {
  static override readonly className = 'AppRuntimePersistenceService';
  #state = 'Inactive';

  getAppRuntimeStartState() {
    return this.#state;
  }

  setAppRuntimeStartState(state: string) {
    this.#state = state;
  }
}

/** The services that office.js makes with `new`: action handlers, pane, start-up behaviour. */
export function hostServices(actions: ServiceActions): Services {
  const persistence = new AppRuntimePersistenceService();
  return {
    'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
    'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(actions),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () => persistence,
  };
}
