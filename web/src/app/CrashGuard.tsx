import { Component } from 'react';
import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { common as en } from '../i18n/en/common';
import { useTexts } from '../i18n/LanguageContext';
import { common as ru } from '../i18n/ru/common';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/State';

/** A page that breaks says so; also when a chunk of an older version is gone after an update. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const texts = useTexts({ ru, en }).crash;
  return (
    <main>
      <EmptyState
        icon={CircleAlert}
        title={texts.title}
        action={
          <Button variant="line" onClick={() => window.location.reload()}>
            {texts.action}
          </Button>
        }
      >
        {texts.text}
      </EmptyState>
    </main>
  );
}
