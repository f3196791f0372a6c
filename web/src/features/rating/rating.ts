import type { Language, MyRating, RatingEvent } from '../../api/types';

/** Hundredths of a point as they are said: 87.50, without a fraction that is none where `whole` allows it. */
export function pointsText(hundredths: number, language: Language): string {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** With the sign: +0.91, −10.00. */
export function shareText(hundredths: number, language: Language): string {
  const sign = hundredths > 0 ? '+' : hundredths < 0 ? '−' : '';
  return sign + pointsText(Math.abs(hundredths), language);
}

/** What all events add together, and what they take. */
export function upAndDown(rating: MyRating): { up: number; down: number } {
  const shares = [...rating.events.map((event) => event.share), rating.leftOffShare];
  return {
    up: shares.filter((share) => share > 0).reduce((sum, share) => sum + share, 0),
    down: shares.filter((share) => share < 0).reduce((sum, share) => sum + share, 0),
  };
}

/** What a number says, in one of four sentences. */
export function meaningOf(rating: MyRating): 'new' | 'high' | 'middle' | 'low' {
  if (rating.events.length === 0) return 'new';
  if (rating.number >= rating.base) return 'high';
  return rating.number >= 7000 ? 'middle' : 'low';
}

/** The first expiry after which the rating is higher; null where nothing that counts takes anything. */
export function nextRelief(rating: MyRating): RatingEvent | null {
  return rating.events
    .filter((event) => event.share < 0)
    .reduce<RatingEvent | null>(
      (first, event) => (first === null || event.expiresAt < first.expiresAt ? event : first),
      null,
    );
}
