import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/problem';
import type { Attachment, GuardFinding, Order, OrderActName } from '../../api/types';
import { useMe } from '../../app/session';
import { useFieldWords } from '../../ui/problemWords';
import { fieldRefusal } from '../guard/FieldRefusal';
import { storedAttachments } from '../composer/uploads';
import { useUploads } from '../composer/useUploads';
import type { Uploads } from '../composer/useUploads';
import { actDraftKey, openedWith, readActDraft, writeActDraft } from './actDrafts';
import { refusalOf, restStanding } from './actRefusal';
import type { ActRefusal, Said } from './actRefusal';
import { waitingKey } from './acts';
import type { ActBody } from './acts';
import { composed } from './composed';
import { goneOf, lacksFiles } from './goneFiles';
import { useAct } from './queries';
import type { Acting } from './queries';
import { wasDone } from './unanswered';

interface ActFormSpec<K extends string> {
  order: Order;
  act: OrderActName;
  itemId?: string | undefined;
  /** What the fields hold before anything is written. */
  opening: Record<K, string>;
  /** The fields whose texts go into the conversation, in their order there. */
  spoken: readonly NoInfer<K>[];
  withFiles?: boolean;
  onDone: () => void;
}

/** What an act needs besides its name. */
type ActDetails = Omit<ActBody, 'act' | 'confirmed' | 'attachmentIds'>;

export interface ActFormState<K extends string> {
  order: Order;
  fields: Record<K, string>;
  set: (name: K, value: string) => void;
  files: Uploads;
  withFiles: boolean;
  acting: Acting;
  /** The mistakes found when it was sent last, anew each time: the first field that has one takes the focus. */
  mistakes: object;
  /** What is wrong with a field, by the form, the server or the guard. */
  errorOf: (name: K) => ReactNode;
  /** What the guard says of the whole; null when nothing. */
  notice: { refusal: ActRefusal; findings: readonly GuardFinding[] } | null;
  /** Posts it. With mistakes by field it is not sent. */
  submit: (body: ActDetails, mistakes?: Partial<Record<K, string>>) => void;
  /** Takes over a wording of the guard. */
  take: (better: string) => void;
}

/**
 * The form of an act: what is written is kept in this browser until it is sent, sent once, and what the guard finds is
 * said at its place.
 */
export function useActForm<K extends string>(spec: ActFormSpec<K>): ActFormState<K> {
  const { order, act, itemId, opening, spoken, withFiles = false, onDone } = spec;
  const acting = useAct(order);
  const { fields, setFields, files, forget } = useKept(spec);
  const [own, setOwn] = useState<Partial<Record<K, string>>>({});
  const [mistakes, setMistakes] = useState<object>(own);
  const [said, setSaid] = useState<Said | null>(null);
  const fieldWords = useFieldWords();
  const attachments = storedAttachments(files.uploads);
  const now: Said = { parts: spoken.map((name) => fields[name]), files: attachments };
  const refusal = useMemo(() => refusalOf(acting.error, said), [acting.error, said]);
  const rest = refusal && said && restStanding(refusal, said, now);
  useLost(acting.error, files, attachments);
  const words = acting.error === null ? {} : fieldWords(acting.error);
  const set = (name: K, value: string) => {
    setFields((before) => ({ ...before, [name]: value }));
    setOwn((before) => ({ ...before, [name]: undefined }));
  };
  const refusedAt = (name: K) => {
    const place = refusal?.places[spoken.indexOf(name)];
    return place && fieldRefusal(place, { isHere: () => true, value: fields[name], onTake: (text) => set(name, text) });
  };
  const send = async (body: ActDetails) => {
    // Whoever sends again what he was asked about has seen it.
    const isAsked = refusal?.kind === 'confirm-first' && said !== null && composed(said.parts) === composed(now.parts);
    setSaid(now);
    const answered = await acting.run({
      ...body,
      act,
      ...(itemId !== undefined && { itemId }),
      ...(attachments.length > 0 && { attachmentIds: attachments.map(({ id }) => id) }),
      confirmed: isAsked,
    });
    if (answered === undefined) return;
    forget();
    onDone();
  };
  return {
    order,
    fields,
    set,
    files,
    withFiles,
    acting,
    errorOf: (name) => own[name] ?? refusedAt(name) ?? words[name],
    notice: refusal === null || rest === null ? null : { refusal, findings: rest },
    mistakes,
    submit: (body, found = {}) => {
      setOwn(found);
      setMistakes(found);
      if (Object.keys(found).length === 0 && !acting.isPending) void send(body);
    },
    take: (better) => {
      const first = spoken.find((name) => fields[name].trim() !== '') ?? Object.keys(opening)[0];
      set(first as K, better);
    },
  };
}

/** Whenever an act lacks files, those that are there no longer are marked; where all are, none can be sent again. */
function useLost(error: ApiError | null, { lose }: Uploads, sent: readonly Attachment[]) {
  const mark = useEffectEvent(() => {
    if (!lacksFiles(error)) return;
    void goneOf(sent).then((gone) => lose(gone.length > 0 ? gone : sent.map(({ id }) => id)));
  });
  useEffect(() => mark(), [error]);
}

/** The fields and files of a form, kept in this browser while they are not sent. */
function useKept<K extends string>({ order, act, itemId, opening }: ActFormSpec<K>) {
  const me = useMe();
  const key = actDraftKey(me.id, order.id, act, itemId);
  const [kept] = useState(() => {
    if (!wasDone(me.id, waitingKey(order, { act, itemId }), order)) return readActDraft(key);
    writeActDraft(key, null);
    return null;
  });
  const [opened] = useState(opening);
  const [fields, setFields] = useState(() => openedWith(opening, kept));
  const files = useUploads();
  const { replace, lose, uploads } = files;
  useEffect(() => {
    if (kept === null || kept.attachments.length === 0) return;
    replace(kept.attachments);
    void goneOf(kept.attachments).then(lose);
  }, [kept, replace, lose]);
  const gone = useRef(false);
  const first = useRef(true);
  useEffect(() => {
    // The files that were kept are there with the next pass only.
    if (first.current || gone.current) {
      first.current = false;
      return;
    }
    const attachments = storedAttachments(uploads);
    const isAsOpened = Object.entries(opened).every(([name, value]) => fields[name as K] === value);
    writeActDraft(key, isAsOpened && attachments.length === 0 ? null : { fields, attachments });
  }, [key, fields, uploads, opened]);
  const forget = () => {
    gone.current = true;
    writeActDraft(key, null);
  };
  return { fields, setFields, files, forget };
}
