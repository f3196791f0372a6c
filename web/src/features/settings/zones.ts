import type { Language } from '../../api/types';

export interface Zone {
  /** IANA name, as the server keeps it. */
  id: string;
  /** “UTC+5”. */
  offset: string;
  offsetMinutes: number;
  /** The city out of the IANA name: “Yekaterinburg”. */
  city: string;
  /** What people there would say: “Германия” where it has one time, else the city, “Екатеринбург”. */
  place: string;
  /** The zone's own name in the page's language: “Екатеринбург, стандартное время”. */
  name: string;
}

export function zone(id: string, language: Language, at: Date): Zone {
  const offsetText = part(id, 'en', 'longOffset', at);
  const offsetMinutes = minutesOf(offsetText);
  return {
    id,
    offset: offsetName(offsetMinutes),
    offsetMinutes,
    city: (id.split('/').at(-1) ?? id).replaceAll('_', ' '),
    place: part(id, language, 'shortGeneric', at).replace(/ Time$/, ''),
    name: part(id, language, 'longGeneric', at),
  };
}

/** The zone by its city; where the page's language does not know the city, by its place. */
export function titleOf(each: Zone, city: string, language: Language): string {
  return language === 'en' || /[а-яё]/i.test(city) ? city : each.place;
}

/** From west to east, then by name. */
export function listZones(ids: readonly string[], language: Language, at: Date): Zone[] {
  const collator = new Intl.Collator(language);
  return ids
    .map((id) => zone(id, language, at))
    .sort((a, b) => a.offsetMinutes - b.offsetMinutes || collator.compare(a.city, b.city));
}

/** Every word typed has to begin a word of the zone, in any language it is known by, or be a part of its offset. */
export function matches(candidate: Zone, typed: string, alsoCalled = ''): boolean {
  const text = fold(
    `${candidate.id} ${candidate.city} ${candidate.place} ${candidate.name} ${candidate.offset} ${alsoCalled}`,
  );
  const words = text.split(/[\s/_,()-]+/);
  return fold(typed)
    .split(/[\s/_,()-]+/)
    .filter((word) => word !== '')
    .every((word) => words.some((each) => each.startsWith(word)) || (/^[+−\d]/.test(word) && text.includes(word)));
}

/** Those that match, the ones whose very city or country is typed before those of the same zone name. */
export function findZones(all: readonly Zone[], typed: string, cityOf: (each: Zone) => string): Zone[] {
  const words = fold(typed.trim());
  const isNamed = (each: Zone) => [each.city, each.place, cityOf(each)].some((name) => fold(name).startsWith(words));
  const found = all.filter((each) => matches(each, typed, cityOf(each)));
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '');
}

function part(
  id: string,
  language: string,
  timeZoneName: 'longOffset' | 'longGeneric' | 'shortGeneric',
  at: Date,
): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: id, timeZoneName }).formatToParts(at);
  return parts.find((each) => each.type === 'timeZoneName')?.value ?? id;
}

function minutesOf(offset: string): number {
  const match = /([+-])(\d{2}):(\d{2})/.exec(offset);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
