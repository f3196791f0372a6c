import { api, call } from '../../api/client';
import { useCoachOn } from './coachSwitch';
import { FieldCoach } from './FieldCoach';
import type { FieldCoachProps } from './FieldCoach';
import { useAsked } from './useAsked';
import type { Heard } from './useAsked';

/** Longer texts do not fit into a quick reply; the server would refuse them. */
const LONGEST_TEXT = 4_000;

export type QuickReplyCoachProps = FieldCoachProps;

/** The composer's advice for a quick reply while it is written. */
export default function QuickReplyCoach(props: QuickReplyCoachProps) {
  return <FieldCoach {...props} coaching={useCoachOn()} heard={useQuickReplyAdvice(props.text)} />;
}

/** What the server said last of it; it is written to nobody in particular. */
function useQuickReplyAdvice(text: string): Heard | null {
  return useAsked(
    (asked, signal) => call(api.POST('/api/quick-replies/advice', { body: { text: asked.text }, signal })),
    { text, after: 0 },
    text.trim() !== '' && text.length <= LONGEST_TEXT,
  );
}
