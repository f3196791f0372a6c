import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ApiError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { WaitNotice } from '../../ui/WaitNotice';
import { WaitingMessage } from '../write-first/WaitingMessage';
import { withNext } from './next';
import styles from './Account.module.css';

interface EntryCardProps {
  texts: { title: string; action: string; busy: string; other: string; otherAction: string };
  lead?: string;
  otherPage: '/sign-in' | '/sign-up';
  entry: {
    next: string;
    problem: ApiError | null;
    errors: Record<string, string>;
    busy: boolean;
    secondsLeft: number;
  };
  onSubmit: () => void;
  children: ReactNode;
}

/** The frame of the sign-in and sign-up forms. */
export function EntryCard({ texts, lead, otherPage, entry, onSubmit, children }: EntryCardProps) {
  const form = useRef<HTMLFormElement>(null);
  useFocusInvalid(form, entry.errors);
  const unavailable = entry.busy || entry.secondsLeft > 0;
  return (
    <div className={styles.page}>
      <WaitingMessage />
      <div className={styles.card}>
        <PageTitle title={texts.title}>{lead && <p>{lead}</p>}</PageTitle>
        <form
          ref={form}
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!unavailable) onSubmit();
          }}
        >
          {children}
          {entry.problem && <ProblemNotice error={entry.problem} />}
          <WaitNotice secondsLeft={entry.secondsLeft} />
          <Button type="submit" variant="main" wide unavailable={unavailable}>
            {entry.busy ? texts.busy : texts.action}
          </Button>
        </form>
        <p className={styles.other}>
          {texts.other} <Link href={withNext(otherPage, entry.next)}>{texts.otherAction}</Link>
        </p>
      </div>
    </div>
  );
}
