import type { ReactNode } from 'react';
import type { ApiError } from '../api/problem';
import { useProblemWords } from './problemWords';
import { InlineNotice } from './State';

interface ProblemNoticeProps {
  error: ApiError;
  /** What did not happen, where the problem's own words do not say it. */
  title?: string;
  /** In place of the problem's own advice. */
  text?: string;
  actions?: ReactNode;
}

/** A failed action, said beside it: what failed, what is safe, what to do. */
export function ProblemNotice({ error, title, text, actions }: ProblemNoticeProps) {
  const words = useProblemWords()(error);
  return (
    <InlineNotice role="alert" actions={actions}>
      <b>{title ?? words.title}.</b> {text ?? words.text}
    </InlineNotice>
  );
}
