import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { addressOfMissingFile } from '../../commands/defect';
import { finding } from '../../domain/findings/finding';
import { said } from '../parts/said';
import type { Language } from '../../domain/language';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { ReloadPane } from '../parts/reload-pane';
import type { PaneActions } from '../session/pane-actions';

interface Props {
  readonly language: Language;
  readonly actions: PaneActions;
  /** Told once of each defect. */
  readonly onDefect: () => void;
  readonly children: ReactNode;
}

/** Catches a defect of one view, says so with its wording, and leaves the rest of the pane as it is. */
export class DefectBoundary extends Component<Props, { readonly defect: Error | null }> {
  override state: { readonly defect: Error | null } = { defect: null };

  static getDerivedStateFromError(error: unknown): { readonly defect: Error } {
    return { defect: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    this.props.onDefect();
  }

  override render(): ReactNode {
    const { defect } = this.state;
    const { language, actions, children } = this.props;
    if (defect === null) return children;
    const texts = taskpaneTexts(language);
    const address = addressOfMissingFile(defect);
    if (address !== null) {
      const missing = finding('file-missing', null, { address });
      return (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{said(missing, language)}</MessageBarBody>
          </MessageBar>
          <ReloadPane />
          <Button onClick={() => this.setState({ defect: null })}>{texts.tryAgain}</Button>
        </>
      );
    }
    return (
      <>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.defect}</MessageBarTitle>
            {defect.message}
          </MessageBarBody>
        </MessageBar>
        <Body1>{texts.defectAdvice}</Body1>
        <Button onClick={() => this.setState({ defect: null })}>{texts.tryAgain}</Button>
        <Button onClick={() => void actions.copy(defect.stack ?? defect.message)}>{texts.copyDefect}</Button>
      </>
    );
  }
}
