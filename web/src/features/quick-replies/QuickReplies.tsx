import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MessageSquareText, PenLine, Plus, Trash2, Undo2 } from 'lucide-react';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { QuickReply } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { quickReplies as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { quickReplies as ru } from '../../i18n/ru/settings';
import { Button, IconButton } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { useUndoable } from '../../ui/useUndoable';
import { FilledText } from './FilledText';
import { QuickReplyForm } from './QuickReplyForm';
import styles from './QuickReplies.module.css';

/** As many as the server keeps. */
const most = 50;

/** The seller's own phrases: listed, written, changed, deleted with a way back. */
export function QuickReplies() {
  const texts = useTexts({ ru, en });
  const [editing, setEditing] = useState<string | null>(null);
  const replies = useQuery({ queryKey: keys.quickReplies, queryFn: () => call(api.GET('/api/quick-replies')) });
  const removal = useRemoval();
  const all = replies.data ?? [];
  const close = () => setEditing(null);
  return (
    <Section id="quick-replies" title={texts.title} lead={texts.lead}>
      {replies.isPending && <Skeleton rows={2} />}
      {replies.isError && !replies.data && (
        <ErrorState error={replies.error} title={texts.failed} onRetry={() => void replies.refetch()} />
      )}
      {replies.data?.length === 0 && editing === null && (
        <EmptyState icon={MessageSquareText} title={texts.empty}>
          {texts.emptyText}
        </EmptyState>
      )}
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map((reply) => (
            <li key={reply.id}>
              {editing === reply.id ? (
                <QuickReplyForm reply={reply} onClose={close} />
              ) : removal.pending.has(reply.id) ? (
                <Removed reply={reply} onUndo={() => removal.undo(reply.id)} />
              ) : (
                <ReplyRow reply={reply} onEdit={() => setEditing(reply.id)} onRemove={() => removal.start(reply.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {removal.problem && <ProblemNotice error={removal.problem} title={texts.removeFailed} />}
      {editing === 'new' && <QuickReplyForm reply={null} onClose={close} />}
      {all.length >= most && <p>{texts.full}</p>}
      {replies.data && editing !== 'new' && all.length < most && (
        <div>
          <Button variant="line" icon={Plus} onClick={() => setEditing('new')}>
            {texts.create}
          </Button>
        </div>
      )}
    </Section>
  );
}

function useRemoval() {
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: ({ id, leaving }: { id: string; leaving: boolean }) =>
      call(
        api.DELETE('/api/quick-replies/{quickReplyId}', { params: { path: { quickReplyId: id } }, keepalive: leaving }),
      ),
    onMutate: ({ id }) => {
      queries.setQueryData<QuickReply[]>(keys.quickReplies, (all) => all?.filter((each) => each.id !== id));
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.quickReplies }),
  });
  const undoable = useUndoable((id, leaving) => removing.mutate({ id, leaving }));
  return { ...undoable, problem: removing.error === null ? null : asApiError(removing.error) };
}

function ReplyRow(props: { reply: QuickReply; onEdit: () => void; onRemove: () => void }) {
  const texts = useTexts({ ru, en });
  const { reply, onEdit, onRemove } = props;
  return (
    <div className={styles.row}>
      <div>
        <b>{reply.title}</b>
        <p>
          <FilledText template={reply.text} />
        </p>
      </div>
      <IconButton small icon={PenLine} size={18} label={texts.edit(reply.title)} onClick={onEdit} />
      <IconButton small icon={Trash2} size={18} label={texts.remove(reply.title)} onClick={onRemove} />
    </div>
  );
}

function Removed({ reply, onUndo }: { reply: QuickReply; onUndo: () => void }) {
  const texts = useTexts({ ru, en });
  const { undo } = useTexts({ ru: commonRu, en: commonEn }).actions;
  return (
    <div className={styles.removed}>
      <span role="status">{texts.removed(reply.title)}</span>
      <Button variant="text" small icon={Undo2} onClick={onUndo}>
        {undo}
      </Button>
    </div>
  );
}
