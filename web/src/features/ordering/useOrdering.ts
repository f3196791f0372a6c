import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { GuardFinding, Order, Service } from '../../api/types';
import { useMe } from '../../app/session';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useTexts } from '../../i18n/LanguageContext';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { useFieldWords } from '../../ui/problemWords';
import { deskHref } from '../desk/location';
import { fieldRefusal } from '../guard/FieldRefusal';
import { refusalOf, restStanding } from '../orders/actRefusal';
import type { ActRefusal, Said } from '../orders/actRefusal';
import { composed } from '../orders/composed';
import { acceptOrder } from '../orders/queries';
import { carriedChoice, changesOf, choiceParams, isAsAsked, readChoice, totalOf } from './choice';
import type { Change, Choice, Total } from './choice';
import { payAddress } from './payAddress';
import { readKept, writeKept } from './kept';
import type { KeptOrder } from './kept';
import { fetchService } from './queries';

/** Whoever waits for an answer is told in time that the network gives none. */
const ANSWER_MS = 15_000;

export interface Ordering {
  choice: Choice;
  choose: (choice: Choice) => void;
  total: Total | null;
  /** To the questions, in their order. */
  answers: readonly string[];
  answer: (place: number, text: string) => void;
  errorOf: (place: number) => ReactNode;
  /** What the guard says of the whole; null when nothing. */
  notice: { refusal: ActRefusal; findings: readonly GuardFinding[] } | null;
  take: (better: string) => void;
  /** What has changed since the service was read; null while it has not. */
  changes: readonly Change[] | null;
  /** An order that was placed by an earlier try, of another choice. */
  earlier: Order | null;
  error: ApiError | null;
  /** Required answers that were not given; a new set whenever it is tried. */
  missing: object | null;
  isPending: boolean;
  place: () => void;
}

/** An order on its way: what is chosen stands in the address, what is written is kept in this browser. */
export function useOrdering(service: Service): Ordering {
  const { blank } = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const fieldWords = useFieldWords();
  const [choice, choose] = useChoice(service);
  const written = useAnswers(service);
  const { answers } = written;
  const [blanks, setBlanks] = useState<ReadonlySet<number>>(new Set());
  const [missing, setMissing] = useState<object | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const placing = usePlacing(service, { choice, choose, written });
  const { error, total } = placing;
  const now: Said = { parts: answers, files: [] };
  const refusal = useMemo(() => refusalOf(error, said), [error, said]);
  const rest = refusal && said && restStanding(refusal, said, now);
  const words = error === null ? {} : fieldWords(error);
  const write = (place: number, text: string) => {
    written.answer(place, text);
    setBlanks((before) => new Set([...before].filter((one) => one !== place)));
  };
  const refusedAt = (place: number) => {
    const spoken = refusal?.places[place];
    const value = answers[place] ?? '';
    return spoken && fieldRefusal(spoken, { isHere: () => true, value, onTake: (text) => write(place, text) });
  };
  return {
    ...placing,
    choice,
    choose,
    answers,
    answer: write,
    errorOf: (place) => (blanks.has(place) ? blank : (refusedAt(place) ?? words[`answers[${place}]`])),
    notice: refusal === null || rest === null ? null : { refusal, findings: rest },
    take: (better) =>
      write(
        Math.max(
          0,
          answers.findIndex((text) => text.trim() !== ''),
        ),
        better,
      ),
    missing: blanks.size === 0 ? null : missing,
    place: () => {
      const left = service.questions.flatMap(({ required }, place) =>
        required && answers[place]?.trim() === '' ? [place] : [],
      );
      setBlanks(new Set(left));
      setMissing({ left });
      if (left.length > 0 || placing.isPending || total === null) return;
      setSaid(now);
      // Whoever sends again what he was asked about has seen it.
      const isAsked =
        refusal?.kind === 'confirm-first' && said !== null && composed(said.parts) === composed(now.parts);
      placing.send(isAsked);
    },
  };
}

interface Made {
  choice: Choice;
  choose: (choice: Choice) => void;
  written: ReturnType<typeof useAnswers>;
}

/** Sends it, once, whatever becomes of the network and of the service. */
function usePlacing(service: Service, { choice, choose, written }: Made) {
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const [earlier, setEarlier] = useState<Order | null>(null);
  const total = totalOf(service, choice);
  const answers = written.answers.map((text) => text.trim());
  const reread = useReread(service);
  const go = useGo();
  const placing = useMutation({
    mutationFn: async (confirmed: boolean) => {
      try {
        return await post({ service, choice, answers, clientId: written.clientId, confirmed });
      } catch (thrown) {
        const error = asApiError(thrown);
        if (!isOutOfDate(error)) throw error;
        const after = await reread();
        setChanges(changesOf(service, after, choice));
        choose(carriedChoice(service, after, choice));
        return null;
      }
    },
    onSuccess: (order) => {
      if (order === null) return;
      written.forget();
      // Also after a reload, which knows of no earlier try.
      if (total !== null && !isAsAsked(order, total, answers)) setEarlier(order);
      else go(order);
    },
  });
  const { error } = placing;
  return {
    total,
    changes,
    earlier,
    error: useMemo(() => (error === null ? null : asApiError(error)), [error]),
    isPending: placing.isPending,
    send: (confirmed: boolean) => {
      setChanges(null);
      placing.mutate(confirmed);
    },
  };
}

/** The places of packages, options or questions are no longer what the page took them for. */
function isOutOfDate(error: ApiError): boolean {
  return (
    error.kind === 'changed-meanwhile' ||
    error.fields.some(({ field }) => field === 'package' || field === 'options' || field === 'answers')
  );
}

interface Posting {
  service: Service;
  choice: Choice;
  answers: readonly string[];
  clientId: string;
  confirmed: boolean;
}

function post({ service, choice, answers, clientId, confirmed }: Posting): Promise<Order> {
  return call(
    api.POST('/api/orders', {
      body: {
        clientId,
        serviceId: service.id,
        serviceVersion: service.version,
        package: choice.package,
        options: [...choice.options],
        answers: [...answers],
        confirmed,
      },
      signal: AbortSignal.timeout(ANSWER_MS),
    }),
  );
}

function useChoice(service: Service): [Choice, (choice: Choice) => void] {
  const [params, setParams] = useSearchParams();
  return [readChoice(params, service), (next) => setParams(choiceParams(next), { replace: true })];
}

function useAnswers({ id, questions }: Service) {
  const me = useMe();
  const [kept, setKept] = useState<KeptOrder>(() => readKept(me.id, id));
  return {
    clientId: kept.clientId,
    answers: questions.map(({ text }) => kept.answers[text] ?? ''),
    answer: (place: number, text: string) => {
      const question = questions[place];
      if (question === undefined) return;
      const next = { ...kept, answers: { ...kept.answers, [question.text]: text } };
      setKept(next);
      writeKept(me.id, id, next);
    },
    forget: () => writeKept(me.id, id, null),
  };
}

function useReread({ id }: Service): () => Promise<Service> {
  const queries = useQueryClient();
  return () => queries.query({ queryKey: keys.service(id), queryFn: () => fetchService(id), staleTime: 0 });
}

/** To the conversation, where the order's card is the last thing said; or to where it is paid for. */
function useGo(): (order: Order) => void {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return (order) => {
    acceptOrder(queries, order);
    void queries.invalidateQueries({ queryKey: keys.messages(order.conversationId) });
    void queries.invalidateQueries({ queryKey: keys.inbox });
    const address = payAddress(order);
    if (address !== null) window.location.assign(address);
    else navigate(deskHref({ conversationId: order.conversationId }));
  };
}
