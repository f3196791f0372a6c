import { useId } from 'react';
import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import field from '../../ui/Field.module.css';
import { Icon } from '../../ui/Icon';
import styles from './Reviews.module.css';

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  /** What a screen reader says, where the label alone says too little. */
  name?: string;
}

interface ChoiceProps {
  legend: string;
  options: readonly ChoiceOption[];
  value: string;
  error?: ReactNode;
  onChange: (value: string) => void;
}

/** One of a few, side by side: the browser's own radio buttons, so that arrows and screen readers know them. */
export function Choice({ legend, options, value, error, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.choice} {...(error ? { 'aria-describedby': `${id}-error` } : {})}>
      <legend className={field.label}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              {...(option.name !== undefined && { 'aria-label': option.name })}
              {...(error ? { 'aria-invalid': true } : {})}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <div id={`${id}-error`} className={field.error} role="alert">
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </div>
      )}
    </fieldset>
  );
}
