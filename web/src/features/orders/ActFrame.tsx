import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Paperclip } from 'lucide-react';
import { common as commonEn } from '../../i18n/en/common';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { orders as ru } from '../../i18n/ru/orders';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { FileChips } from '../composer/FileChips';
import { sendObstacle } from '../composer/uploads';
import { useFilePicker } from '../composer/useFilePicker';
import { useFileDrop } from '../composer/useFileDrop';
import { GuardNotice } from '../guard/GuardNotice';
import { isUnsaid, lacksFiles } from './goneFiles';
import type { ActFormState } from './useActForm';
import styles from './Form.module.css';

const NOTHING = {};

interface ActFrameProps<K extends string> {
  form: ActFormState<K>;
  /** What the act means, before anything is asked. */
  lead?: ReactNode;
  /** What its button says. */
  label: string;
  /** What makes the button do nothing yet, in words. */
  obstacle?: string | undefined;
  onSubmit: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

/** Around the fields of an act: what it means, its files, what stands in its way, and the buttons. */
export function ActFrame<K extends string>(props: ActFrameProps<K>) {
  const { form, lead, label, onSubmit, onCancel, children } = props;
  const texts = useTexts({ ru, en }).form;
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const element = useRef<HTMLFormElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  const { acting, files, withFiles } = form;
  const drop = useFileDrop(files.add);
  const fileObstacle = useFileObstacle(form);
  const obstacle = props.obstacle ?? fileObstacle;
  useEffect(() => {
    // In a long form the button is far from what stands in its way.
    if (acting.error !== null) trouble.current?.scrollIntoView({ block: 'nearest' });
  }, [acting.error]);
  useFocusInvalid(element, form.mistakes);
  useFocusInvalid(element, acting.error ?? NOTHING);
  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('textarea, input, select')?.focus(), []);
  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // A form inside the page's other forms, by React's tree, must not send those.
        event.stopPropagation();
        if (obstacle === undefined) onSubmit();
      }}
      {...(withFiles && drop.handlers)}
    >
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      {children}
      {withFiles && (
        <div className={styles.files}>
          <FileChips files={files} />
          <Attach label={texts.attach} onFiles={files.add} />
        </div>
      )}
      <div ref={trouble} className={styles.trouble}>
        <Trouble form={form} onSubmit={onSubmit} />
      </div>
      <div className={styles.buttons}>
        {obstacle !== undefined && <span className={styles.obstacle}>{obstacle}</span>}
        <Button onClick={onCancel}>{cancel}</Button>
        <Button type="submit" variant="main" unavailable={acting.isPending || obstacle !== undefined}>
          {acting.isPending ? texts.sending : label}
        </Button>
      </div>
    </form>
  );
}

function useFileObstacle<K extends string>({ files }: ActFormState<K>): string | undefined {
  const texts = useTexts({ ru, en }).form;
  const kind = sendObstacle('-', files.uploads)?.kind;
  return kind === 'uploading' || kind === 'uploadBroken' || kind === 'tooManyFiles' ? texts[kind] : undefined;
}

/** What the guard or the server says of what was sent. */
function Trouble<K extends string>({ form, onSubmit }: { form: ActFormState<K>; onSubmit: () => void }) {
  const texts = useTexts({ ru, en }).form;
  const { notice } = form;
  const { error } = form.acting;
  if (notice !== null) {
    const { refusal, findings } = notice;
    return (
      <GuardNotice
        guarded={{ ...refusal, reason: null }}
        findings={findings}
        onTake={form.take}
        onSend={refusal.kind === 'confirm-first' ? onSubmit : undefined}
      />
    );
  }
  if (lacksFiles(error)) return <InlineNotice role="alert">{texts.filesGone}</InlineNotice>;
  if (error === null || error.guard !== undefined) return null;
  if (error.kind === 'invalid-input' && !isUnsaid(error, form.fields)) return null;
  const saysItself = error.kind === 'not-now' || error.kind === 'already-sent';
  return <ProblemNotice error={error} {...(!saysItself && { title: texts.notDone })} />;
}

function Attach({ label, onFiles }: { label: string; onFiles: (files: Iterable<File>) => void }) {
  const picker = useFilePicker(onFiles);
  return (
    <>
      <Button small variant="text" icon={Paperclip} onClick={picker.pick}>
        {label}
      </Button>
      {picker.field}
    </>
  );
}
