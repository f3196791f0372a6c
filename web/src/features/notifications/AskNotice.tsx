import { useState } from 'react';
import { BellRing } from 'lucide-react';
import { useSession } from '../../app/session';
import { desk as en } from '../../i18n/en/desk';
import { useTexts } from '../../i18n/LanguageContext';
import { desk as ru } from '../../i18n/ru/desk';
import { Button } from '../../ui/Button';
import { InlineNotice } from '../../ui/State';
import { useInboxCounts } from '../inbox/counts';
import { askPermission, usePermission } from './permission';

const DECLINED = 'rapport.notify.declined';

function declined(): boolean {
  try {
    return localStorage.getItem(DECLINED) !== null;
  } catch {
    return true;
  }
}

/** Asks once, and not before somebody waits for an answer: then it is plain what it would be good for. */
export default function AskNotice() {
  const texts = useTexts({ ru, en }).notify;
  const { changeMe } = useSession();
  const permission = usePermission();
  const { waiting } = useInboxCounts();
  const [dismissed, setDismissed] = useState(declined);
  if (permission !== 'default' || dismissed || waiting === 0) return null;
  const decline = () => {
    try {
      localStorage.setItem(DECLINED, 'true');
    } catch {
      // Asked again next time then.
    }
    setDismissed(true);
  };
  const accept = async () => {
    const answer = await askPermission();
    if (answer === 'granted') await changeMe({ browserNotifications: true });
    else decline();
  };
  return (
    <InlineNotice
      icon={BellRing}
      actions={
        <>
          <Button small variant="text" onClick={() => void accept()}>
            {texts.yes}
          </Button>
          <Button small onClick={decline}>
            {texts.no}
          </Button>
        </>
      }
    >
      {texts.ask}
    </InlineNotice>
  );
}
