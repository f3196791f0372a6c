import { useRef, useState } from 'react';
import { Ellipsis } from 'lucide-react';
import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { ActDialog } from './ActDialog';
import type { Offered } from './ActDialog';
import { ACT_FORMS } from './forms';
import { keepFocus } from './keepFocus';
import styles from './Orders.module.css';

interface ActsProps {
  order: Order;
  offered: readonly Offered[];
  /** So many stand as buttons, the rest in a menu. */
  shown?: number;
}

/**
 * What can be done, as buttons that open its form. Keep it in place also when nothing is offered: a form that is open
 * stays open when the order moves on, and says so when it is sent.
 */
export function Acts({ order, offered, shown = 3 }: ActsProps) {
  const texts = useTexts({ ru, en });
  const [open, setOpen] = useState<Offered | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const all = offered.filter(({ act }) => ACT_FORMS[act] !== undefined);
  const wordsOf = ({ act, itemId, yes }: Offered) => {
    if (act === 'withdraw') return texts.shortActs.withdraw;
    if (act === 'propose_refund' && itemId !== undefined) return texts.shortActs.counter;
    return act === 'answer' ? texts.shortActs[yes === false ? 'no' : 'yes'] : texts.acts[act];
  };
  const close = () => {
    setOpen(null);
    keepFocus(place.current);
  };
  return (
    <div ref={place} className={styles.acts}>
      {all.slice(0, shown).map((one, index) => (
        <Button
          key={`${one.act} ${String(one.yes)}`}
          small
          variant={index === 0 ? 'line' : 'text'}
          onClick={() => setOpen(one)}
        >
          {wordsOf(one)}
        </Button>
      ))}
      {all.length > shown && (
        <Menu
          label={texts.more}
          entries={all.slice(shown).map((one) => ({ id: one.act, label: wordsOf(one), onSelect: () => setOpen(one) }))}
        >
          {(trigger) => <IconButton {...trigger} small icon={Ellipsis} label={texts.more} />}
        </Menu>
      )}
      {open !== null && <ActDialog order={order} offered={open} onDone={close} onClose={close} />}
    </div>
  );
}
