import type { ContactKind, ContactNeed, Service, ServiceChange } from '../../api/types';
import { amountText, type Currency, parseAmount } from './amount';

/** One of several of a kind. The key stays with it wherever it is moved, so that what is said of it goes along. */
export interface Row {
  key: number;
}

export interface PackageForm extends Row {
  name: string;
  description: string;
  amount: string;
  days: string;
  revisions: string;
}

export interface OptionForm extends Row {
  title: string;
  amount: string;
  days: string;
}

export interface QuestionForm extends Row {
  text: string;
  required: boolean;
}

/** What stands in the fields of the editor, as typed. */
export interface ServiceForm {
  title: string;
  description: string;
  /** Of all prices. One of ours, or whatever a program has set; that one stays until it is changed here. */
  currency: string;
  packages: PackageForm[];
  options: OptionForm[];
  questions: QuestionForm[];
  needs: ContactNeed[];
}

/** The server's own codes, so that its answers and the page's are said in the same words. */
export interface FieldError {
  code: string;
  limit?: number;
}
/** By the server's field names: `title`, `packages[0].price.amount`, `contactNeeds[0].reason` … */
export type FieldErrors = Readonly<Record<string, FieldError>>;

export const limits = {
  titleMin: 3,
  title: 120,
  description: 8000,
  packages: 3,
  packageName: 40,
  packageDescription: 600,
  days: 365,
  revisions: 20,
  options: 20,
  optionTitle: 80,
  extraDays: 90,
  questions: 10,
  question: 300,
  reason: 300,
} as const;

export const contactKinds: readonly ContactKind[] = ['phone', 'email', 'messenger', 'video_call', 'social', 'other'];

export const emptyPackage = { name: '', description: '', amount: '', days: '', revisions: '1' };
export const emptyOption = { title: '', amount: '', days: '0' };
export const emptyQuestion = { text: '', required: true };

/** The lists of rows in the form. */
export type RowList = 'packages' | 'options' | 'questions';

/** A key that no row has had in this form. */
export function freshKey(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

export const emptyForm = (currency: Currency, packageName: string): ServiceForm => ({
  title: '',
  description: '',
  currency,
  packages: [{ key: 0, ...emptyPackage, name: packageName }],
  options: [],
  questions: [],
  needs: [],
});

export function formOf(service: Service, decimalSign: ',' | '.'): ServiceForm {
  return {
    title: service.title,
    description: service.description,
    currency: service.price.currency,
    packages: service.packages.map(({ name, description, price, deliveryDays, revisions }, key) => ({
      key,
      name,
      description,
      amount: amountText(price.amount, price.currency, decimalSign),
      days: String(deliveryDays),
      revisions: String(revisions),
    })),
    options: service.options.map(({ title, price, extraDays }, key) => ({
      key,
      title,
      amount: amountText(price.amount, price.currency, decimalSign),
      days: String(extraDays),
    })),
    questions: service.questions.map((question, key) => ({ key, ...question })),
    needs: service.contactNeeds.map((need) => ({ ...need })),
  };
}

export type Checked = { ok: true; change: ServiceChange } | { ok: false; errors: FieldErrors };

/** Decides as the server does (ServiceChange in the API), so that a mistake is said before it travels. */
export function check(form: ServiceForm): Checked {
  const reader = new Reader(form.currency);
  const change: ServiceChange = {
    title: reader.text('title', form.title, limits.title, limits.titleMin),
    description: reader.text('description', form.description, limits.description),
    packages: form.packages.map((each, index) => ({
      name: reader.packageName(form.packages, index),
      description: reader.text(`packages[${index}].description`, each.description, limits.packageDescription, 0),
      price: reader.price(`packages[${index}].price`, each.amount),
      deliveryDays: reader.whole(`packages[${index}].deliveryDays`, each.days, limits.days, 1),
      revisions: reader.whole(`packages[${index}].revisions`, each.revisions, limits.revisions),
    })),
    options: form.options.map((each, index) => ({
      title: reader.text(`options[${index}].title`, each.title, limits.optionTitle),
      price: reader.price(`options[${index}].price`, each.amount, 1),
      extraDays: reader.whole(`options[${index}].extraDays`, each.days, limits.extraDays),
    })),
    questions: form.questions.map(({ text, required }, index) => ({
      text: reader.text(`questions[${index}].text`, text, limits.question),
      required,
    })),
    contactNeeds: form.needs.map(({ kind, reason }, index) => ({
      kind,
      reason: reader.text(`contactNeeds[${index}].reason`, reason, limits.reason),
    })),
  };
  return Object.keys(reader.errors).length === 0 ? { ok: true, change } : { ok: false, errors: reader.errors };
}

/** Reads what is typed and notes what is wrong with it. What it answers counts only if nothing is. */
class Reader {
  readonly errors: Record<string, FieldError> = {};

  constructor(private readonly currency: string) {}

  text(field: string, typed: string, max: number, min = 1): string {
    const text = typed.trim();
    if (text === '' && min > 0) this.errors[field] = { code: 'blank' };
    else if (text.length < min) this.errors[field] = { code: 'too-short', limit: min };
    else if (text.length > max) this.errors[field] = { code: 'too-long', limit: max };
    return text;
  }

  packageName(packages: readonly PackageForm[], index: number): string {
    const field = `packages[${index}].name`;
    const name = this.text(field, packages[index]?.name ?? '', limits.packageName);
    const isTaken = packages.slice(0, index).some((other) => other.name.trim().toLowerCase() === name.toLowerCase());
    if (name !== '' && isTaken) this.errors[field] = { code: 'invalid' };
    return name;
  }

  price(field: string, typed: string, least = 0) {
    const read = parseAmount(typed, this.currency);
    if (!read.ok) this.errors[`${field}.amount`] = { code: read.code };
    else if (read.amount < least) this.errors[`${field}.amount`] = { code: 'too-small', limit: least };
    return { amount: read.ok ? read.amount : 0, currency: this.currency };
  }

  whole(field: string, typed: string, max: number, min = 0): number {
    const text = typed.trim();
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (text === '') this.errors[field] = { code: 'blank' };
    else if (Number.isNaN(number)) this.errors[field] = { code: 'invalid' };
    else if (number < min) this.errors[field] = { code: 'too-small', limit: min };
    else if (number > max) this.errors[field] = { code: 'too-large', limit: max };
    return number;
  }
}

/** Whether the two forms would be stored alike: spaces at the ends and the way an amount is typed do not count. */
export function sameForm(a: ServiceForm, b: ServiceForm): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(form: ServiceForm) {
  return [
    form.title.trim(),
    form.description.trim(),
    form.currency,
    form.packages.map((each) => [
      each.name.trim(),
      each.description.trim(),
      comparableAmount(each.amount, form.currency),
      each.days.trim(),
      each.revisions.trim(),
    ]),
    form.options.map((each) => [each.title.trim(), comparableAmount(each.amount, form.currency), each.days.trim()]),
    form.questions.map(({ text, required }) => [text.trim(), required]),
    form.needs.map((need) => [need.kind, need.reason.trim()]),
  ];
}

function comparableAmount(typed: string, currency: string): number | string {
  const amount = parseAmount(typed, currency);
  return amount.ok ? amount.amount : typed;
}

/** The form with the keys of another that is stored alike. */
export function rekeyed(form: ServiceForm, as: ServiceForm): ServiceForm {
  const like = <R extends Row>(rows: R[], others: readonly Row[]) =>
    rows.map((row, index) => ({ ...row, key: others[index]?.key ?? row.key }));
  return {
    ...form,
    packages: like(form.packages, as.packages),
    options: like(form.options, as.options),
    questions: like(form.questions, as.questions),
  };
}

/** Adds the kind with an empty reason, or takes it away. The needs stay in the order of `contactKinds`. */
export function toggleNeed(needs: readonly ContactNeed[], kind: ContactKind): ContactNeed[] {
  if (needs.some((need) => need.kind === kind)) return needs.filter((need) => need.kind !== kind);
  return contactKinds.flatMap((each) => {
    if (each === kind) return [{ kind, reason: '' }];
    return needs.filter((need) => need.kind === each);
  });
}
