import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import type { Picture, Service } from '../../api/types';
import { upload } from '../../api/upload';
import { useUndoable } from '../../ui/useUndoable';
import { moved } from './order';
import { admit, mostPictures, type Refusal, withReplaced } from './pictureRules';
import { useRefreshServices } from './useStatus';

/** A picture chosen but not on the server yet. */
export interface Candidate {
  key: string;
  name: string;
  file: Blob;
  preview: string;
  alt: string;
  /** The picture it comes in place of, when only its description changes. */
  replaces: string | null;
  /** 0 to 1 while it travels. */
  progress: number | null;
  failed: ReturnType<typeof asApiError> | null;
}

/** The pictures of a service: their order, their descriptions, adding and removing. */
export function usePictures(service: Service) {
  const [pictures, setPictures] = useState(service.pictures);
  const [seen, setSeen] = useState(service.pictures);
  const refresh = useRefreshServices();
  const params = { path: { serviceId: service.id } };

  const ordering = useMutation({
    mutationFn: ({ ids, leaving = false }: { ids: string[]; leaving?: boolean }) =>
      call(api.PUT('/api/services/{serviceId}/pictures', { params, body: { ids }, keepalive: leaving })),
    // One after the other, so that the last order wins.
    scope: { id: `pictures-${service.id}` },
    onSuccess: (stored) => {
      setPictures(stored);
      refresh(service.id, service.seller.id);
    },
    onError: () => setPictures(seen),
  });
  if (seen !== service.pictures && !ordering.isPending) {
    setSeen(service.pictures);
    setPictures(service.pictures);
  }
  const removal = useUndoable((id, leaving) => {
    const ids = pictures.map((picture) => picture.id).filter((each) => each !== id);
    setPictures((before) => before.filter((picture) => picture.id !== id));
    ordering.mutate({ ids, leaving });
  });
  const uploads = useUploads(service, pictures, (stored) => {
    setPictures(stored);
    refresh(service.id, service.seller.id);
  });

  return {
    pictures,
    removal,
    uploads,
    room: mostPictures - pictures.length - uploads.candidates.filter((each) => each.replaces === null).length,
    orderProblem: ordering.error === null ? null : asApiError(ordering.error),
    /** While it is dragged; stored by `store`. */
    show: setPictures,
    store: (next: readonly Picture[]) => ordering.mutate({ ids: next.map((picture) => picture.id) }),
    move: (from: number, to: number) => {
      const next = moved(pictures, from, to);
      setPictures(next);
      ordering.mutate({ ids: next.map((picture) => picture.id) });
    },
  };
}

function useUploads(service: Service, pictures: Picture[], onStored: (stored: Picture[]) => void) {
  const [candidates, setCandidates] = useState<Candidate[]>([]);
  const [refused, setRefused] = useState<{ name: string; why: Refusal }[]>([]);
  const change = (key: string, part: Partial<Candidate>) =>
    setCandidates((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = (key: string) =>
    setCandidates((all) => {
      for (const each of all) if (each.key === key) URL.revokeObjectURL(each.preview);
      return all.filter((each) => each.key !== key);
    });

  const uploading = useMutation({
    mutationFn: async () => {
      let stored = pictures;
      for (const candidate of candidates) {
        try {
          stored = await place(service.id, stored, candidate, (progress) => change(candidate.key, { progress }));
          onStored(stored);
          drop(candidate.key);
        } catch (error) {
          change(candidate.key, { progress: null, failed: asApiError(error) });
        }
      }
    },
  });
  return {
    candidates,
    refused,
    busy: uploading.isPending,
    choose: (files: readonly File[]) => {
      const { admitted, refused: turnedAway } = admit(files, pictures.length + candidates.length);
      setRefused(turnedAway.map(({ file, why }) => ({ name: file.name, why })));
      setCandidates([...candidates, ...admitted.map((file) => candidateOf(file, file.name))]);
    },
    /** Only a new upload can carry a new description, so the same bytes are sent once more. */
    redescribe: async (picture: Picture) => {
      if (candidates.some((each) => each.replaces === picture.id)) return;
      const bytes = await (await fetch(picture.url)).blob();
      const candidate = candidateOf(bytes, picture.alt, { replaces: picture.id, alt: picture.alt });
      setCandidates((all) => [...all, candidate]);
    },
    describe: (key: string, alt: string) => change(key, { alt }),
    discard: drop,
    start: () => uploading.mutate(),
  };
}

function candidateOf(file: Blob, name: string, part: Partial<Candidate> = {}): Candidate {
  const preview = URL.createObjectURL(file);
  return {
    key: crypto.randomUUID(),
    name,
    file,
    preview,
    alt: '',
    replaces: null,
    progress: null,
    failed: null,
    ...part,
  };
}

/** Uploads it, and answers all pictures in their new order. */
async function place(serviceId: string, there: Picture[], candidate: Candidate, onProgress: (share: number) => void) {
  const { replaces, alt, file } = candidate;
  const params = { path: { serviceId } };
  const reorder = (ids: string[]) => call(api.PUT('/api/services/{serviceId}/pictures', { params, body: { ids } }));
  const ids = there.map((picture) => picture.id);
  // A full service has no room for the new one beside the old; the bytes wait in this page meanwhile.
  if (replaces !== null && there.length >= mostPictures) await reorder(ids.filter((id) => id !== replaces));
  onProgress(0);
  const added = await upload<Picture>(
    `/api/services/${serviceId}/pictures?alt=${encodeURIComponent(alt.trim())}`,
    file,
    { onProgress },
  );
  return replaces === null ? [...there, added] : reorder(withReplaced(ids, replaces, added.id));
}
