import { describe, expect, it } from 'vitest';
import type { Service } from '../../api/types';
import { check, emptyForm, formOf, sameForm, type ServiceForm, toggleNeed } from './form';

const cover: ServiceForm = {
  title: 'Обложка детской книги',
  description: 'Три наброска, потом цвет.',
  amount: '14 000',
  currency: 'RUB',
  days: '7',
  needs: [{ kind: 'email', reason: 'Исходники весят два гигабайта' }],
};

const errorsOf = (form: ServiceForm) => {
  const checked = check(form);
  return checked.ok ? {} : checked.errors;
};

describe('A service as typed', () => {
  it('becomes what the server asks for, trimmed', () => {
    expect(check({ ...cover, title: '  Обложка детской книги ', days: ' 7' })).toEqual({
      ok: true,
      change: {
        title: 'Обложка детской книги',
        description: 'Три наброска, потом цвет.',
        price: { amount: 1_400_000, currency: 'RUB' },
        deliveryDays: 7,
        contactNeeds: [{ kind: 'email', reason: 'Исходники весят два гигабайта' }],
      },
    });
  });

  it('names every empty field at once', () => {
    expect(errorsOf({ ...emptyForm('EUR'), needs: [{ kind: 'phone', reason: ' ' }] })).toEqual({
      title: { code: 'blank' },
      description: { code: 'blank' },
      'price.amount': { code: 'blank' },
      deliveryDays: { code: 'blank' },
      'contactNeeds[0].reason': { code: 'blank' },
    });
  });

  it('has bounds like the server’s', () => {
    expect(errorsOf({ ...cover, title: 'Ло' })).toEqual({ title: { code: 'too-short', limit: 3 } });
    expect(errorsOf({ ...cover, title: 'я'.repeat(120), description: 'я'.repeat(8000) })).toEqual({});
    expect(errorsOf({ ...cover, title: 'я'.repeat(121) })).toEqual({ title: { code: 'too-long', limit: 120 } });
    expect(errorsOf({ ...cover, description: 'я'.repeat(8001) })).toEqual({
      description: { code: 'too-long', limit: 8000 },
    });
    expect(errorsOf({ ...cover, needs: [{ kind: 'other', reason: 'я'.repeat(301) }] })).toEqual({
      'contactNeeds[0].reason': { code: 'too-long', limit: 300 },
    });
  });

  it.each([
    ['0', 'too-small'],
    ['366', 'too-large'],
    ['1.5', 'invalid'],
    ['неделя', 'invalid'],
    ['-1', 'invalid'],
  ])('does not take %s for days', (days, code) => {
    expect(errorsOf({ ...cover, days }).deliveryDays?.code).toBe(code);
  });
});

describe('A service opened for editing', () => {
  const service: Service = {
    id: 's',
    title: cover.title,
    description: cover.description,
    price: { amount: 1_400_050, currency: 'USD' },
    deliveryDays: 7,
    contactNeeds: cover.needs,
    pictures: [],
    status: 'draft',
    seller: { id: 'anna', name: 'Анна Вересова' },
    sellerHeadline: '',
    version: 1,
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-01T10:00:00Z',
  };

  it('stands in the fields as one would type it', () => {
    expect(formOf(service, ',')).toEqual({ ...cover, amount: '14000,50', currency: 'USD' });
  });

  it('keeps a currency the page does not offer', () => {
    const opened = formOf({ ...service, price: { amount: 5000, currency: 'GBP' } }, '.');
    expect(check(opened)).toMatchObject({ ok: true, change: { price: { amount: 5000, currency: 'GBP' } } });
  });

  it('is unchanged while only spaces and the shape of the amount differ', () => {
    const opened = formOf(service, ',');
    expect(sameForm(opened, { ...opened, title: opened.title + ' ', amount: '14 000.5' })).toBe(true);
    expect(sameForm(opened, { ...opened, amount: '14 000.51' })).toBe(false);
    expect(sameForm(opened, { ...opened, needs: [] })).toBe(false);
    expect(sameForm(opened, { ...opened, amount: 'x' })).toBe(false);
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
