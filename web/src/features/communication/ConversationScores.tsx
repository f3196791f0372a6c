import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Conversation } from '../../api/types';
import { communication as en } from '../../i18n/en/communication';
import { useTexts } from '../../i18n/LanguageContext';
import { communication as ru } from '../../i18n/ru/communication';
import { PARTS } from './scores';
import styles from './ConversationScores.module.css';

/** A seller's three scores of one conversation, quietly; nothing until he has answered in it, or when they do not come. */
export default function ConversationScores({ conversation }: { conversation: Conversation }) {
  const texts = useTexts({ ru, en });
  const scores = useQuery({
    queryKey: keys.conversationScores(conversation.id, conversation.lastSeq),
    queryFn: () =>
      call(
        api.GET('/api/conversations/{conversationId}/scores', {
          params: { path: { conversationId: conversation.id } },
        }),
      ),
    // While those after a new message come, the ones before it stay; another conversation's never do.
    placeholderData: (before, query) => (query?.queryKey[1] === conversation.id ? before : undefined),
  }).data;
  if (scores === undefined || scores.messages + scores.replies === 0) return null;
  return (
    <section className={styles.scores} aria-label={texts.side.title}>
      <h3>{texts.side.title}</h3>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{texts.parts[part]}</dt>
            <dd>{scores[part] ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <Link href="/my/communication">{texts.side.link}</Link>
    </section>
  );
}
