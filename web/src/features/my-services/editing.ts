import { rekeyed, sameForm, type ServiceForm } from './form';

/** A version of the service as the server keeps it. */
export interface Version {
  form: ServiceForm;
  /** Null while it was never saved. */
  etag: string | null;
}

/** One editor: what it was opened with, what stands in the fields, and what another tab did meanwhile. */
export interface Editing {
  base: Version;
  form: ServiceForm;
  /** The version the server refused ours for; the seller has to choose. */
  theirs: Version | null;
  /** The version not chosen. It can be brought back into the fields. */
  putAside: ServiceForm | null;
}

export function opened(base: Version): Editing {
  return { base, form: base.form, theirs: null, putAside: null };
}

export function isDirty({ base, form }: Editing): boolean {
  return !sameForm(base.form, form);
}

export function edited(editing: Editing, form: ServiceForm): Editing {
  return { ...editing, form };
}

/**
 * The server was asked again. A version that differs only outside the fields (a picture, the status) is taken silently;
 * one that differs inside them only when nothing typed would be lost. Else the old ETag stays, so that saving is refused.
 */
export function fetched(editing: Editing, fresh: Version): Editing {
  if (editing.theirs !== null) return editing;
  if (sameForm(editing.base.form, fresh.form)) return { ...editing, base: { ...editing.base, etag: fresh.etag } };
  return isDirty(editing) ? editing : { ...opened(fresh), putAside: editing.putAside };
}

export function saved(editing: Editing, sent: ServiceForm, fresh: Version): Editing {
  const base = { ...fresh, form: rekeyed(fresh.form, sent) };
  const form = sameForm(editing.form, sent) ? base.form : editing.form;
  return { ...editing, base, form, theirs: null };
}

export function refused(editing: Editing, theirs: Version): Editing {
  return { ...editing, theirs };
}

/** Their version into the fields, ours aside. */
export function tookTheirs(editing: Editing): Editing {
  if (editing.theirs === null) return editing;
  return { base: editing.theirs, form: editing.theirs.form, theirs: null, putAside: editing.form };
}

/** Ours stays in the fields and may now be saved over theirs, which is put aside. */
export function keptOurs(editing: Editing): Editing {
  if (editing.theirs === null) return editing;
  return { ...editing, base: editing.theirs, theirs: null, putAside: editing.theirs.form };
}

/** Exchanges the fields with what was put aside. */
export function broughtBack(editing: Editing): Editing {
  if (editing.putAside === null) return editing;
  return { ...editing, form: editing.putAside, putAside: editing.form };
}

export type Part = 'title' | 'description' | 'packages' | 'options' | 'questions' | 'needs';

/** In which parts two versions differ. */
export function differences(a: ServiceForm, b: ServiceForm): Part[] {
  const parts: Record<Part, Partial<ServiceForm>> = {
    title: { title: b.title },
    description: { description: b.description },
    packages: { packages: b.packages, currency: b.currency },
    options: { options: b.options },
    questions: { questions: b.questions },
    needs: { needs: b.needs },
  };
  return (Object.keys(parts) as Part[]).filter((part) => !sameForm(a, { ...a, ...parts[part] }));
}
