import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { ChevronDown, CircleAlert } from 'lucide-react';
import { Icon } from './Icon';
import styles from './Field.module.css';

interface Common {
  label: string;
  /** Said after the label, quietly: "optional", "only you see it". */
  aside?: string | undefined;
  hint?: ReactNode;
  /** What is wrong with the value; shown below and read with the field. */
  error?: ReactNode;
  hideLabel?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  className: string | undefined;
}

/** Label, hint and error around any control; the control gets its ids and ARIA from here. */
export function Field({ children, ...props }: Common & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.hideLabel ? 'sr' : styles.label}>
        {props.label}
        {props.aside !== undefined && <span> · {props.aside}</span>}
      </label>
      {children({
        id,
        className: styles.control,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(props.error && { 'aria-invalid': true }),
      })}
      {props.hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <div id={`${id}-error`} className={styles.error} role="alert">
          <Icon of={CircleAlert} />
          <span>{props.error}</span>
        </div>
      )}
    </div>
  );
}

function split<P extends Common>(props: P) {
  const { label, aside, hint, error, hideLabel, ...control } = props;
  const common: Common = { label, aside, hint, error, ...(hideLabel !== undefined && { hideLabel }) };
  return { common, control };
}

type TextFieldProps = Common & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

export function TextField(props: TextFieldProps) {
  const { common, control } = split(props);
  return <Field {...common}>{(wiring) => <input type="text" {...control} {...wiring} />}</Field>;
}

type TextAreaProps = Common & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

export function TextArea(props: TextAreaProps) {
  const { common, control } = split(props);
  return <Field {...common}>{(wiring) => <textarea {...control} {...wiring} />}</Field>;
}

type SelectProps = Common & SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> };

/** The system's own select: known to every phone, keyboard and screen reader. */
export function Select(props: SelectProps) {
  const { common, control } = split(props);
  return (
    <Field {...common}>
      {(wiring) => (
        <div className={styles.select}>
          <select {...control} {...wiring} />
          <Icon of={ChevronDown} />
        </div>
      )}
    </Field>
  );
}

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: string; hint?: ReactNode };

export function Checkbox({ label, hint, ...control }: CheckboxProps) {
  const id = useId();
  return (
    <label className={styles.check} htmlFor={id}>
      <input {...control} id={id} type="checkbox" {...(hint ? { 'aria-describedby': `${id}-hint` } : {})} />
      <span>{label}</span>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </label>
  );
}
