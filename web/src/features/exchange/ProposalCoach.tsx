import { api, call } from '../../api/client';
import type { Request } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { useCoachOn } from '../coach/coachSwitch';
import { FieldCoach } from '../coach/FieldCoach';
import type { FieldCoachProps } from '../coach/FieldCoach';
import { useAsked } from '../coach/useAsked';
import styles from './Exchange.module.css';

const LONGEST = 4_000;

/** The composer's advice for a proposal: the task is what it answers. */
export default function ProposalCoach({ request, ...rest }: FieldCoachProps & { request: Request }) {
  const texts = useTexts({ ru, en }).propose;
  const coaching = useCoachOn();
  const task = `${request.title}\n\n${request.text}`;
  const heard = useAsked(
    (asked, signal) => call(api.POST('/api/proposal-advice', { body: { text: asked.text, task }, signal })),
    { text: rest.text, after: 0 },
    rest.text.trim() !== '' && rest.text.length <= LONGEST,
  );
  const isRefused = heard !== null && heard.text === rest.text && heard.advice.verdict === 'refused';
  return (
    <>
      <FieldCoach {...rest} coaching={coaching || isRefused} heard={heard} />
      <p className={styles.quiet} role="status">
        {isRefused && texts.willNot}
      </p>
    </>
  );
}
