import type { Standing } from '../../api/types';
import { standing as en } from '../../i18n/en/standing';
import { useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { Section } from '../../ui/Page';
import { AppealForm } from './AppealForm';
import { AppealView } from './AppealView';
import { Entry } from './Entry';
import styles from './Standing.module.css';

/** Appeals against what is not listed by itself: refusals, and what is no longer kept. */
export function Appeals({ standing, own = false }: { standing: Standing; own?: boolean }) {
  const texts = useTexts({ ru, en });
  const listed = new Set([...standing.strikes, ...standing.freezes].map(({ id }) => id));
  const others = standing.appeals.filter(({ against }) => !listed.has(against.id));
  if (others.length === 0) return null;
  return (
    <Section id="appeals" title={texts.appeals.title}>
      <ul className={styles.list}>
        {others.map((appeal) => (
          <Entry
            key={appeal.id}
            title={[texts.appeals.against[appeal.against.kind], ...appeal.against.titles].join(': ')}
            at={appeal.at}
            tag={texts.appeals.states[appeal.state]}
            live={appeal.state === 'open'}
          >
            {appeal.against.text !== null && (
              <details className={styles.text}>
                <summary>{texts.strikes.showText}</summary>
                <p className="prose">{appeal.against.text}</p>
              </details>
            )}
            <AppealView appeal={appeal} own={own} />
          </Entry>
        ))}
      </ul>
    </Section>
  );
}

/** For whom the guard or a moderator has refused a text, and who came from there to object. */
export function AgainstRuling({ standing, rulingId }: { standing: Standing; rulingId: string }) {
  const texts = useTexts({ ru, en }).appeals;
  const known = [...standing.strikes, ...standing.freezes].some(({ id }) => id === rulingId);
  const objected = standing.appeals.some(({ against }) => against.id === rulingId);
  // Then it stands below, with what was answered.
  if (known || objected) return null;
  return (
    <Section id="against" title={texts.ruling.title} lead={texts.ruling.lead}>
      <AppealForm against={rulingId} unfolded />
    </Section>
  );
}
