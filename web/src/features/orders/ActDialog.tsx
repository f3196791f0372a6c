import { Suspense } from 'react';
import type { Order, OrderActName } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { Dialog } from '../../ui/Dialog';
import { Skeleton } from '../../ui/State';
import { ACT_FORMS } from './forms';

/** An act that is offered: on one thing of the order, with an answer chosen, where it needs that. */
export interface Offered {
  act: OrderActName;
  itemId?: string | undefined;
  yes?: boolean | undefined;
}

interface ActDialogProps {
  order: Order;
  offered: Offered;
  onDone: () => void;
  onClose: () => void;
}

/** The form of an act. What is written in it is kept when it is closed. */
export function ActDialog({ order, offered, onDone, onClose }: ActDialogProps) {
  const texts = useTexts({ ru, en }).acts;
  const { act, itemId, yes } = offered;
  const Form = ACT_FORMS[act];
  if (Form === undefined) return null;
  return (
    <Dialog title={texts[act]} onClose={onClose}>
      <Suspense fallback={<Skeleton rows={3} shape="text" />}>
        <Form order={order} itemId={itemId} yes={yes} onDone={onDone} onCancel={onClose} />
      </Suspense>
    </Dialog>
  );
}
