import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { Person } from '../../api/types';
import { useLanguage } from '../../i18n/LanguageContext';
import { withNext } from '../account/next';
import { answersOf, isAnswer } from './answers';
import { type Confirmations, confirmationsOf } from './confirmations';
import { find, forget, isAsked, keep, type KeptMessage, pageOf } from './kept';
import { contactForm } from './useAskedForm';

export interface FirstMessageSubject {
  seller: Person;
  /** Null when it is written on the seller's own page. */
  serviceId: string | null;
  /** That of the service's prices. */
  currency?: string;
}

interface Leaving extends Confirmations {
  kept: KeptMessage;
}

/** What its author types. */
type Typed = Partial<Pick<KeptMessage, 'text' | 'deadline' | 'amount' | 'currency'>>;

/** A first message to a seller: kept on the device while it is written, sent once its author is signed in. */
export function useFirstMessage({ seller, serviceId, currency }: FirstMessageSubject) {
  const { account } = useSession();
  const homeCurrency = useLanguage() === 'ru' ? 'RUB' : 'USD';
  const likelyCurrency = currency ?? homeCurrency;
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [message, setMessage] = useState<KeptMessage>(() => {
    const fresh = { clientId: crypto.randomUUID(), sellerId: seller.id, sellerName: seller.name, serviceId };
    const kept = find(localStorage, { sellerId: seller.id, serviceId }, Date.now());
    return kept ?? { ...fresh, text: '', savedAt: Date.now(), sendAskedAt: null };
  });
  const [keptHere, setKeptHere] = useState(true);

  const store = useCallback((next: KeptMessage) => {
    setMessage(next);
    const isKept = keep(localStorage, next, Date.now());
    setKeptHere(isKept);
    return isKept;
  }, []);

  const { mutate, ...sending } = useMutation({
    mutationFn: async ({ kept, confirmed, sameConfirmed }: Leaving) => {
      const { clientId, sellerId, text } = kept;
      const form = await queries.query({ ...contactForm({ seller, serviceId }), staleTime: 'static' });
      const answers = answersOf(kept, form);
      return call<{ conversationId: string }>(
        api.POST('/api/conversations', {
          body: { sellerId, serviceId, clientId, text, ...answers, confirmed, sameConfirmed },
        }),
      );
    },
    // Held by a moderator or sent: the conversation tells.
    onSuccess: ({ conversationId }, { kept }) => {
      forget(localStorage, kept, Date.now());
      void queries.invalidateQueries({ queryKey: keys.inbox });
      void queries.invalidateQueries({ queryKey: keys.pending });
      void queries.invalidateQueries({ queryKey: keys.firstContacts });
      navigate(`/desk/c/${conversationId}`);
    },
    // Asked once, tried once: after a failure its author decides.
    onError: (error, { kept }) => {
      store({ ...kept, sendAskedAt: null });
      // The seller may ask something else by now.
      if (asApiError(error).fields.some(({ field }) => isAnswer(field))) {
        void queries.invalidateQueries({ queryKey: keys.contactForm(seller.id, serviceId) });
      }
      void queries.invalidateQueries({ queryKey: keys.firstContacts });
    },
  });

  const tried = useRef(false);
  const mayWrite = account !== null && account.id !== seller.id;
  useEffect(() => {
    if (tried.current || !mayWrite || !isAsked(message, Date.now())) return;
    tried.current = true;
    mutate({ kept: message, confirmed: false, sameConfirmed: false });
  }, [mutate, message, mayWrite]);

  const last = sending.variables && { text: sending.variables.kept.text, before: sending.variables };
  return {
    text: message.text,
    deadline: message.deadline ?? '',
    amount: message.amount ?? '',
    currency: message.currency ?? likelyCurrency,
    keptHere,
    isVisitor: account === null,
    write: (change: Typed) =>
      store({
        ...message,
        currency: message.currency ?? likelyCurrency,
        ...change,
        savedAt: Date.now(),
        sendAskedAt: null,
      }),
    send: ({ confirmed = false, sameConfirmed = false }: Partial<Confirmations> = {}) => {
      if (account !== null)
        mutate({ kept: message, ...confirmationsOf(message.text, last, { confirmed, sameConfirmed }) });
      else if (store({ ...message, sendAskedAt: Date.now() })) navigate(withNext('/sign-up', pageOf(message)));
    },
    sending: sending.isPending || sending.isSuccess,
    /** What was tried last. */
    sent: sending.variables?.kept.text ?? '',
    error: sending.error === null ? null : asApiError(sending.error),
  };
}
