import { useRef } from 'react';
import { Link } from 'wouter';
import type { Service } from '../../api/types';
import { ordering as en } from '../../i18n/en/ordering';
import { useTexts } from '../../i18n/LanguageContext';
import { ordering as ru } from '../../i18n/ru/ordering';
import { LinkButton } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { ContactNeeds } from '../catalogue/ContactNeeds';
import { deskHref } from '../desk/location';
import { GuardNotice } from '../guard/GuardNotice';
import { Changes } from './Changes';
import { OptionChoice, PackageChoice } from './Choices';
import { Questions } from './Questions';
import { Summary } from './Summary';
import { useOrdering } from './useOrdering';
import type { Ordering } from './useOrdering';
import styles from './Ordering.module.css';

const NOTHING = {};

export function OrderingForm({ service }: { service: Service }) {
  const texts = useTexts({ ru, en });
  const ordering = useOrdering(service);
  const form = useRef<HTMLFormElement>(null);
  useFocusInvalid(form, ordering.missing ?? ordering.error ?? NOTHING);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        ordering.place();
      }}
    >
      <div className={styles.parts}>
        <PackageChoice service={service} choice={ordering.choice} onChoose={ordering.choose} />
        {service.options.length > 0 && (
          <OptionChoice service={service} choice={ordering.choice} onChoose={ordering.choose} />
        )}
        {service.questions.length > 0 && <Questions service={service} ordering={ordering} />}
        <section className={styles.part} aria-label={texts.contacts}>
          <ContactNeeds needs={service.contactNeeds} />
        </section>
      </div>
      <aside className={styles.aside} aria-label={texts.summary}>
        <Summary service={service} ordering={ordering}>
          <Trouble service={service} ordering={ordering} />
        </Summary>
      </aside>
    </form>
  );
}

/** What stands in the way, beside the button. */
function Trouble({ service, ordering }: { service: Service; ordering: Ordering }) {
  const texts = useTexts({ ru, en });
  const { notice, changes, earlier, error } = ordering;
  if (earlier !== null) {
    return (
      <InlineNotice role="alert">
        <b>{texts.earlier}</b>{' '}
        <Link href={deskHref({ conversationId: earlier.conversationId })}>{texts.earlierOpen}</Link>
      </InlineNotice>
    );
  }
  if (changes !== null) return <Changes changes={changes} />;
  if (notice !== null) {
    return (
      <GuardNotice
        guarded={{ ...notice.refusal, reason: null }}
        findings={notice.findings}
        onTake={ordering.take}
        onSend={notice.refusal.kind === 'confirm-first' ? ordering.place : undefined}
      />
    );
  }
  if (error === null || error.guard !== undefined || error.kind === 'invalid-input') return null;
  const isLimited = error.kind === 'frozen' || error.kind === 'limited';
  return (
    <ProblemNotice
      error={error}
      title={texts.failed}
      {...(error.kind === 'not-found' && { text: texts.gone(service.seller.name) })}
      actions={
        isLimited && (
          <LinkButton small variant="text" href="/my/standing">
            {texts.standing}
          </LinkButton>
        )
      }
    />
  );
}
