import type { ContactKind, ContactNeed, Service, ServiceChange } from '../../api/types';
import { amountText, type Currency, parseAmount } from './amount';

/** What stands in the fields of the editor, as typed. */
export interface ServiceForm {
  title: string;
  description: string;
  amount: string;
  /** One of ours, or whatever a program has set; that one stays until it is changed here. */
  currency: string;
  days: string;
  needs: ContactNeed[];
}

/** The server's own codes, so that its answers and the page's are said in the same words. */
export interface FieldError {
  code: string;
  limit?: number;
}
/** By the server's field names: `title`, `price.amount`, `contactNeeds[0].reason` … */
export type FieldErrors = Readonly<Record<string, FieldError>>;

export const limits = {
  titleMin: 3,
  title: 120,
  description: 8000,
  days: 365,
  reason: 300,
} as const;

export const contactKinds: readonly ContactKind[] = ['phone', 'email', 'messenger', 'video_call', 'social', 'other'];

export const emptyForm = (currency: Currency): ServiceForm => ({
  title: '',
  description: '',
  amount: '',
  currency,
  days: '',
  needs: [],
});

export function formOf(service: Service, decimalSign: ',' | '.'): ServiceForm {
  const { price } = service;
  return {
    title: service.title,
    description: service.description,
    amount: amountText(price.amount, decimalSign),
    currency: price.currency,
    days: String(service.deliveryDays),
    needs: service.contactNeeds.map((need) => ({ ...need })),
  };
}

export type Checked = { ok: true; change: ServiceChange } | { ok: false; errors: FieldErrors };

/** Decides as the server does (ServiceChange in the API), so that a mistake is said before it travels. */
export function check(form: ServiceForm): Checked {
  const errors: Record<string, FieldError> = {};
  const title = form.title.trim();
  const description = form.description.trim();
  const amount = parseAmount(form.amount);
  const days = readDays(form.days);

  const titleError = textError(title, limits.title, limits.titleMin);
  if (titleError) errors.title = titleError;
  const descriptionError = textError(description, limits.description);
  if (descriptionError) errors.description = descriptionError;
  if (!amount.ok) errors['price.amount'] = { code: amount.code };
  if (typeof days !== 'number') errors.deliveryDays = days;
  form.needs.forEach((need, index) => {
    const reasonError = textError(need.reason.trim(), limits.reason);
    if (reasonError) errors[`contactNeeds[${index}].reason`] = reasonError;
  });

  if (!amount.ok || typeof days !== 'number' || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    change: {
      title,
      description,
      price: { amount: amount.amount, currency: form.currency },
      deliveryDays: days,
      contactNeeds: form.needs.map((need) => ({ kind: need.kind, reason: need.reason.trim() })),
    },
  };
}

function textError(text: string, max: number, min = 1): FieldError | null {
  if (text === '') return { code: 'blank' };
  if (text.length < min) return { code: 'too-short', limit: min };
  return text.length > max ? { code: 'too-long', limit: max } : null;
}

function readDays(typed: string): number | FieldError {
  const text = typed.trim();
  if (text === '') return { code: 'blank' };
  if (!/^\d+$/.test(text)) return { code: 'invalid' };
  const days = Number(text);
  if (days < 1) return { code: 'too-small', limit: 1 };
  return days > limits.days ? { code: 'too-large', limit: limits.days } : days;
}

/** Whether the two forms would be stored alike: spaces at the ends and the way an amount is typed do not count. */
export function sameForm(a: ServiceForm, b: ServiceForm): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(form: ServiceForm) {
  const amount = parseAmount(form.amount);
  return [
    form.title.trim(),
    form.description.trim(),
    amount.ok ? amount.amount : form.amount,
    form.currency,
    form.days.trim(),
    form.needs.map((need) => [need.kind, need.reason.trim()]),
  ];
}

/** Adds the kind with an empty reason, or takes it away. The needs stay in the order of `contactKinds`. */
export function toggleNeed(needs: readonly ContactNeed[], kind: ContactKind): ContactNeed[] {
  if (needs.some((need) => need.kind === kind)) return needs.filter((need) => need.kind !== kind);
  return contactKinds.flatMap((each) => {
    if (each === kind) return [{ kind, reason: '' }];
    return needs.filter((need) => need.kind === each);
  });
}
