import { describe, expect, it } from 'vitest';
import type { Service } from '../../api/types';
import { check, emptyForm, formOf, freshKey, sameForm, type ServiceForm, toggleNeed } from './form';

const cover: ServiceForm = {
  title: 'Обложка детской книги',
  description: 'Три наброска, потом цвет.',
  currency: 'RUB',
  packages: [
    { key: 0, name: 'Обложка', description: '', amount: '14 000', days: '7', revisions: '2' },
    { key: 1, name: 'Книга', description: 'И заставки.', amount: '36 000', days: '18', revisions: '4' },
  ],
  options: [{ key: 0, title: 'Исходник', amount: '3 000', days: '0' }],
  questions: [{ key: 0, text: 'О чём книга?', required: true }],
  needs: [{ kind: 'email', reason: 'Исходники весят два гигабайта' }],
};

const errorsOf = (form: ServiceForm) => {
  const checked = check(form);
  return checked.ok ? {} : checked.errors;
};
const withPackage = (part: Partial<ServiceForm['packages'][number]>): ServiceForm => ({
  ...cover,
  packages: cover.packages.map((one, index) => (index === 0 ? { ...one, ...part } : one)),
});
const withOption = (part: Partial<ServiceForm['options'][number]>): ServiceForm => ({
  ...cover,
  options: cover.options.map((one) => ({ ...one, ...part })),
});

describe('A service as typed', () => {
  it('becomes what the server asks for, trimmed', () => {
    expect(check({ ...withPackage({ name: ' Обложка ', days: ' 7' }), title: '  Обложка детской книги ' })).toEqual({
      ok: true,
      change: {
        title: 'Обложка детской книги',
        description: 'Три наброска, потом цвет.',
        packages: [
          {
            name: 'Обложка',
            description: '',
            price: { amount: 1_400_000, currency: 'RUB' },
            deliveryDays: 7,
            revisions: 2,
          },
          {
            name: 'Книга',
            description: 'И заставки.',
            price: { amount: 3_600_000, currency: 'RUB' },
            deliveryDays: 18,
            revisions: 4,
          },
        ],
        options: [{ title: 'Исходник', price: { amount: 300_000, currency: 'RUB' }, extraDays: 0 }],
        questions: [{ text: 'О чём книга?', required: true }],
        contactNeeds: [{ kind: 'email', reason: 'Исходники весят два гигабайта' }],
      },
    });
  });

  it('names every empty field at once', () => {
    const empty: ServiceForm = {
      ...emptyForm('EUR', ''),
      options: [{ key: 0, title: '', amount: '', days: '' }],
      questions: [{ key: 0, text: ' ', required: false }],
      needs: [{ kind: 'phone', reason: ' ' }],
    };
    const blank = { code: 'blank' };
    expect(errorsOf(empty)).toEqual({
      title: blank,
      description: blank,
      'packages[0].name': blank,
      'packages[0].price.amount': blank,
      'packages[0].deliveryDays': blank,
      'options[0].title': blank,
      'options[0].price.amount': blank,
      'options[0].extraDays': blank,
      'questions[0].text': blank,
      'contactNeeds[0].reason': blank,
    });
  });

  it('has bounds like the server’s', () => {
    expect(errorsOf({ ...cover, title: 'Ло' })).toEqual({ title: { code: 'too-short', limit: 3 } });
    expect(errorsOf({ ...cover, title: 'я'.repeat(120), description: 'я'.repeat(8000) })).toEqual({});
    expect(errorsOf({ ...cover, title: 'я'.repeat(121) })).toEqual({ title: { code: 'too-long', limit: 120 } });
    expect(errorsOf({ ...cover, description: 'я'.repeat(8001) })).toEqual({
      description: { code: 'too-long', limit: 8000 },
    });
    expect(errorsOf(withPackage({ name: 'я'.repeat(41), description: 'я'.repeat(601), revisions: '21' }))).toEqual({
      'packages[0].name': { code: 'too-long', limit: 40 },
      'packages[0].description': { code: 'too-long', limit: 600 },
      'packages[0].revisions': { code: 'too-large', limit: 20 },
    });
    expect(errorsOf(withOption({ title: 'я'.repeat(81), days: '91' }))).toEqual({
      'options[0].title': { code: 'too-long', limit: 80 },
      'options[0].extraDays': { code: 'too-large', limit: 90 },
    });
    expect(errorsOf({ ...cover, questions: [{ key: 0, text: 'я'.repeat(301), required: true }] })).toEqual({
      'questions[0].text': { code: 'too-long', limit: 300 },
    });
    expect(errorsOf({ ...cover, needs: [{ kind: 'other', reason: 'я'.repeat(301) }] })).toEqual({
      'contactNeeds[0].reason': { code: 'too-long', limit: 300 },
    });
  });

  it('may give a package away, but no option', () => {
    expect(errorsOf(withPackage({ amount: '0' }))).toEqual({});
    expect(errorsOf(withOption({ amount: '0' }))).toEqual({
      'options[0].price.amount': { code: 'too-small', limit: 1 },
    });
  });

  it('tells its packages apart by more than the case of letters', () => {
    expect(errorsOf(withPackage({ name: ' книга' }))).toEqual({ 'packages[1].name': { code: 'invalid' } });
  });

  it.each([
    ['0', 'too-small'],
    ['366', 'too-large'],
    ['1.5', 'invalid'],
    ['неделя', 'invalid'],
    ['-1', 'invalid'],
  ])('does not take %s for days', (days, code) => {
    expect(errorsOf(withPackage({ days }))['packages[0].deliveryDays']?.code).toBe(code);
  });
});

describe('A service opened for editing', () => {
  const service: Service = {
    id: 's',
    title: cover.title,
    description: cover.description,
    price: { amount: 1_400_050, currency: 'USD' },
    deliveryDays: 7,
    packages: [
      {
        name: 'Обложка',
        description: '',
        price: { amount: 1_400_050, currency: 'USD' },
        deliveryDays: 7,
        revisions: 2,
      },
    ],
    options: [{ title: 'Исходник', price: { amount: 300_000, currency: 'USD' }, extraDays: 0 }],
    questions: [{ text: 'О чём книга?', required: true }],
    contactNeeds: cover.needs,
    pictures: [],
    status: 'draft',
    seller: { id: 'anna', name: 'Анна Вересова' },
    sellerHeadline: '',
    version: 1,
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-01T10:00:00Z',
  };
  const opened = formOf(service, ',');
  const [one] = opened.packages;
  const withAmount = (amount: string): ServiceForm => ({ ...opened, packages: one ? [{ ...one, amount }] : [] });

  it('stands in the fields as one would type it', () => {
    expect(opened).toEqual({
      ...cover,
      currency: 'USD',
      packages: [{ key: 0, name: 'Обложка', description: '', amount: '14000,50', days: '7', revisions: '2' }],
      options: [{ key: 0, title: 'Исходник', amount: '3000', days: '0' }],
    });
  });

  it('keeps a currency the page does not offer', () => {
    const inPounds = formOf({ ...service, price: { amount: 5000, currency: 'GBP' } }, '.');
    expect(check(inPounds)).toMatchObject({ ok: true, change: { packages: [{ price: { currency: 'GBP' } }] } });
  });

  it('is unchanged while only spaces, keys and the shape of an amount differ', () => {
    expect(sameForm(opened, { ...withAmount('14 000.5'), title: opened.title + ' ' })).toBe(true);
    expect(sameForm(opened, { ...opened, questions: opened.questions.map((each) => ({ ...each, key: 7 })) })).toBe(
      true,
    );
    expect(sameForm(opened, withAmount('14 000.51'))).toBe(false);
    expect(sameForm(opened, withAmount('x'))).toBe(false);
    expect(sameForm(opened, { ...opened, options: [] })).toBe(false);
    expect(sameForm(opened, { ...opened, needs: [] })).toBe(false);
  });

  it('gives a new row a key of its own', () => {
    expect(freshKey([])).toBe(0);
    expect(freshKey([{ key: 4 }, { key: 1 }])).toBe(5);
  });
});

describe('Contact needs', () => {
  it('are added in a fixed order and taken away again', () => {
    const withPhone = toggleNeed(cover.needs, 'phone');
    expect(withPhone.map((need) => need.kind)).toEqual(['phone', 'email']);
    expect(toggleNeed(withPhone, 'social').map((need) => need.kind)).toEqual(['phone', 'email', 'social']);
    expect(toggleNeed(withPhone, 'phone')).toEqual(cover.needs);
  });
});
