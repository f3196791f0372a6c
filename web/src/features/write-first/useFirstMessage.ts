import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { Person } from '../../api/types';
import { withNext } from '../account/next';
import { find, forget, isAsked, keep, type KeptMessage, pageOf } from './kept';

export interface FirstMessageSubject {
  seller: Person;
  /** Null when it is written on the seller's own page. */
  serviceId: string | null;
}

/** A first message to a seller: kept on the device while it is written, sent once its author is signed in. */
export function useFirstMessage({ seller, serviceId }: FirstMessageSubject) {
  const { account } = useSession();
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
    mutationFn: ({ clientId, sellerId, text }: KeptMessage) =>
      call(api.POST('/api/conversations', { body: { sellerId, serviceId, clientId, text, confirmed: false } })),
    onSuccess: ({ conversationId }, sent) => {
      forget(localStorage, sent, Date.now());
      void queries.invalidateQueries({ queryKey: keys.inbox });
      navigate(`/desk/c/${conversationId}`);
    },
    // Asked once, tried once: after a failure its author decides.
    onError: (_error, sent) => store({ ...sent, sendAskedAt: null }),
  });

  const tried = useRef(false);
  const mayWrite = account !== null && account.id !== seller.id;
  useEffect(() => {
    if (tried.current || !mayWrite || !isAsked(message, Date.now())) return;
    tried.current = true;
    mutate(message);
  }, [mutate, message, mayWrite]);

  return {
    text: message.text,
    keptHere,
    isVisitor: account === null,
    write: (text: string) => store({ ...message, text, savedAt: Date.now(), sendAskedAt: null }),
    send: () => {
      if (account !== null) mutate(message);
      else if (store({ ...message, sendAskedAt: Date.now() })) navigate(withNext('/sign-up', pageOf(message)));
    },
    sending: sending.isPending || sending.isSuccess,
    error: sending.error === null ? null : asApiError(sending.error),
  };
}
