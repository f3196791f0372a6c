import { useState } from 'react';
import { useLocation } from 'wouter';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { usePublishRequest } from './queries';
import { RequestForm } from './RequestForm';

/** A new request. */
export default function NewRequestPage() {
  const texts = useTexts({ ru, en }).editor;
  const [, navigate] = useLocation();
  const [clientId] = useState(() => crypto.randomUUID());
  const publishing = usePublishRequest(clientId);
  return (
    <Page>
      <PageTitle title={texts.title} />
      <RequestForm
        request={null}
        publishing={{
          ...publishing,
          run: async (body) => {
            const answered = await publishing.run(body);
            if (answered !== undefined) navigate(`/my/requests/${answered.id}`);
            return answered;
          },
        }}
        label={texts.publish}
        onDone={() => {
          // It is on its own page by now.
        }}
        onCancel={() => navigate('/my/requests')}
      />
    </Page>
  );
}
