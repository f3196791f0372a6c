import type { OfferedLine, Order } from '../../../api/types';
import { orderForms as en } from '../../../i18n/en/orderForms';
import { problems as problemsEn } from '../../../i18n/en/problems';
import { textsIn, useTexts } from '../../../i18n/LanguageContext';
import { orderForms as ru } from '../../../i18n/ru/orderForms';
import { problems as problemsRu } from '../../../i18n/ru/problems';
import { greetingName } from '../../composer/template';
import { parseAmount } from '../../my-services/amount';
import { useService } from '../../ordering/queries';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { otherOf } from '../facts';
import { emptyRows, isOfCurrency, lineField, MOST_LINES, offerable } from '../offer';
import type { LineField, Offerable } from '../offer';
import { OffersShare } from '../OffersShare';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';
import type { ActFormState } from '../useActForm';
import { useReadersLanguage } from '../useReadersLanguage';
import { wholeNumber } from '../wholeNumber';
import { OfferCatalogue, OfferTotal, OwnLines } from './OfferLines';

/** `lines` holds what is picked of the catalogue, a key a line; `rows` how many lines of one's own there are. */
export type OfferField = 'text' | 'lines' | 'rows' | LineField;
export type OfferState = ActFormState<OfferField>;

const DAYS = { from: 0, to: 90 };
const TITLES = Array.from({ length: MOST_LINES }, (_, row) => lineField(row, 'title'));

/** More for more: of the catalogue or of one's own, with price and days, and a few warm words. */
export default function OfferForm({ order, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).offer;
  const { blank } = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const words = textsIn({ ru, en }, useReadersLanguage(order)).prefilled;
  const service = useService(order.serviceId);
  const form = useActForm<OfferField>({
    order,
    act: 'offer',
    opening: { text: words.offer(greetingName(order.buyer.name)), lines: '', rows: '0', ...emptyRows() },
    // As the server reads them: what is said, then the names of the lines.
    spoken: ['text', ...TITLES],
    onDone,
  });
  const catalogue =
    service.data === undefined ? [] : offerable(order, service.data, (name) => words.upgrade(name, order.packageName));
  const picked = pickedOf(form, catalogue);
  const own = ownLines(form);
  const lines = [...own.flatMap(({ line }) => line ?? []), ...picked.map(({ line }) => line)];
  const count = own.length + picked.length;
  const submit = () => {
    const mistakes = Object.assign(
      {},
      ...own.map(({ row }) => mistakesOf(form, row, { blank, ...texts.bounds })),
    ) as Partial<Record<OfferField, string>>;
    const text = form.fields.text.trim();
    form.submit({ lines, ...(text !== '' && { text }) }, mistakes);
  };
  return (
    <ActFrame
      form={form}
      lead={
        <>
          <p>{texts.lead(otherOf(order).name)}</p>
          <OffersShare />
        </>
      }
      label={texts.submit}
      obstacle={count === 0 ? texts.nothing : count > MOST_LINES ? texts.tooMany(MOST_LINES) : undefined}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {service.data !== undefined && !isOfCurrency(order, service.data) && (
        <p>{texts.otherCurrency(service.data.price.currency, order.price.currency)}</p>
      )}
      <OfferCatalogue form={form} catalogue={catalogue} currency={order.price.currency} />
      <OwnLines form={form} currency={order.price.currency} />
      <Total order={order} lines={lines} />
      <SpokenText form={form} name="text" label={texts.text} optional coached />
    </ActFrame>
  );
}

function Total({ order, lines }: { order: Order; lines: OfferedLine[] }) {
  return lines.length === 0 ? null : <OfferTotal order={order} lines={lines} />;
}

function pickedOf({ fields }: OfferState, catalogue: readonly Offerable[]): Offerable[] {
  const keys = fields.lines.split('\n');
  return catalogue.filter(({ key }) => keys.includes(key));
}

interface OwnLine {
  row: number;
  /** Undefined while something is missing in it. */
  line: OfferedLine | undefined;
}

function ownLines({ fields, order }: OfferState): OwnLine[] {
  return Array.from({ length: Number(fields.rows) }, (_, row) => {
    const title = (fields[lineField(row, 'title')] ?? '').trim();
    const amount = parseAmount(fields[lineField(row, 'amount')] ?? '', order.price.currency);
    const extraDays = wholeNumber(fields[lineField(row, 'extraDays')] ?? '', DAYS);
    const isWhole = title !== '' && amount.ok && amount.amount > 0 && extraDays !== null;
    return {
      row,
      line: isWhole ? { kind: 'custom', title, amount: amount.amount, extraDays, extraRevisions: 0 } : undefined,
    };
  });
}

function mistakesOf(
  { fields, order }: OfferState,
  row: number,
  words: { blank: string; amount: string; days: string },
): Partial<Record<LineField, string>> {
  const [title, sum, days] = [lineField(row, 'title'), lineField(row, 'amount'), lineField(row, 'extraDays')];
  const amount = parseAmount(fields[sum] ?? '', order.price.currency);
  return {
    ...((fields[title] ?? '').trim() === '' && { [title]: words.blank }),
    ...(!(amount.ok && amount.amount > 0) && { [sum]: words.amount }),
    ...(wholeNumber(fields[days] ?? '', DAYS) === null && { [days]: words.days }),
  };
}
