import type { ApiError, GuardRuling } from '../../api/problem';
import type { Attachment, GuardFinding } from '../../api/types';
import type { FormRefusal } from '../guard/FieldRefusal';
import { composed, inPart } from './composed';

/** What was sent, as the guard read it. */
export interface Said {
  /** The texts that go into the conversation, in their order. */
  parts: readonly string[];
  files: readonly Attachment[];
}

/** Why an act was not let pass: what is said at a field, and what is said of the whole. */
export interface ActRefusal {
  kind: 'refused' | 'confirm-first';
  /** At each part, in the places of its own text. */
  places: readonly FormRefusal[];
  /** About files, several parts at once, or nothing in particular; and all that is only asked about. */
  rest: readonly GuardFinding[];
  /** The whole said otherwise, where it is one text. */
  better: string | null;
  rulingId: string | null;
}

/** Spreads what the guard said of an act over the fields that it was said in. */
export function refusalOf(error: ApiError | null, said: Said | null): ActRefusal | null {
  const ruling = error?.guard;
  if (error === null || ruling === undefined || said === null) return null;
  const kind = error.kind === 'confirm-first' ? 'confirm-first' : 'refused';
  const oneText = said.parts.filter((part) => part.trim() !== '').length === 1;
  const better = oneText ? ruling.better : null;
  const { rulingId } = ruling;
  if (kind === 'confirm-first') return { kind, places: [], rest: ruling.findings.map(unnumbered), better, rulingId };
  const inText = ruling.findings.flatMap((finding) =>
    finding.field === 'text' ? [{ finding, place: inPart(finding, said.parts) }] : [{ finding, place: null }],
  );
  const places = said.parts.map((part, index): FormRefusal => {
    const findings = inText.flatMap(({ place }) => (place?.part === index ? [place.finding] : []));
    return { ruling: { findings, better, rulingId } satisfies GuardRuling, sent: () => part };
  });
  const rest = inText.flatMap(({ finding, place }) => (place === null ? [unnumbered(finding)] : []));
  return { kind, places, rest, better, rulingId };
}

/** The number of a text tells its reader nothing; the name of a file does. */
function unnumbered(finding: GuardFinding): GuardFinding {
  return finding.field === 'text' ? { ...finding, name: null } : finding;
}

/** What still stands of the rest: about a file until it is taken out, else until anything is written otherwise. */
export function restStanding({ rest, kind }: ActRefusal, said: Said, now: Said): readonly GuardFinding[] | null {
  const unchanged = composed(said.parts) === composed(now.parts);
  const left = rest.filter(({ field, name }) =>
    field === 'file' ? now.files.some((file) => file.name === name) : unchanged,
  );
  if (left.length > 0) return left;
  return kind === 'confirm-first' && unchanged && rest.length === 0 ? left : null;
}
