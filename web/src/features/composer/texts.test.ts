import { describe, expect, it } from 'vitest';
import { joinTexts, withTakenBack } from './joinTexts';
import { fillTemplate, greetingName } from './template';

describe('a quick reply', () => {
  const facts = { buyer: 'Борис', service: 'Обложка', price: '14 000 ₽' };
  it('is filled in, every place', () => {
    expect(fillTemplate('{buyer}, {service} стоит {price}. Спасибо, {buyer}', facts)).toBe(
      'Борис, Обложка стоит 14 000 ₽. Спасибо, Борис',
    );
  });
  it('leaves a gap it cannot fill, and braces that are not its own', () => {
    expect(fillTemplate('{service} {sum}', { ...facts, service: null })).toBe('{service} {sum}');
  });
  it('does not read a filled-in value as a template', () => {
    expect(fillTemplate('{buyer}', { ...facts, buyer: '{price}' })).toBe('{price}');
  });
  it.each([
    ['Борис Лаптев', 'Борис'],
    ['Студия «Полдень»', 'Студия «Полдень»'],
    ['Anna', 'Anna'],
  ])('greets %s as %s', (name, greeting) => expect(greetingName(name)).toBe(greeting));
});

describe('joined texts', () => {
  it('stand apart by a blank line', () => expect(joinTexts('One \n', '\nTwo')).toBe('One\n\nTwo'));
  it('are the other one when one is empty', () => {
    expect([joinTexts('', 'b'), joinTexts('a', '  ')]).toEqual(['b', 'a']);
  });
});

describe('a taken-back text', () => {
  it('returns to an empty composer as it was', () => expect(withTakenBack(' ', 'Text\n')).toBe('Text\n'));
  it('never overwrites what stands there', () => {
    expect(withTakenBack('Newer', 'Older')).toBe('Older\n\nNewer');
  });
});
