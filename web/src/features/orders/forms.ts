import { lazy } from 'react';
import type { LazyExoticComponent } from 'react';
import type { OrderActName } from '../../api/types';
import type { ActForm } from './acts';

const plain = (name: keyof typeof import('./forms/plainForms')) =>
  lazy(async () => ({ default: (await import('./forms/plainForms'))[name] }));

const ofDispute = (name: keyof typeof import('./forms/disputeForms')) =>
  lazy(async () => ({ default: (await import('./forms/disputeForms'))[name] }));

/**
 * The form of each act; whatever offers an act opens the form named here, and offers no act that has none. Each is
 * drawn inside a dialog that names the act, brings its own buttons, and is fetched when it is opened.
 */
export const ACT_FORMS: Partial<Record<OrderActName, LazyExoticComponent<ActForm>>> = {
  take: plain('TakeForm'),
  decline: plain('DeclineForm'),
  cancel: plain('CancelForm'),
  progress: lazy(() => import('./forms/ProgressForm')),
  deliver: plain('DeliverForm'),
  revise: plain('ReviseForm'),
  accept: plain('AcceptForm'),
  propose_extension: lazy(() => import('./forms/ExtensionForm')),
  propose_removal: lazy(() => import('./forms/RemovalForm')),
  answer: lazy(() => import('./forms/AnswerForm')),
  withdraw: plain('WithdrawForm'),
  tip: lazy(() => import('./forms/TipForm')),
  offer: lazy(() => import('./forms/OfferForm')),
  propose_refund: lazy(() => import('./forms/RefundForm')),
  dispute: lazy(() => import('./forms/DisputeForm')),
  reply: ofDispute('ReplyForm'),
  withdraw_dispute: ofDispute('WithdrawDisputeForm'),
  rate_decision: ofDispute('RateDecisionForm'),
};
