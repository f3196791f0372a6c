import type { Freeze, Standing, Strike } from '../../api/types';
import { standing as en } from '../../i18n/en/standing';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { Section } from '../../ui/Page';
import { serverNow } from '../../ui/clock/serverClock';
import { AppealForm } from './AppealForm';
import { AppealView } from './AppealView';
import { Entry } from './Entry';
import styles from './Standing.module.css';

interface PartProps {
  standing: Standing;
  /** It is the reader's own, who may object. */
  own?: boolean;
}

/** Every strike with the moderator's words, what it brought and when it ends. */
export function Strikes({ standing, own = false }: PartProps) {
  const texts = useTexts({ ru, en }).strikes;
  return (
    <Section id="strikes" title={texts.title}>
      {standing.strikes.length === 0 ? (
        <p className={styles.quiet}>{own ? texts.none : texts.noneOf}</p>
      ) : (
        <ul className={styles.list}>
          {standing.strikes.map((strike) => (
            <StrikeView key={strike.id} strike={strike} standing={standing} own={own} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Every freeze, if there was one. */
export function Freezes({ standing, own = false }: PartProps) {
  const texts = useTexts({ ru, en }).freezes;
  if (standing.freezes.length === 0) return null;
  return (
    <Section id="freezes" title={texts.title}>
      <ul className={styles.list}>
        {standing.freezes.map((freeze) => (
          <FreezeView key={freeze.id} freeze={freeze} standing={standing} own={own} />
        ))}
      </ul>
    </Section>
  );
}

function StrikeView({ strike, standing, own }: { strike: Strike; standing: Standing; own: boolean }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const brought = texts.consequences[strike.consequence](daysOf(strike));
  return (
    <Entry
      title={strike.titles.length > 0 ? strike.titles.join(', ') : texts.appeals.against.strike}
      at={strike.at}
      tag={texts.strikes.states[strike.state]}
      live={strike.state === 'active'}
    >
      <Reason words={strike.reason} />
      <p className={styles.quiet}>
        {strike.until === null || strike.state !== 'active'
          ? texts.strikes.consequence(brought)
          : texts.strikes.consequenceUntil(brought, format.dateTime(strike.until))}
        {strike.state === 'active' && ` · ${texts.strikes.expires(format.date(strike.expiresAt))}`}
      </p>
      {strike.text === null ? (
        <p className={styles.quiet}>{texts.strikes.forgotten}</p>
      ) : (
        <details className={styles.text}>
          <summary>{texts.strikes.showText}</summary>
          <p className="prose">{strike.text}</p>
        </details>
      )}
      <Objection standing={standing} id={strike.id} at={strike.at} open={own && strike.state === 'active'} own={own} />
    </Entry>
  );
}

function FreezeView({ freeze, standing, own }: { freeze: Freeze; standing: Standing; own: boolean }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <Entry
      title={texts.freezes.one(format.date(freeze.at))}
      at={freeze.at}
      tag={texts.freezes.states[freeze.state]}
      live={freeze.state === 'active'}
    >
      <Reason words={freeze.reason} />
      {freeze.state === 'active' && (
        <p className={styles.quiet}>
          {freeze.until === null ? texts.endless : texts.freezes.until(format.dateTime(freeze.until))}
        </p>
      )}
      <Objection standing={standing} id={freeze.id} at={freeze.at} open={own && freeze.state === 'active'} own={own} />
    </Entry>
  );
}

/** For how long a consequence was given; null where it has no end of its own. */
function daysOf({ at, until }: Strike): number | null {
  return until === null ? null : Math.max(1, Math.round((Date.parse(until) - Date.parse(at)) / 86_400_000));
}

function Reason({ words }: { words: string }) {
  const { reason } = useTexts({ ru, en }).strikes;
  return (
    <figure className={styles.words}>
      <figcaption>{reason}</figcaption>
      <blockquote className="prose">{words}</blockquote>
    </figure>
  );
}

interface ObjectionProps {
  standing: Standing;
  id: string;
  at: string;
  /** Whether one may object, as far as time allows. */
  open: boolean;
  own: boolean;
}

/** What was objected and answered; or the way to object while there is time. */
function Objection({ standing, id, at, open, own }: ObjectionProps) {
  const texts = useTexts({ ru, en }).appeals;
  const appeal = standing.appeals.find(({ against }) => against.id === id);
  if (appeal !== undefined) return <AppealView appeal={appeal} own={own} />;
  if (!open) return null;
  const { appealDays } = standing.ladder;
  const inTime = serverNow() < Date.parse(at) + appealDays * 86_400_000;
  return inTime ? <AppealForm against={id} /> : <p className={styles.quiet}>{texts.expired(appealDays)}</p>;
}
