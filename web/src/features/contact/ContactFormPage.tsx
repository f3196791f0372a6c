import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { Ask, ContactForm, ContactForms, Service } from '../../api/types';
import { contactForm as en } from '../../i18n/en/contactForm';
import { useTexts } from '../../i18n/LanguageContext';
import { contactForm as ru } from '../../i18n/ru/contactForm';
import { Button } from '../../ui/Button';
import { Checkbox, Select } from '../../ui/Field';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ErrorState, Skeleton } from '../../ui/State';
import styles from './Contact.module.css';

const ASKS: readonly Ask[] = ['off', 'optional', 'required'];

/** What a seller asks of those who write to him first: for all services, or for one. */
export default function ContactFormPage() {
  const texts = useTexts({ ru, en });
  const forms = useQuery({ queryKey: keys.myContactForm, queryFn: () => call(api.GET('/api/me/contact-form')) });
  const services = useQuery({ queryKey: keys.myServices, queryFn: () => call(api.GET('/api/me/services')) });
  const failed = forms.error ?? services.error;
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      {forms.data !== undefined && services.data !== undefined ? (
        <Forms opened={forms.data} services={services.data.filter(({ status }) => status !== 'archived')} />
      ) : failed === null ? (
        <Skeleton shape="text" rows={6} />
      ) : (
        <ErrorState
          error={failed}
          title={texts.failed}
          onRetry={() => {
            void forms.refetch();
            void services.refetch();
          }}
        />
      )}
    </Page>
  );
}

function Forms({ opened, services }: { opened: ContactForms; services: readonly Service[] }) {
  const texts = useTexts({ ru, en });
  const queries = useQueryClient();
  const [forms, setForms] = useState(opened);
  const saving = useMutation({
    mutationFn: (body: ContactForms) => call(api.PUT('/api/me/contact-form', { body })),
    onSuccess: (saved) => {
      queries.setQueryData(keys.myContactForm, saved);
      void queries.invalidateQueries({ queryKey: ['contact-form'] });
    },
  });
  const change = (next: ContactForms) => {
    saving.reset();
    setForms(next);
  };
  const others = (id: string) => forms.services.filter(({ serviceId }) => serviceId !== id);
  return (
    <form
      className={styles.forms}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(forms);
      }}
    >
      <Section id="all" title={texts.all}>
        <Asks form={forms.all} onChange={(all) => change({ ...forms, all })} />
      </Section>
      <Section id="own" title={texts.own} lead={services.length === 0 ? texts.none : texts.ownLead}>
        {services.map(({ id, title }) => {
          const own = forms.services.find(({ serviceId }) => serviceId === id);
          return (
            <div key={id} className={styles.ownForm}>
              <Checkbox
                label={texts.separate(title)}
                checked={own !== undefined}
                onChange={(event) =>
                  change({
                    ...forms,
                    services: event.target.checked ? [...others(id), { serviceId: id, ...forms.all }] : others(id),
                  })
                }
              />
              {own !== undefined && (
                <Asks
                  form={own}
                  title={title}
                  onChange={(form) => change({ ...forms, services: [...others(id), { serviceId: id, ...form }] })}
                />
              )}
            </div>
          );
        })}
      </Section>
      {saving.error !== null && <ProblemNotice error={asApiError(saving.error)} title={texts.saveFailed} />}
      <div className={styles.save}>
        <Button type="submit" variant="main" unavailable={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
        </Button>
        <span role="status">{saving.isSuccess && texts.saved}</span>
      </div>
    </form>
  );
}

interface AsksProps {
  form: ContactForm;
  /** Whose they are, where there are several. */
  title?: string;
  onChange: (form: ContactForm) => void;
}

function Asks({ form, title, onChange }: AsksProps) {
  const texts = useTexts({ ru, en });
  return (
    <div className={styles.asks}>
      {(['deadline', 'budget'] as const).map((what) => (
        <Select
          key={what}
          label={texts[what]}
          {...(title !== undefined && { 'aria-label': texts.of(texts[what], title) })}
          value={form[what]}
          onChange={(event) =>
            onChange({
              deadline: form.deadline,
              budget: form.budget,
              [what]: ASKS.find((ask) => ask === event.target.value) ?? 'off',
            })
          }
        >
          {ASKS.map((ask) => (
            <option key={ask} value={ask}>
              {texts.asks[ask]}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
