import type { Case, Language } from '../../api/types';
import { reasons as en } from '../../i18n/en/moderation';
import { reasons as ru } from '../../i18n/ru/moderation';

/** What a moderator may choose; of an appeal only the first two, which then grant and deny it. */
export type Choice = 'allow' | 'refuse' | 'strike';

const FAMILIES = ['contact', 'off_platform', 'commission', 'rude'] as const;

/** The language that the author writes in, so that the answer is in it, too; that of the page if it cannot be told. */
export function languageOf(text: string, otherwise: Language): Language {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin === 0) return otherwise;
  return cyrillic * 2 >= latin ? 'ru' : 'en';
}

/** A kind sentence to begin with: the moderator reads it, changes it and sends it as his own. */
export function suggestion(open: Case, choice: Choice | null, page: Language): string {
  const written = [open.plea ?? '', ...open.texts.map(({ text }) => text)].join(' ');
  const texts = languageOf(written, page) === 'ru' ? ru : en;
  if (choice === null) return '';
  // With a strike its author reads the same words as whoever complained.
  if (open.report !== null && choice === 'strike') return texts.reports.strike[open.report.reason];
  if (open.report !== null) return texts.reports[choice === 'allow' ? 'dismissed' : 'confirmed'];
  if (open.summary.kind === 'appeal') return choice === 'allow' ? texts.grant : texts.deny;
  if (choice === 'allow') return '';
  const rule = open.findings.find((finding) => finding.guard)?.rule ?? open.findings[0]?.rule ?? '';
  const family = FAMILIES.find((known) => rule.startsWith(`${known}.`));
  if (family === undefined) return texts.other;
  return family === 'contact' ? texts.contact[open.summary.authorSide ?? 'seller'] : texts[family];
}
