import { reviews as en } from '../../i18n/en/reviews';
import { useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { useCoachOn } from './coachSwitch';
import { FieldCoach } from './FieldCoach';
import type { FieldCoachProps } from './FieldCoach';
import { useAdvice } from './useAdvice';
import type { Heard } from './useAsked';
import styles from './Coach.module.css';

/** What is said of an answer as a whole; a step of one is short by design. */
const OF_WHOLE_ANSWERS: readonly string[] = ['tone.cold', 'tone.unheard', 'tone.unanswered'];

export interface AnswerCoachProps extends FieldCoachProps {
  conversationId: string;
  /** It is only a step of the answer. */
  isStep: boolean;
}

/** The composer's advice for a public answer to a review, which is judged more strictly than a message. */
export default function AnswerCoach({ conversationId, isStep, ...rest }: AnswerCoachProps) {
  const texts = useTexts({ ru, en }).answerForm;
  const coaching = useCoachOn();
  const heard = useAdvice(conversationId, rest.text, false, 'review_answer');
  const isRefused = heard !== null && heard.text === rest.text && heard.advice.verdict === 'refused';
  return (
    <>
      <FieldCoach {...rest} coaching={coaching || isRefused} heard={isStep ? ofStep(heard) : heard} />
      <p className={styles.refused} role="status">
        {isRefused && texts.willNot}
      </p>
    </>
  );
}

function ofStep(heard: Heard | null): Heard | null {
  if (heard === null) return null;
  const findings = heard.advice.findings.filter(({ rule }) => !OF_WHOLE_ANSWERS.includes(rule));
  return { ...heard, advice: { ...heard.advice, findings } };
}
