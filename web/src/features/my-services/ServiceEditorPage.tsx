import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useLocation, useParams } from 'wouter';
import { useMe } from '../../app/session';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import NotFoundPage from '../../app/NotFoundPage';
import { Icon } from '../../ui/Icon';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, Skeleton } from '../../ui/State';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { ArchiveDialog } from './ArchiveDialog';
import { ConflictNotice } from './ConflictNotice';
import { EditorBar } from './EditorBar';
import { emptyForm } from './form';
import { NeedsFields } from './NeedsFields';
import { OptionsFields } from './OptionsFields';
import { PackagesFields } from './PackagesFields';
import { Pictures } from './Pictures';
import { QuestionsFields } from './QuestionsFields';
import { ServiceFields } from './ServiceFields';
import { type OwnService, readOwnService, useServiceEditor } from './useServiceEditor';
import styles from './Editor.module.css';

const NOTHING = {};

/** Writes a new service or edits one: words, packages, options, questions, contact needs, pictures, status. */
export default function ServiceEditorPage() {
  const texts = useTexts({ ru, en });
  const me = useMe();
  const { id = '' } = useParams();
  const isNew = id === 'new';
  const own = useQuery({
    queryKey: keys.ownService(id),
    queryFn: () => readOwnService(id),
    enabled: !isNew,
  });
  // A draft that gets its address stays in the editor it was written in, with all that is said there.
  const [bornId, setBornId] = useState<string | null>(null);
  const key = isNew || id === bornId ? 'new' : id;
  if (isNew) return <Editor key={key} own={null} onBorn={setBornId} />;
  if (own.data) {
    return own.data.service.seller.id === me.id ? (
      <Editor key={key} own={own.data} onBorn={setBornId} />
    ) : (
      <NotFoundPage />
    );
  }
  if (own.isError && ['not-found', 'invalid-input'].includes(asApiError(own.error).kind)) return <NotFoundPage />;
  return (
    <Page>
      {own.isError ? (
        <ErrorState page error={own.error} title={texts.failed} onRetry={() => void own.refetch()} />
      ) : (
        <Skeleton shape="text" rows={8} />
      )}
    </Page>
  );
}

interface EditorProps {
  own: OwnService | null;
  /** A new service has got its address, to which the page goes next. */
  onBorn: (id: string) => void;
}

function Editor({ own, onBorn }: EditorProps) {
  const texts = useTexts({ ru, en });
  const me = useMe();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const [archiving, setArchiving] = useState(false);
  const editor = useServiceEditor({
    own,
    empty: emptyForm(me.language === 'ru' ? 'RUB' : 'EUR', texts.packages.first),
    onCreated: (id) => {
      // Before the page is at the address: with that alone it would open the editor of any service.
      flushSync(() => onBorn(id));
      guard.pass(() => navigate(`/my/services/${id}`, { replace: true }));
    },
  });
  const guard = useLeaveGuard(editor.isDirty);
  useFocusInvalid(form, editor.errors);
  useFocusInvalid(form, editor.refusal ?? NOTHING);
  const { errors, refusal, placeOf, edit: onEdit } = editor;
  const fields = { form: editor.state.form, errors, refusal, placeOf, onEdit };
  return (
    <Page>
      <Link href="/my/services" className={styles.back}>
        <Icon of={ArrowLeft} />
        {texts.back}
      </Link>
      <PageTitle title={own?.service.title ?? texts.newTitle} />
      <ConflictNotice
        editing={editor.state}
        onTake={editor.takeTheirs}
        onKeep={editor.keepOurs}
        onBringBack={editor.bringBack}
      />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!editor.busy && editor.isDirty) editor.save();
        }}
      >
        <ServiceFields {...fields} />
        <PackagesFields {...fields} />
        <OptionsFields {...fields} />
        <QuestionsFields {...fields} />
        <NeedsFields {...fields} />
        {own ? (
          <Pictures key={own.service.id} service={own.service} />
        ) : (
          <Section title={texts.pictures.title} lead={texts.pictures.afterSaving}>
            {null}
          </Section>
        )}
        <EditorBar editor={editor} own={own} onArchive={() => setArchiving(true)} />
      </form>
      {archiving && own && (
        <ArchiveDialog
          service={own.service}
          onClose={() => setArchiving(false)}
          onArchived={() => guard.pass(() => navigate('/my/services', { replace: true }))}
        />
      )}
      {guard.dialog}
    </Page>
  );
}
