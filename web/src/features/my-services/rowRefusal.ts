import type { GuardFinding } from '../../api/types';
import { fieldRefusal, type FormRefusal } from '../guard/FieldRefusal';

/** What the guard says of a text in a row; `place` is where the row stood when the guard looked. */
export function rowRefusal(
  refusal: FormRefusal | null,
  place: number,
  text: { field: GuardFinding['field']; value: string; onTake: (better: string) => void },
) {
  const { field, value, onTake } = text;
  return fieldRefusal(refusal, {
    isHere: (finding) => finding.field === field && finding.name === String(place + 1),
    value,
    onTake,
  });
}
