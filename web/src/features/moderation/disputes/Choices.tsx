import type { DisputeFile, DisputeResult } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import pane from '../Case.module.css';

interface ChoicesProps {
  file: DisputeFile;
  result: DisputeResult | null;
  onChoose: (result: DisputeResult) => void;
}

/** The three ways to decide, each with what it brings. */
export function Choices({ file: { order, held }, result, onChoose }: ChoicesProps) {
  const texts = useTexts({ ru, en }).decide;
  const format = useFormat();
  const sum = format.money(held);
  const options = [
    { value: 'release', key: 'A', text: texts.gets(order.seller.name, sum) },
    { value: 'refund', key: 'R', text: `${texts.gets(order.buyer.name, sum)} ${texts.faulty}` },
    { value: 'split', key: 'S', text: texts.splitText },
  ] as const;
  return (
    <fieldset className={pane.choices}>
      <legend>{texts.what}</legend>
      {options.map(({ value, key, text }) => (
        <label key={value} className={pane.choice}>
          <input
            type="radio"
            name="result"
            value={value}
            checked={result === value}
            aria-keyshortcuts={key}
            onChange={() => onChoose(value)}
          />
          <span>
            <b>{texts[value]}</b>
            <span>{text}</span>
          </span>
          <kbd aria-hidden="true">{key}</kbd>
        </label>
      ))}
    </fieldset>
  );
}
