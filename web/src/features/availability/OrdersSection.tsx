import { asApiError } from '../../api/problem';
import type { MyAvailability } from '../../api/types';
import { availability as en } from '../../i18n/en/availability';
import { useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { Checkbox, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useBusy } from './queries';
import styles from './Availability.module.css';

interface OrdersSectionProps {
  mine: MyAvailability;
  most: number | null;
  isRight: boolean;
  onChange: (most: number | null) => void;
}

/** Whether the seller takes new orders, and how many at once. */
export function OrdersSection({ mine, most, isRight, onChange }: OrdersSectionProps) {
  const texts = useTexts({ ru, en }).orders;
  const busy = useBusy();
  return (
    <Section title={texts.title}>
      <Checkbox
        label={texts.busy}
        hint={texts.busyHint}
        checked={busy.isPending ? busy.variables : mine.busy}
        onChange={(event) => busy.mutate(event.target.checked)}
      />
      {busy.error && <ProblemNotice error={asApiError(busy.error)} title={texts.busyFailed} />}
      <div className={styles.narrow}>
        <TextField
          label={texts.most}
          hint={texts.mostHint(mine.ordersInWork)}
          error={isRight ? undefined : texts.mostWrong}
          inputMode="numeric"
          value={most ?? ''}
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 5);
            onChange(digits === '' ? null : Number(digits));
          }}
        />
      </div>
    </Section>
  );
}
