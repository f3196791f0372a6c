import { useState } from 'react';
import { Lightbulb } from 'lucide-react';
import type { Order } from '../../api/types';
import { orderForms as en } from '../../i18n/en/orderForms';
import { textsIn, useTexts } from '../../i18n/LanguageContext';
import { orderForms as ru } from '../../i18n/ru/orderForms';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { saidIdeas, unofferedOf, withIdeaSaid, withOffered } from './ideas';
import { useIdeas } from './useIdeas';
import { useReadersLanguage } from './useReadersLanguage';
import styles from './Ideas.module.css';

interface IdeasToOfferProps {
  order: Order;
  /** What is being written. */
  text: string;
  onText: (text: string) => void;
}

/** In a form that the buyer will read: what the seller has thought of and not offered yet. */
export function IdeasToOffer({ order, text, onText }: IdeasToOfferProps) {
  const texts = useTexts({ ru, en }).ideas;
  const words = textsIn({ ru, en }, useReadersLanguage(order)).prefilled;
  // What was not offered when the form opened stays in sight while it is.
  const [ideas] = useState(() => unofferedOf(order.ideas));
  if (ideas.length === 0) return null;
  return (
    <section className={styles.offer} aria-label={texts.unoffered(ideas.length)}>
      <h3>
        <Icon of={Lightbulb} />
        {texts.unoffered(ideas.length)}
      </h3>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.text}>
            <span>{idea.text}</span>
            {text.includes(idea.text) ? (
              <small>{texts.added}</small>
            ) : (
              <Button
                small
                variant="text"
                aria-label={texts.addToTextOf(idea.text)}
                onClick={() => onText(withIdeaSaid(text, words.idea(idea.text)))}
              >
                {texts.addToText}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was said with the act has the ideas in it that are offered by now. */
export function useIdeasSaid(order: Order): (said: string) => void {
  const { keep } = useIdeas(order);
  return (said) => {
    const offered = saidIdeas(order.ideas, said);
    if (offered.length > 0) void keep(withOffered(order.ideas, offered, true));
  };
}
