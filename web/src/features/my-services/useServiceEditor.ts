import { useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, callWithResponse } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { GuardFinding, Service, ServiceChange } from '../../api/types';
import { useLanguage } from '../../i18n/LanguageContext';
import type { FormRefusal } from '../guard/FieldRefusal';
import * as editing from './editing';
import { check, type FieldErrors, formOf, type RowList, type ServiceForm } from './form';
import { useRefreshServices, useStatus } from './useStatus';

/** A service as read for editing, with the ETag of exactly that version. */
export interface OwnService {
  service: Service;
  etag: string | null;
}

export async function readOwnService(serviceId: string): Promise<OwnService> {
  const { data, response } = await callWithResponse(
    api.GET('/api/services/{serviceId}', { params: { path: { serviceId } } }),
  );
  return { service: data, etag: response.headers.get('ETag') };
}

interface Sent {
  form: ServiceForm;
  change: ServiceChange;
  etag: string | null;
  publish: boolean;
}

interface EditorOptions {
  /** Null while the service is new. */
  own: OwnService | null;
  empty: ServiceForm;
  onCreated: (id: string) => void;
}

/** The editor's doing: saves with If-Match, and asks the seller when somebody saved in between. */
export function useServiceEditor({ own, empty, onCreated }: EditorOptions) {
  const decimalSign = useLanguage() === 'ru' ? ',' : '.';
  const versionOf = ({ service, etag }: OwnService) => ({ form: formOf(service, decimalSign), etag });
  const [state, setState] = useState(() => editing.opened(own ? versionOf(own) : { form: empty, etag: null }));
  const [seen, setSeen] = useState(own);
  if (own !== null && seen !== own) {
    setSeen(own);
    setState(editing.fetched(state, versionOf(own)));
  }
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  /** What the errors and the refusal are about. */
  const [asked, setAsked] = useState(empty);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const queries = useQueryClient();
  const refresh = useRefreshServices();
  const status = useStatus();

  const saving = useMutation({
    mutationFn: ({ change, etag }: Sent) => (own === null ? create(change) : save(own.service.id, change, etag)),
    onSuccess: async (fresh, sent) => {
      const { service } = fresh;
      queries.setQueryData(keys.ownService(service.id), fresh);
      setState((now) => editing.saved(now, sent.form, versionOf(fresh)));
      setSavedAt(new Date().toISOString());
      refresh(service.id, service.seller.id);
      if (sent.publish) await status.mutateAsync({ id: service.id, status: 'published' }).catch(() => undefined);
      if (own === null) onCreated(service.id);
    },
    onError: async (error, { change }) => {
      const { kind, fields, guard } = asApiError(error);
      if (guard !== undefined) setRefusal({ ruling: guard, sent: (finding) => fieldOf(change, finding) });
      if (kind === 'invalid-input') setErrors(Object.fromEntries(fields.map(({ field, ...rest }) => [field, rest])));
      if (kind !== 'changed-meanwhile' || own === null) return;
      const theirs = await readOwnService(own.service.id).catch(() => null);
      if (theirs) setState((now) => editing.refused(now, versionOf(theirs)));
    },
  });

  const stopped = status.error;
  const unpublished = useMemo((): FormRefusal | null => {
    const ruling = stopped === null ? undefined : asApiError(stopped).guard;
    if (ruling === undefined || own === null) return null;
    return { ruling, sent: (finding) => fieldOf(own.service, finding) };
  }, [stopped, own]);

  const submit = (from: editing.Editing, publish: boolean) => {
    const checked = check(from.form);
    setAsked(from.form);
    setErrors(checked.ok ? {} : checked.errors);
    setRefusal(null);
    status.reset();
    if (!checked.ok) return;
    saving.mutate({ form: from.form, change: checked.change, etag: from.base.etag, publish });
  };
  const judged = refusal === null && unpublished !== null ? state.base.form : asked;
  return {
    state,
    errors,
    /** Where a row stood when errors and refusal were said; -1 if it was not there. */
    placeOf: (list: RowList, key: number) => judged[list].findIndex((row) => row.key === key),
    /** At the last saving or publishing. */
    refusal: refusal ?? unpublished,
    savedAt,
    status,
    isDirty: editing.isDirty(state),
    busy: saving.isPending || status.isPending,
    /** What kept the last saving from happening, but for what is said at the fields and in the conflict. */
    problem: unsaid(saving.error),
    edit: (form: ServiceForm) => setState((now) => editing.edited(now, form)),
    save: (publish = false) => submit(state, publish),
    takeTheirs: () => {
      saving.reset();
      setState(editing.tookTheirs);
    },
    keepOurs: () => {
      const kept = editing.keptOurs(state);
      setState(kept);
      submit(kept, false);
    },
    bringBack: () => setState(editing.broughtBack),
  };
}

function unsaid(error: unknown) {
  if (error === null) return null;
  const failed = asApiError(error);
  const isSaid = failed.kind === 'invalid-input' || failed.kind === 'changed-meanwhile' || failed.guard !== undefined;
  return isSaid ? null : failed;
}

/** What stood in the field that a finding is about; of several of a kind, its name tells which. */
function fieldOf(change: ServiceChange, { field, name }: GuardFinding): string | undefined {
  const index = Number(name) - 1;
  switch (field) {
    case 'title':
    case 'description':
      return change[field];
    case 'package_name':
      return change.packages[index]?.name;
    case 'package_description':
      return change.packages[index]?.description;
    case 'option':
      return change.options[index]?.title;
    case 'question':
      return change.questions[index]?.text;
    default:
      return change.contactNeeds.find((need) => need.kind === name)?.reason;
  }
}

async function create(change: ServiceChange): Promise<OwnService> {
  const { data, response } = await callWithResponse(api.POST('/api/services', { body: change }));
  return { service: data, etag: response.headers.get('ETag') };
}

async function save(serviceId: string, change: ServiceChange, etag: string | null): Promise<OwnService> {
  const { data, response } = await callWithResponse(
    api.PUT('/api/services/{serviceId}', {
      params: { path: { serviceId }, header: { 'If-Match': etag ?? '' } },
      body: change,
    }),
  );
  return { service: data, etag: response.headers.get('ETag') };
}
