import type { Language, Request } from '../../api/types';
import { amountText, parseAmount } from '../my-services/amount';
import type { TaskBody } from './queries';

/** The fields of a request as typed, by the names that the API gives them in its problems. */
export type TaskField = 'title' | 'text' | 'budget.from' | 'budget.to' | 'budget.currency' | 'deadline' | 'language';
export type TaskFields = Record<TaskField, string>;

export function openedTask(request: Request | null, language: Language): TaskFields {
  const sign = language === 'ru' ? ',' : '.';
  return {
    title: request?.title ?? '',
    text: request?.text ?? '',
    'budget.from':
      request === null || request.budget.from === 0
        ? ''
        : amountText(request.budget.from, request.budget.currency, sign),
    'budget.to': request === null ? '' : amountText(request.budget.to, request.budget.currency, sign),
    'budget.currency': request?.budget.currency ?? (language === 'ru' ? 'RUB' : 'USD'),
    deadline: request?.deadline ?? '',
    language: request?.language ?? language,
  };
}

interface Words {
  blank: string;
  invalid: string;
  'too-short': (limit: number) => string;
}

const SHORTEST_TITLE = 3;

/** What can be told without the server. */
export function taskMistakes(fields: TaskFields, words: Words): Partial<TaskFields> {
  const found: Partial<TaskFields> = {};
  const title = fields.title.trim();
  if (title === '') found.title = words.blank;
  else if (title.length < SHORTEST_TITLE) found.title = words['too-short'](SHORTEST_TITLE);
  if (fields.text.trim() === '') found.text = words.blank;
  const to = parseAmount(fields['budget.to'], fields['budget.currency']);
  if (!to.ok || to.amount === 0) found['budget.to'] = fields['budget.to'].trim() === '' ? words.blank : words.invalid;
  const from = parseAmount(fields['budget.from'], fields['budget.currency']);
  const isFromWrong = fields['budget.from'].trim() !== '' && !from.ok;
  if (isFromWrong || (from.ok && to.ok && from.amount > to.amount)) found['budget.from'] = words.invalid;
  return found;
}

/** The task as the API takes it; there are no mistakes in it. */
export function taskOf(fields: TaskFields, fileIds: string[]): TaskBody {
  const from = parseAmount(fields['budget.from'], fields['budget.currency']);
  const to = parseAmount(fields['budget.to'], fields['budget.currency']);
  return {
    title: fields.title.trim(),
    text: fields.text.trim(),
    budget: {
      from: from.ok ? from.amount : 0,
      to: to.ok ? to.amount : 0,
      currency: fields['budget.currency'],
    },
    deadline: fields.deadline === '' ? null : fields.deadline,
    language: fields.language === 'en' ? 'en' : 'ru',
    fileIds,
  };
}
