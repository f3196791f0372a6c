import { describe, expect, it } from 'vitest';
import { answerMistakes } from './answers';

const nothing = { deadline: '', amount: '', currency: 'RUB' };

describe('What a seller asks', () => {
  it('has to be answered where he says so', () => {
    expect(answerMistakes(nothing, { deadline: 'required', budget: 'required' })).toEqual({
      deadline: 'blank',
      budget: 'blank',
    });
    expect(answerMistakes(nothing, { deadline: 'optional', budget: 'optional' })).toEqual({});
  });

  it('has to be an amount, even where it may be left out', () => {
    expect(answerMistakes({ ...nothing, amount: 'много' }, { deadline: 'off', budget: 'optional' })).toEqual({
      budget: 'invalid',
    });
    expect(answerMistakes({ ...nothing, amount: '0' }, { deadline: 'off', budget: 'optional' })).toEqual({
      budget: 'invalid',
    });
    expect(answerMistakes({ ...nothing, amount: '15 000' }, { deadline: 'off', budget: 'required' })).toEqual({});
  });
});
