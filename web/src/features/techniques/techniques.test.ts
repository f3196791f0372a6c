import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { techniques as namesEn } from '../../i18n/en/techniques';
import { techniques as namesRu } from '../../i18n/ru/techniques';
import { content as en } from './content/en';
import { content as ru } from './content/ru';
import type { Technique } from './content/technique';
import { isTechnique, nextOf, TECHNIQUES, techniqueOf } from './techniques';

const RULES = '../language/src/main/resources/rapport/language/rules';
const LANGUAGES = [
  { language: 'ru', content: ru, names: namesRu.names, own: /\p{Script=Cyrillic}/u, foreign: /\p{Script=Latin}/u },
  { language: 'en', content: en, names: namesEn.names, own: /\p{Script=Latin}/u, foreign: /\p{Script=Cyrillic}/u },
];
/** About what one reads in a minute. */
const MOST_WORDS = 320;

/** The rows that advice names, from the engine's rules and from what is written about them. */
function rowsOfRules(): Set<string> {
  const rules = readdirSync(RULES).map((file) => readFileSync(`${RULES}/${file}`, 'utf8'));
  const named = rules.flatMap((text) => [...text.matchAll(/^\S+\.technique\s*=\s*(\S+)$/gm)].map(([, row]) => row!));
  const documented = [...readFileSync('../docs/rules.md', 'utf8').matchAll(/\| (S\d+) \|$/gm)].map(([, row]) => row!);
  return new Set([...named, ...documented]);
}

/** Every text of a page, with the name of its part. */
function texts({ gist, figure, why, steps, examples, desk }: Technique): [string, string][] {
  return [
    ['gist', gist],
    ...(figure ? Object.entries(figure) : []),
    ...[...why, ...steps, ...desk].map((text): [string, string] => ['paragraph', text]),
    ...examples.flatMap((example) => Object.entries(example) as [string, string][]),
  ];
}

describe('The techniques', () => {
  it('have a page for every row that advice can name', () => {
    const rows = rowsOfRules();
    expect(rows.size).toBeGreaterThan(10);
    expect([...rows].filter((row) => techniqueOf(row) === null)).toEqual([]);
  });

  it('are called by words, one for each row', () => {
    expect(TECHNIQUES.every(({ id }) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
    expect(new Set(TECHNIQUES.map(({ id }) => id)).size).toBe(TECHNIQUES.length);
    expect(new Set(TECHNIQUES.map(({ row }) => row)).size).toBe(TECHNIQUES.length);
    expect([techniqueOf('S6'), techniqueOf('S99'), isTechnique('calm'), isTechnique('S10')]).toEqual([
      'warmth',
      null,
      true,
      false,
    ]);
  });

  it('are read one after another to the last', () => {
    const ids = TECHNIQUES.map(({ id }) => id);
    expect(ids.map(nextOf)).toEqual([...ids.slice(1), null]);
  });
});

describe.each(LANGUAGES)('The pages in $language', ({ content, names, own, foreign }) => {
  const ids = TECHNIQUES.map(({ id }) => id);

  it('are there for every technique, and for nothing else', () => {
    expect(Object.keys(content).sort()).toEqual([...ids].sort());
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('say all of %s, in this language, within a minute', (id) => {
    const { why, steps, examples, desk } = content[id];
    expect(why.length).toBeGreaterThan(0);
    expect(desk.length).toBeGreaterThan(0);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeLessThanOrEqual(3);
    const all = texts(content[id]);
    const written = [...all, ['name', names[id]] as const].filter(([part]) => part !== 'value');
    expect(written.filter(([, text]) => !own.test(text))).toEqual([]);
    expect(written.filter(([, text]) => foreign.test(text.replaceAll('Rapport', '')))).toEqual([]);
    const words = all.reduce((sum, [, text]) => sum + text.split(/\s+/).length, 0);
    expect(words).toBeLessThan(MOST_WORDS);
  });
});
