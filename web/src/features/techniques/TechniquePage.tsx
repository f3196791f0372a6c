import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Link, useParams } from 'wouter';
import NotFoundPage from '../../app/NotFoundPage';
import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, Skeleton } from '../../ui/State';
import { HabitLine } from './HabitLine';
import { useHabits } from './habits';
import { TechniqueBody } from './TechniqueBody';
import { hrefOf, isTechnique, nextOf } from './techniques';
import type { TechniqueId } from './techniques';
import { useContent } from './useContent';
import styles from './Techniques.module.css';

/** One technique on a page of its own. */
export default function TechniquePage() {
  const { id = '' } = useParams();
  return isTechnique(id) ? <PageOf key={id} id={id} /> : <NotFoundPage />;
}

function PageOf({ id }: { id: TechniqueId }) {
  const texts = useTexts({ ru, en });
  const content = useContent();
  const habits = useHabits();
  const next = nextOf(id);
  return (
    <Page>
      <article className={styles.page}>
        <Link href="/techniques" className={styles.back}>
          <Icon of={ArrowLeft} />
          {texts.back}
        </Link>
        <PageTitle title={texts.names[id]}>{content.data && <p>{content.data[id].gist}</p>}</PageTitle>
        {(content.isPending || habits.isPending) && <Skeleton shape="text" rows={8} />}
        {content.isError && (
          <ErrorState error={content.error} title={texts.failed} onRetry={() => void content.refetch()} />
        )}
        {content.data && !habits.isPending && (
          <>
            <HabitLine id={id} habits={habits.data} />
            <TechniqueBody technique={content.data[id]} heading="h2" />
          </>
        )}
        {next !== null && (
          <Link href={hrefOf(next)} className={styles.next}>
            <span>
              <small>{texts.next}</small>
              <b>{texts.names[next]}</b>
            </span>
            <Icon of={ArrowRight} size={20} />
          </Link>
        )}
      </article>
    </Page>
  );
}
