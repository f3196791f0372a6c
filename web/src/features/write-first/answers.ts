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
