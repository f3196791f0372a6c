import { describe, expect, it } from 'vitest';
import { offerMistakes, offerOf, openedOffer, part } from './offer';
import { openedTask, taskMistakes, taskOf } from './task';

const words = { blank: 'blank', invalid: 'invalid', 'too-short': (limit: number) => `at least ${limit}` };

describe('the form of a proposal', () => {
  it('makes one option with the name it was given', () => {
    const fields = {
      ...openedOffer(null, 'Отклик', ','),
      text: ' Сделаю ',
      [part(0, 'price.amount')]: '2 500,50',
      [part(0, 'deliveryDays')]: '5',
    };
    expect(offerMistakes(fields, 'RUB', words)).toEqual({});
    expect(offerOf(fields, 'RUB')).toEqual({
      text: 'Сделаю',
      packages: [
        { name: 'Отклик', description: '', price: { amount: 250_050, currency: 'RUB' }, deliveryDays: 5, revisions: 1 },
      ],
      contactNeeds: [],
    });
  });

  it('tells what is missing or no number, and asks for the reason of a contact', () => {
    const fields = { ...openedOffer(null, 'Proposal', '.'), [part(0, 'deliveryDays')]: 'soon', 'need.email': 'yes' };
    expect(offerMistakes(fields, 'RUB', words)).toEqual({
      text: 'blank',
      [part(0, 'price.amount')]: 'blank',
      [part(0, 'deliveryDays')]: 'invalid',
      'why.email': 'blank',
    });
  });
});

describe('the form of a request', () => {
  it('needs a title, a text and the most it may cost', () => {
    expect(taskMistakes(openedTask(null, 'ru'), words)).toEqual({
      title: 'blank',
      text: 'blank',
      'budget.to': 'blank',
    });
  });

  it('does not let the least be more than the most', () => {
    const fields = { ...openedTask(null, 'en'), title: 'Logo', text: 'Warm', 'budget.from': '10', 'budget.to': '9' };
    expect(taskMistakes(fields, words)).toEqual({ 'budget.from': 'invalid' });
    expect(taskOf({ ...fields, 'budget.from': '' }, []).budget).toEqual({ from: 0, to: 900, currency: 'USD' });
  });
});
