import { BookOpen, Settings2 } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Conversation, QuickReply } from '../../api/types';
import { composer as en } from '../../i18n/en/composer';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { composer as ru } from '../../i18n/ru/composer';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { fillTemplate, greetingName } from './template';
import styles from './Composer.module.css';

const NONE: QuickReply[] = [];

/** My quick replies, filled in for this conversation. */
export function useQuickReplies(conversation: Conversation): QuickReply[] {
  const format = useFormat();
  const replies = useQuery({
    queryKey: keys.quickReplies,
    queryFn: () => call(api.GET('/api/quick-replies')),
    staleTime: 5 * 60_000,
  });
  const { service, other } = conversation;
  const facts = {
    buyer: greetingName(other.name),
    service: service?.title ?? null,
    price: service === null ? null : format.money(service.price),
  };
  return (replies.data ?? NONE).map((reply) => ({ ...reply, text: fillTemplate(reply.text, facts) }));
}

interface QuickRepliesProps {
  replies: readonly QuickReply[];
  onChoose: (text: string) => void;
}

/** The first few at hand above the composer. */
export function QuickReplyChips({ replies, onChoose }: QuickRepliesProps) {
  const texts = useTexts({ ru, en });
  return (
    replies.length > 0 && (
      <div className={styles.chips} role="group" aria-label={texts.quick}>
        {replies.slice(0, 8).map((reply) => (
          <button
            key={reply.id}
            type="button"
            className={styles.chip}
            title={reply.text}
            onClick={() => onChoose(reply.text)}
          >
            <span className="ellipsis">{reply.title}</span>
          </button>
        ))}
      </div>
    )
  );
}

/** All of them, and the way to change them. */
export function QuickReplyMenu({ replies, onChoose }: QuickRepliesProps) {
  const texts = useTexts({ ru, en });
  const [, navigate] = useLocation();
  const entries =
    replies.length === 0
      ? [{ id: 'none', label: texts.quickEmpty, unavailable: true, onSelect: () => undefined }]
      : replies.map(({ id, title, text }) => ({ id, label: title, onSelect: () => onChoose(text) }));
  return (
    <Menu
      label={texts.quick}
      placement="top start"
      entries={[
        ...entries,
        { kind: 'separator', id: 'line' },
        { id: 'manage', label: texts.quickManage, icon: Settings2, onSelect: () => navigate('/settings') },
      ]}
    >
      {(trigger) => <IconButton {...trigger} icon={BookOpen} label={texts.quick} />}
    </Menu>
  );
}
