import { orders as en } from '../../../i18n/en/orders';
import { useTexts } from '../../../i18n/LanguageContext';
import { orders as ru } from '../../../i18n/ru/orders';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { ProposalTerms } from '../ProposalTerms';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';

const NO_TEXT = { text: '' };

/** Yes or no to what the other side proposes; what a yes means is said before it. */
export default function AnswerForm({ order, itemId, yes = true, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).form.answer;
  const proposal = order.proposals.find(({ id }) => id === itemId);
  const form = useActForm({ order, act: 'answer', itemId, opening: NO_TEXT, spoken: ['text'], onDone });
  const text = form.fields.text.trim();
  return (
    <ActFrame
      form={form}
      lead={yes ? proposal && <ProposalTerms order={order} proposal={proposal} /> : <p>{texts.leadNo}</p>}
      label={yes ? texts.yes : texts.no}
      onSubmit={() => form.submit({ yes, ...(text !== '' && { text }) })}
      onCancel={onCancel}
    >
      <SpokenText form={form} name="text" label={texts.text} optional coached />
    </ActFrame>
  );
}
