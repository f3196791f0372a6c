import { describe, expect, it } from 'vitest';
import type { Idea } from '../../api/types';
import { saidIdeas, withIdea, withIdeaSaid, withOffered, withWords } from './ideas';

const bookmark: Idea = { text: 'Закладка в подарок', offered: false };
const spine: Idea = { text: 'Корешок в цвет', offered: true };
const ideas = [bookmark, spine];

describe('the list of ideas', () => {
  it('gains an idea once, and no empty one', () => {
    expect(withIdea(ideas, ' Форзац ').at(-1)).toEqual({ text: 'Форзац', offered: false });
    expect(withIdea(ideas, bookmark.text)).toEqual(ideas);
    expect(withIdea(ideas, ' ')).toEqual(ideas);
    expect(
      withIdea(
        Array.from({ length: 20 }, () => spine),
        'Форзац',
      ),
    ).toHaveLength(20);
  });
  it('changes the words of one, and loses one without words', () => {
    expect(withWords(ideas, 1, 'Корешок')).toEqual([bookmark, { text: 'Корешок', offered: true }]);
    expect(withWords(ideas, 0, '')).toEqual([spine]);
  });
  it('remembers what was offered', () => {
    expect(withOffered(ideas, [bookmark.text], true).map(({ offered }) => offered)).toEqual([true, true]);
    expect(withOffered(ideas, [spine.text], false).map(({ offered }) => offered)).toEqual([false, false]);
  });
});

describe('an idea that is said', () => {
  it('stands after the text', () => {
    expect(withIdeaSaid('Готово. ', 'Есть идея')).toBe('Готово.\n\nЕсть идея');
    expect(withIdeaSaid(' ', 'Есть идея')).toBe('Есть идея');
  });
  it('is found in it, if it was not offered before', () => {
    expect(saidIdeas(ideas, 'Есть идея: Закладка в подарок. Корешок в цвет')).toEqual([bookmark.text]);
  });
});
