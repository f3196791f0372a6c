import { useQuery } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { ApiError } from '../../api/problem';
import { writeFirst as en } from '../../i18n/en/writeFirst';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { writeFirst as ru } from '../../i18n/ru/writeFirst';
import { Button } from '../../ui/Button';
import { serverNow } from '../../ui/clock/serverClock';
import { InlineNotice } from '../../ui/State';

/** From so few on, how many are left is said. */
const FEW = 3;

/** How many new people one may write to still, said before there are none. */
export function ContactsLeft() {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const budget = useQuery({
    queryKey: keys.firstContacts,
    queryFn: () => call(api.GET('/api/me/first-contacts')),
  }).data;
  if (budget === undefined || budget.left > FEW) return null;
  const next = budget.nextAt === null ? null : format.until(budget.nextAt, new Date(serverNow()));
  return (
    <InlineNotice icon={Hourglass} role="status">
      {budget.left > 0 ? (
        <>
          {texts.left(budget.left)} {next !== null && texts.leftNext(next)}
        </>
      ) : (
        <>
          <b>{texts.usedUp}.</b> {next !== null && texts.usedUpUntil(next)}
        </>
      )}
    </InlineNotice>
  );
}

/** Why a message did not leave that was one too many, or the same as others; its text stays. */
export function BoundsNotice({ error, onSend }: { error: ApiError; onSend: () => void }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  if (error.kind === 'contacts-used-up') {
    const until = error.until === undefined ? null : format.until(error.until, new Date(serverNow()));
    return (
      <InlineNotice role="alert">
        <b>{texts.usedUp}.</b> {until !== null && texts.usedUpUntil(until)}
      </InlineNotice>
    );
  }
  const { sellers, mayConfirm } = error.same ?? { sellers: 0, mayConfirm: false };
  return (
    <InlineNotice
      role="alert"
      actions={
        mayConfirm && (
          <Button small variant="text" onClick={onSend}>
            {texts.sendAnyway}
          </Button>
        )
      }
    >
      <b>{mayConfirm ? texts.ask : texts.failed}.</b> {mayConfirm ? texts.same(sellers) : texts.sameRefused(sellers)}
    </InlineNotice>
  );
}
