import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/problem';
import type { GuardFinding } from '../../api/types';
import { useMe } from '../../app/session';
import { useFieldWords } from '../../ui/problemWords';
import { fieldRefusal } from '../guard/FieldRefusal';
import { actDraftKey, openedWith, readActDraft, writeActDraft } from '../orders/actDrafts';
import { refusalOf, restStanding } from '../orders/actRefusal';
import type { ActRefusal, Said } from '../orders/actRefusal';
import { composed } from '../orders/composed';
import type { Publishing } from './queries';

export interface ReviewFormSpec<K extends string, B> {
  orderId: string;
  /** Names what is written, where it is kept. */
  what: 'review' | 'review_answer' | 'request' | 'proposal';
  /** What the fields hold before anything is written. */
  opening: Record<K, string>;
  /** The fields whose texts are published, in their order, now that the fields are so. */
  spokenOf: (fields: Record<K, string>) => readonly K[];
  publishing: Publishing<B & { confirmed?: boolean }, unknown>;
  onDone: () => void;
}

export interface ReviewFormState<K extends string, B> {
  fields: Record<K, string>;
  set: (name: K, value: string) => void;
  /** What is wrong with a field, by the form, the server or the guard. */
  errorOf: (name: K) => ReactNode;
  /** What the guard says of the whole; null when nothing. */
  notice: { refusal: ActRefusal; findings: readonly GuardFinding[] } | null;
  /** The mistakes found when it was published last, anew each time. */
  mistakes: object;
  isPending: boolean;
  error: ApiError | null;
  /** Publishes it. With mistakes by field it is not sent. */
  submit: (body: B, mistakes?: Partial<Record<K, string>>) => void;
  /** Takes over a wording of the guard. */
  take: (better: string) => void;
}

/** A form whose text everybody is going to read: kept in this browser until it is published, judged at its places. */
export function useReviewForm<K extends string, B>(spec: ReviewFormSpec<K, B>): ReviewFormState<K, B> {
  const { publishing, onDone } = spec;
  const { fields, setFields, forget } = useKept(spec);
  const [own, setOwn] = useState<Partial<Record<K, string>>>({});
  const [mistakes, setMistakes] = useState<object>(own);
  const [sent, setSent] = useState<(Said & { spoken: readonly K[] }) | null>(null);
  const fieldWords = useFieldWords();
  const spoken = spec.spokenOf(fields);
  const now: Said = { parts: spoken.map((name) => fields[name]), files: [] };
  const { error } = publishing;
  const refusal = useMemo(() => refusalOf(error, sent), [error, sent]);
  const rest = refusal && sent && restStanding(refusal, sent, now);
  const words = error === null ? {} : fieldWords(error);
  const set = (name: K, value: string) => {
    setFields((before) => ({ ...before, [name]: value }));
    setOwn((before) => ({ ...before, [name]: undefined }));
  };
  const refusedAt = (name: K) => {
    const place = refusal?.places[sent?.spoken.indexOf(name) ?? -1];
    return place && fieldRefusal(place, { isHere: () => true, value: fields[name], onTake: (text) => set(name, text) });
  };
  const send = async (body: B) => {
    // Whoever sends again what he was asked about has seen it.
    const isAsked = refusal?.kind === 'confirm-first' && sent !== null && composed(sent.parts) === composed(now.parts);
    setSent({ ...now, spoken });
    const answered = await publishing.run({ ...body, confirmed: isAsked });
    if (answered === undefined) return;
    forget();
    onDone();
  };
  return {
    fields,
    set,
    errorOf: (name) => own[name] ?? refusedAt(name) ?? words[name],
    notice: refusal === null || rest === null ? null : { refusal, findings: rest },
    mistakes,
    isPending: publishing.isPending,
    error,
    submit: (body, found = {}) => {
      setOwn(found);
      setMistakes(found);
      if (Object.keys(found).length === 0 && !publishing.isPending) void send(body);
    },
    take: (better) => {
      const first = spoken.find((name) => fields[name].trim() !== '') ?? spoken[0];
      if (first !== undefined) set(first, better);
    },
  };
}

/** The fields, kept in this browser while they are not published. */
function useKept<K extends string, B>({ orderId, what, opening }: ReviewFormSpec<K, B>) {
  const key = actDraftKey(useMe().id, orderId, what);
  const [opened] = useState(opening);
  const [fields, setFields] = useState(() => openedWith(opening, readActDraft(key)));
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current) return;
    const isAsOpened = Object.entries(opened).every(([name, value]) => fields[name as K] === value);
    writeActDraft(key, isAsOpened ? null : { fields, attachments: [] });
  }, [key, fields, opened]);
  const forget = () => {
    gone.current = true;
    writeActDraft(key, null);
  };
  return { fields, setFields, forget };
}
