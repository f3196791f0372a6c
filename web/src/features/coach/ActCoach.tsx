import type { Conversation } from '../../api/types';
import { useCoachOn } from './coachSwitch';
import { FieldCoach } from './FieldCoach';
import type { FieldCoachProps } from './FieldCoach';
import { useAdvice } from './useAdvice';

export interface ActCoachProps extends FieldCoachProps {
  conversation: Pick<Conversation, 'id' | 'side'>;
}

/** The composer's advice for what somebody writes with an act: it is said in the same conversation. */
export default function ActCoach({ conversation, ...rest }: ActCoachProps) {
  const coaching = useCoachOn() && conversation.side === 'seller';
  return <FieldCoach {...rest} coaching={coaching} heard={useAdvice(conversation.id, rest.text, false)} />;
}
