const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

/** The Russian noun for a count: 1 беседа, 2 беседы, 5 бесед. */
export function ruPlural(count: number, one: string, few: string, many: string): string {
  switch (russian.select(count)) {
    case 'one':
      return one;
    case 'few':
      return few;
    default:
      return many;
  }
}

/** The English noun for a count: 1 conversation, 2 conversations. */
export function enPlural(count: number, one: string, other: string): string {
  return english.select(count) === 'one' ? one : other;
}
