import { Snowflake } from 'lucide-react';
import type { Conversation } from '../../api/types';
import { useMe } from '../../app/session';
import { guard as en } from '../../i18n/en/guard';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { guard as ru } from '../../i18n/ru/guard';
import { LinkButton } from '../../ui/Button';
import { InlineNotice } from '../../ui/State';
import { openingDraft } from '../composer/draft';
import { readLocalDraft } from '../composer/localDrafts';
import styles from './Guard.module.css';

/** In the place of the composer of a frozen account; what was written there is kept, and shown. */
export function Frozen({ conversation, until }: { conversation: Conversation; until: string | null }) {
  const texts = useTexts({ ru, en }).frozen;
  const format = useFormat();
  const me = useMe();
  const draft = openingDraft(readLocalDraft(me.id, conversation.id), conversation.draft);
  return (
    <div className={styles.frozen}>
      <InlineNotice
        role="status"
        icon={Snowflake}
        actions={
          <LinkButton href="/my/standing" small variant="text">
            {texts.why}
          </LinkButton>
        }
      >
        <b>{texts.title}</b> {until !== null && texts.until(format.dateTime(until))}
        {draft.text !== '' && (
          <>
            <p>{texts.kept}</p>
            <blockquote>{draft.text}</blockquote>
          </>
        )}
      </InlineNotice>
    </div>
  );
}
