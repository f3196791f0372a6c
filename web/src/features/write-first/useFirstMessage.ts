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

interface Leaving {
  kept: KeptMessage;
  /** Its author has seen the guard's warning. */
  confirmed: boolean;
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
    mutationFn: ({ kept: { clientId, sellerId, text }, confirmed }: Leaving) =>
      call<{ conversationId: string }>(
        api.POST('/api/conversations', { body: { sellerId, serviceId, clientId, text, confirmed } }),
      ),
    // Held by a moderator or sent: the conversation tells.
    onSuccess: ({ conversationId }, { kept }) => {
      forget(localStorage, kept, Date.now());
      void queries.invalidateQueries({ queryKey: keys.inbox });
      void queries.invalidateQueries({ queryKey: keys.pending });
      navigate(`/desk/c/${conversationId}`);
    },
    // Asked once, tried once: after a failure its author decides.
    onError: (_error, { kept }) => store({ ...kept, sendAskedAt: null }),
  });

  const tried = useRef(false);
  const mayWrite = account !== null && account.id !== seller.id;
  useEffect(() => {
    if (tried.current || !mayWrite || !isAsked(message, Date.now())) return;
    tried.current = true;
    mutate({ kept: message, confirmed: false });
  }, [mutate, message, mayWrite]);

  return {
    text: message.text,
    keptHere,
    isVisitor: account === null,
    write: (text: string) => store({ ...message, text, savedAt: Date.now(), sendAskedAt: null }),
    send: (confirmed = false) => {
      if (account !== null) mutate({ kept: message, confirmed });
      else if (store({ ...message, sendAskedAt: Date.now() })) navigate(withNext('/sign-up', pageOf(message)));
    },
    sending: sending.isPending || sending.isSuccess,
    /** What was tried last. */
    sent: sending.variables?.kept.text ?? '',
    error: sending.error === null ? null : asApiError(sending.error),
  };
}
