import { PenLine, Shield } from 'lucide-react';
import type { Case, CaseFinding } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useLanguage, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { segments } from '../coach/notes';
import type { Marked } from '../coach/notes';
import coach from '../coach/Coach.module.css';
import styles from './Case.module.css';

type Found = Marked & { finding: CaseFinding };

function marksIn(open: Case, field: string, name: string | null, text: string): Found[] {
  return open.findings
    .filter((finding) => finding.severity !== 'praise' && finding.field === field && finding.name === name)
    .map((finding) => ({
      finding,
      // Advice on the text as a whole is told below it; underlined, it would hide the breach.
      span: !finding.guard && finding.end - finding.start >= text.trim().length ? null : finding,
    }));
}

/** Of several of a kind the name is a number: packages, options, questions. */
function numberOf(name: string | null): string {
  return name !== null && /^\d+$/.test(name) ? name : '';
}

/** What was written, field by field, with what was found in it underlined. */
export function Texts({ open }: { open: Case }) {
  const texts = useTexts({ ru, en }).case;
  if (open.texts.length === 0) return <p className={styles.forgotten}>{texts.forgotten}</p>;
  return (
    <div className={styles.texts}>
      {open.texts.map(({ field, name, text }, index) => (
        <div key={index}>
          {field !== 'text' && (
            <small>{[texts.fields[field], field === 'file' ? '' : numberOf(name)].join(' ').trim()}</small>
          )}
          <MarkedText text={text} marks={marksIn(open, field, name, text)} />
        </div>
      ))}
    </div>
  );
}

function MarkedText({ text, marks }: { text: string; marks: readonly Found[] }) {
  return (
    <p className={styles.text} dir="auto">
      {segments(text, marks).map(({ text: part, note }, index) =>
        note === null ? (
          part
        ) : (
          <mark
            key={index}
            className={classes(coach.mark, note.finding.guard && coach.guard, note.finding.guard && styles.guard)}
            title={note.finding.title}
          >
            {part}
          </mark>
        ),
      )}
    </p>
  );
}

/** What the rules found and how sure they are; then what is only advice. */
export function Findings({ open }: { open: Case }) {
  const texts = useTexts({ ru, en }).case;
  const shown = open.findings
    .filter((finding) => finding.severity !== 'praise')
    .sort((a, b) => Number(b.guard) - Number(a.guard));
  return (
    <div className={styles.findings}>
      <h3 className="sr">{texts.findings}</h3>
      {shown.length === 0 && <p>{texts.noFindings}</p>}
      <ul>
        {shown.map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </ul>
      {open.rulesVersion !== null && <p className={styles.version}>{texts.version(open.rulesVersion)}</p>}
    </div>
  );
}

function FindingLine({ finding }: { finding: CaseFinding }) {
  const texts = useTexts({ ru, en }).case;
  const language = useLanguage();
  const sure = finding.confidence.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <li className={classes(finding.guard && styles.breach)}>
      <Icon of={finding.guard ? Shield : PenLine} />
      <div>
        <b>{finding.title}</b>
        {finding.guard && <p>{finding.message}</p>}
        {finding.spread && <p>{texts.spread}</p>}
      </div>
      <small>{finding.guard ? texts.rule(finding.rule, sure) : texts.advice}</small>
    </li>
  );
}
