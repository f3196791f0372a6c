import { useFormat } from '../../i18n/LanguageContext';
import { TextField } from '../../ui/Field';
import { parseAmount } from './amount';

interface AmountFieldProps {
  label: string;
  /** How the amount will be read. */
  becomes: (price: string) => string;
  currency: string;
  error: string | undefined;
  value: string;
  onChange: (amount: string) => void;
}

/** An amount as typed, and how it will be read. */
export function AmountField({ label, becomes, currency, error, value, onChange }: AmountFieldProps) {
  const format = useFormat();
  const amount = parseAmount(value, currency);
  return (
    <TextField
      label={label}
      name="price"
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      hint={amount.ok ? becomes(format.money({ amount: amount.amount, currency })) : null}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
