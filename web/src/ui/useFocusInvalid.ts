import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Whenever a new set of errors is shown, the first field that has one takes the focus. */
export function useFocusInvalid(form: RefObject<HTMLElement | null>, errors: object): void {
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, errors]);
}
