import type { ApiError } from '../../api/problem';
import type { ContactForm } from '../../api/types';
import { parseAmount } from '../my-services/amount';

/** What is wrong with an answer: it is missing, or cannot be read. */
type Mistake = 'blank' | 'invalid';

export interface AnswerMistakes {
  deadline?: Mistake;
  budget?: Mistake;
}

interface Typed {
  deadline: string;
  amount: string;
  currency: string;
}

/** What was typed beside the task, as the API takes it; what the seller does not ask stays here. */
export function answersOf({ deadline = '', amount = '', currency = '' }: Partial<Typed>, form: ContactForm) {
  const parsed = parseAmount(amount, currency);
  return {
    ...(form.deadline !== 'off' && deadline !== '' && { deadline }),
    ...(form.budget !== 'off' && parsed.ok && parsed.amount > 0 && { budget: { amount: parsed.amount, currency } }),
  };
}

/** Whether all that the server found wrong stands below the fields of the form; without a form there are none. */
export function isShownByFields({ kind, fields }: ApiError, form: ContactForm | undefined): boolean {
  return kind === 'invalid-input' && fields.length > 0 && fields.every(({ field }) => isAskedBy(form, field));
}

function isAskedBy(form: ContactForm | undefined, field: string): boolean {
  return form !== undefined && isAnswer(field) && form[field] !== 'off';
}

export function isAnswer(field: string): field is keyof ContactForm {
  return field === 'deadline' || field === 'budget';
}

/** What can be told without the server. */
export function answerMistakes({ deadline, amount, currency }: Typed, form: ContactForm): AnswerMistakes {
  const found: AnswerMistakes = {};
  if (form.deadline === 'required' && deadline === '') found.deadline = 'blank';
  if (form.budget !== 'off') {
    const parsed = parseAmount(amount, currency);
    const isBlank = amount.trim() === '';
    if (isBlank && form.budget === 'required') found.budget = 'blank';
    else if (!isBlank && (!parsed.ok || parsed.amount === 0)) found.budget = 'invalid';
  }
  return found;
}
