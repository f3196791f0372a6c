import { describe, expect, it } from 'vitest';
import {
  broughtBack,
  differences,
  edited,
  fetched,
  isDirty,
  keptOurs,
  opened,
  refused,
  saved,
  tookTheirs,
  type Version,
} from './editing';
import type { ServiceForm } from './form';

const form: ServiceForm = {
  title: 'Обложка',
  description: 'Три наброска',
  currency: 'RUB',
  packages: [{ key: 0, name: 'Стандарт', description: '', amount: '14000', days: '7', revisions: '2' }],
  options: [
    { key: 0, title: 'Исходник', amount: '3000', days: '0' },
    { key: 1, title: 'Печать', amount: '900', days: '2' },
  ],
  questions: [],
  needs: [],
};
const first: Version = { form, etag: '"1"' };
const ours = { ...form, title: 'Обложка и корешок' };
const theirs: Version = { form: { ...form, description: 'Два наброска' }, etag: '"2"' };

describe('A service being edited', () => {
  it('is dirty while the fields differ from what was opened', () => {
    const editing = opened(first);
    expect(isDirty(editing)).toBe(false);
    expect(isDirty(edited(editing, ours))).toBe(true);
    expect(isDirty(edited(edited(editing, ours), form))).toBe(false);
  });

  it('is clean again once saved, unless something was typed meanwhile', () => {
    const sent = edited(opened(first), ours);
    const answer: Version = { form: ours, etag: '"2"' };
    expect(saved(sent, ours, answer)).toEqual(opened(answer));
    const typedMeanwhile = edited(sent, { ...ours, description: 'Четыре наброска' });
    const after = saved(typedMeanwhile, ours, answer);
    expect(after.form.description).toBe('Четыре наброска');
    expect(isDirty(after)).toBe(true);
  });

  it('keeps the keys of its rows over a saving, so that what is said of a row stays with it', () => {
    const turned = { ...form, options: form.options.toReversed() };
    const renumbered = { ...turned, options: turned.options.map((each, key) => ({ ...each, key })) };
    const after = saved(edited(opened(first), turned), turned, { form: renumbered, etag: '"2"' });
    expect(after.base.form).toEqual(turned);
    expect(after.form).toEqual(turned);
  });

  it('takes a new ETag when only pictures or the status changed', () => {
    const after = fetched(edited(opened(first), ours), { form, etag: '"2"' });
    expect(after.base.etag).toBe('"2"');
    expect(after.form).toBe(ours);
  });

  it('takes another tab’s version when nothing was typed', () => {
    expect(fetched(opened(first), theirs)).toEqual(opened(theirs));
  });

  it('keeps the old ETag when something was typed, so that saving is refused and nothing is overwritten', () => {
    const editing = edited(opened(first), ours);
    expect(fetched(editing, theirs)).toBe(editing);
  });
});

describe('Two versions of a service', () => {
  const editing = refused(edited(opened(first), ours), theirs);

  it('are both safe when theirs is taken', () => {
    const after = tookTheirs(editing);
    expect(after).toEqual({ base: theirs, form: theirs.form, theirs: null, putAside: ours });
    expect(isDirty(after)).toBe(false);
    expect(broughtBack(after)).toMatchObject({ form: ours, putAside: theirs.form });
  });

  it('are both safe when ours is kept, and saving then overwrites on purpose', () => {
    const after = keptOurs(editing);
    expect(after).toEqual({ base: theirs, form: ours, theirs: null, putAside: theirs.form });
    expect(saved(after, ours, { form: ours, etag: '"3"' }).putAside).toEqual(theirs.form);
  });

  it('wait for the choice whatever is fetched meanwhile', () => {
    expect(fetched(editing, { ...theirs, etag: '"3"' })).toBe(editing);
  });

  it('differ in the parts one can name', () => {
    expect(differences(ours, theirs.form)).toEqual(['title', 'description']);
    const packages = form.packages.map((each) => ({ ...each, amount: '14 000' }));
    expect(differences(form, { ...form, packages })).toEqual([]);
    const other: ServiceForm = {
      ...form,
      currency: 'USD',
      options: form.options.toReversed(),
      questions: [{ key: 0, text: 'О чём книга?', required: true }],
      needs: [{ kind: 'email', reason: 'x' }],
    };
    expect(differences(form, other)).toEqual(['packages', 'options', 'questions', 'needs']);
  });
});
