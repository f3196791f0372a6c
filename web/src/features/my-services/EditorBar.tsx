import { Archive, Ellipsis, Eye } from 'lucide-react';
import { useLocation } from 'wouter';
import { asApiError } from '../../api/problem';
import { myServices as listEn, serviceEditor as en } from '../../i18n/en/myServices';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { myServices as listRu, serviceEditor as ru } from '../../i18n/ru/myServices';
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { StatusTag } from './StatusTag';
import type { OwnService, useServiceEditor } from './useServiceEditor';
import styles from './Editor.module.css';

interface EditorBarProps {
  editor: ReturnType<typeof useServiceEditor>;
  own: OwnService | null;
  onArchive: () => void;
}

/** At the foot of the editor: what state the service is in, and the one thing to do next. */
export function EditorBar({ editor, own, onArchive }: EditorBarProps) {
  const texts = useTexts({ ru, en });
  const list = useTexts({ ru: listRu, en: listEn });
  const [, navigate] = useLocation();
  const status = own?.service.status ?? 'draft';
  const statusError = editor.status.error && asApiError(editor.status.error);
  return (
    <div className={styles.bar}>
      {editor.problem && <ProblemNotice error={editor.problem} title={texts.notSaved} />}
      {statusError && statusError.guard === undefined && (
        <ProblemNotice error={statusError} title={list.statusFailed} />
      )}
      <div className={styles.barLine}>
        <StatusTag status={status} />
        <BarState editor={editor} />
        <div className={styles.barActions}>
          {own && (
            <Menu
              label={list.more(own.service.title)}
              placement="top end"
              entries={[
                { id: 'view', label: list.view, icon: Eye, onSelect: () => navigate(`/services/${own.service.id}`) },
                { id: 'archive', label: list.archive, icon: Archive, onSelect: onArchive },
              ]}
            >
              {(trigger) => <IconButton {...trigger} icon={Ellipsis} label={list.more(own.service.title)} />}
            </Menu>
          )}
          <BarButtons editor={editor} own={own} />
        </div>
      </div>
    </div>
  );
}

function BarState({ editor }: { editor: EditorBarProps['editor'] }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const mistakes = Object.keys(editor.errors).length;
  const said = editor.busy
    ? texts.saving
    : mistakes > 0
      ? texts.fix(mistakes)
      : editor.isDirty
        ? texts.unsaved
        : editor.savedAt && texts.saved(format.time(editor.savedAt));
  return (
    <span className={styles.barState} role="status">
      {said}
    </span>
  );
}

/** With changes the main button saves them; without, it publishes what is not published yet. */
function BarButtons({ editor, own }: Pick<EditorBarProps, 'editor' | 'own'>) {
  const texts = useTexts({ ru, en });
  const list = useTexts({ ru: listRu, en: listEn });
  const setStatus = (status: 'published' | 'paused') => {
    if (own) editor.status.mutate({ id: own.service.id, status });
  };
  const status = own?.service.status ?? 'draft';
  const waits = editor.busy || editor.state.theirs !== null;
  if (own === null || (status === 'draft' && editor.isDirty)) {
    return (
      <>
        <Button variant="line" unavailable={waits} onClick={() => editor.save(true)}>
          {texts.saveAndPublish}
        </Button>
        <Button type="submit" variant="main" unavailable={waits || !editor.isDirty}>
          {texts.saveDraft}
        </Button>
      </>
    );
  }
  if (editor.isDirty) {
    return (
      <Button type="submit" variant="main" unavailable={waits}>
        {texts.save}
      </Button>
    );
  }
  return status === 'published' ? (
    <Button variant="line" unavailable={waits} onClick={() => setStatus('paused')}>
      {list.pause}
    </Button>
  ) : (
    <Button variant="main" unavailable={waits} onClick={() => setStatus('published')}>
      {status === 'paused' ? list.republish : list.publish}
    </Button>
  );
}
