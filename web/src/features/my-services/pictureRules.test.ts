import { describe, expect, it } from 'vitest';
import { admit, largestPicture, withReplaced } from './pictureRules';

const jpeg = { type: 'image/jpeg', size: 1000 };

describe('Pictures chosen', () => {
  it('are admitted up to eight', () => {
    const nine = Array.from({ length: 3 }, (_, index) => ({ ...jpeg, size: index + 1 }));
    const { admitted, refused } = admit(nine, 6);
    expect(admitted).toEqual(nine.slice(0, 2));
    expect(refused).toEqual([{ file: nine[2], why: 'too-many' }]);
  });

  it('are refused by kind and size, without taking up room', () => {
    const text = { type: 'text/plain', size: 10 };
    const huge = { type: 'image/png', size: largestPicture + 1 };
    const { admitted, refused } = admit([text, huge, { ...jpeg, size: largestPicture }], 7);
    expect(refused.map((each) => each.why)).toEqual(['unsupported-type', 'too-large']);
    expect(admitted).toHaveLength(1);
  });

  it('stand in the place of the one they replace', () => {
    expect(withReplaced(['a', 'b', 'c', 'new'], 'b', 'new')).toEqual(['a', 'new', 'c']);
  });
});
