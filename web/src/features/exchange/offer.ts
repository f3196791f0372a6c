import type { Problem, RequestProposal, ServicePackage } from '../../api/types';
import type { ContactKind } from '../../api/schema';
import { amountText, parseAmount } from '../my-services/amount';
import type { OfferBody } from './queries';

/** The fields of a proposal as typed, by the names that the API gives them in its problems. */
export const MOST_PACKAGES = 3;
export const KINDS: readonly ContactKind[] = ['phone', 'email', 'messenger', 'video_call', 'social', 'other'];

export const PARTS = ['name', 'description', 'price.amount', 'deliveryDays', 'revisions'] as const;
export type PartName = (typeof PARTS)[number];

export type OfferField =
  'text' | 'count' | `packages[${0 | 1 | 2}].${PartName}` | `need.${ContactKind}` | `why.${ContactKind}`;
export type OfferFields = Record<OfferField, string>;
type Mistakes = Partial<Record<OfferField, string>>;

export const part = (index: number, name: PartName): OfferField => `packages[${index as 0 | 1 | 2}].${name}`;

/** What the form opens with: nothing, or what was sent. */
export function openedOffer(proposal: RequestProposal | null, oneName: string, sign: ',' | '.'): OfferFields {
  const fields: Record<string, string> = { text: proposal?.text ?? '', count: String(proposal?.packages.length ?? 1) };
  for (let index = 0; index < MOST_PACKAGES; index++) {
    const one: ServicePackage | undefined = proposal?.packages[index];
    fields[part(index, 'name')] = one?.name ?? (index === 0 ? oneName : '');
    fields[part(index, 'description')] = one?.description ?? '';
    fields[part(index, 'price.amount')] =
      one === undefined ? '' : amountText(one.price.amount, one.price.currency, sign);
    fields[part(index, 'deliveryDays')] = one === undefined ? '' : String(one.deliveryDays);
    fields[part(index, 'revisions')] = String(one?.revisions ?? 1);
  }
  for (const kind of KINDS) {
    const need = proposal?.contactNeeds.find((each) => each.kind === kind);
    fields[`need.${kind}`] = need === undefined ? '' : 'yes';
    fields[`why.${kind}`] = need?.reason ?? '';
  }
  return fields as OfferFields;
}

export const countOf = (fields: OfferFields): number => Math.min(MOST_PACKAGES, Math.max(1, Number(fields.count)));

export const needed = (fields: OfferFields): ContactKind[] => KINDS.filter((kind) => fields[`need.${kind}`] === 'yes');

const whole = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : NaN);

interface Words {
  blank: string;
  invalid: string;
}

/** What can be told without the server. */
export function offerMistakes(fields: OfferFields, currency: string, words: Words): Mistakes {
  const found: Mistakes = {};
  const look = (name: OfferField, ok: boolean) => {
    if (!ok) found[name] = fields[name].trim() === '' ? words.blank : words.invalid;
  };
  look('text', fields.text.trim() !== '');
  for (let index = 0; index < countOf(fields); index++) {
    look(part(index, 'name'), fields[part(index, 'name')].trim() !== '');
    look(part(index, 'price.amount'), parseAmount(fields[part(index, 'price.amount')], currency).ok);
    look(part(index, 'deliveryDays'), whole(fields[part(index, 'deliveryDays')]) >= 1);
    look(part(index, 'revisions'), whole(fields[part(index, 'revisions')]) >= 0);
  }
  for (const kind of needed(fields)) look(`why.${kind}`, fields[`why.${kind}`].trim() !== '');
  return found;
}

/** The proposal as the API takes it; there are no mistakes in it. */
export function offerOf(fields: OfferFields, currency: string): OfferBody {
  return {
    text: fields.text.trim(),
    packages: Array.from({ length: countOf(fields) }, (_, index) => {
      const price = parseAmount(fields[part(index, 'price.amount')], currency);
      return {
        name: fields[part(index, 'name')].trim(),
        description: fields[part(index, 'description')].trim(),
        price: { amount: price.ok ? price.amount : 0, currency },
        deliveryDays: whole(fields[part(index, 'deliveryDays')]),
        revisions: whole(fields[part(index, 'revisions')]),
      };
    }),
    contactNeeds: needed(fields).map((kind) => ({ kind, reason: fields[`why.${kind}`].trim() })),
  };
}

/** The words of the server about a reason, which it names by its place. */
export function reasonError(errors: NonNullable<Problem['errors']>, fields: OfferFields, kind: ContactKind) {
  const name = `contactNeeds[${needed(fields).indexOf(kind)}].reason`;
  return errors.find(({ field }) => field === name);
}
