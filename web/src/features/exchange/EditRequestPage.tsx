import { useLocation, useParams } from 'wouter';
import type { Request } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, Skeleton } from '../../ui/State';
import { useEditRequest, useRequest } from './queries';
import { RequestForm } from './RequestForm';

/** A request of one's own, written anew while nobody has proposed anything. */
export default function EditRequestPage() {
  const { id = '' } = useParams();
  const texts = useTexts({ ru, en });
  const found = useRequest(id);
  return (
    <Page>
      <PageTitle title={texts.editor.editTitle} />
      {found.isPending && <Skeleton shape="text" rows={6} />}
      {found.isError && found.data === undefined && (
        <ErrorState error={found.error} title={texts.compare.failed} onRetry={() => void found.refetch()} />
      )}
      {found.data?.mine === true && <Edit key={found.data.version} request={found.data} />}
    </Page>
  );
}

function Edit({ request }: { request: Request }) {
  const texts = useTexts({ ru, en }).editor;
  const [, navigate] = useLocation();
  const back = () => navigate(`/my/requests/${request.id}`);
  return (
    <RequestForm
      request={request}
      publishing={useEditRequest(request)}
      label={texts.save}
      onDone={back}
      onCancel={back}
    />
  );
}
