import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { Icon } from '../../ui/Icon';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { GROUPS, hrefOf, TECHNIQUES } from './techniques';
import { useContent } from './useContent';
import styles from './Techniques.module.css';

/** All techniques, each with its sentence. Without the sentences the list still leads to them. */
export default function TechniquesPage() {
  const texts = useTexts({ ru, en });
  const content = useContent();
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      {GROUPS.map((group) => (
        <Section key={group} id={group} {...texts.groups[group]}>
          <ul className={styles.list}>
            {TECHNIQUES.filter((one) => one.group === group).map(({ id }) => (
              <li key={id}>
                <Link href={hrefOf(id)} className={styles.row}>
                  <b>{texts.names[id]}</b>
                  {/* A line is kept for it, so that nothing moves when it comes. */}
                  <span>{content.data?.[id].gist ?? '\u00a0'}</span>
                  <Icon of={ChevronRight} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
