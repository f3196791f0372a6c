import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { Icon } from '../../ui/Icon';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { Skeleton } from '../../ui/State';
import { habitOf, useHabits } from './habits';
import { GROUPS, hrefOf, TECHNIQUES } from './techniques';
import { useContent } from './useContent';
import styles from './Techniques.module.css';

/** All techniques, each with its sentence and what it is to me. Without those the list still leads to them. */
export default function TechniquesPage() {
  const texts = useTexts({ ru, en });
  const content = useContent();
  const habits = useHabits();
  const waiting = content.isPending || habits.isPending;
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      {waiting && <Skeleton rows={8} />}
      {!waiting &&
        GROUPS.map((group) => (
          <Section key={group} id={group} {...texts.groups[group]}>
            <ul className={styles.list}>
              {TECHNIQUES.filter((one) => one.group === group).map(({ id, row }) => {
                const habit = habitOf(row, habits.data);
                return (
                  <li key={id}>
                    <Link href={hrefOf(id)} className={styles.row}>
                      <b>{texts.names[id]}</b>
                      <span>
                        {content.data?.[id].gist}
                        {habit?.latest && <small>{texts.habit(id, habit.latest.shown, habit.latest.occasions)}</small>}
                      </span>
                      <Icon of={ChevronRight} />
                    </Link>
                  </li>
                );
              })}
            </ul>
          </Section>
        ))}
    </Page>
  );
}
