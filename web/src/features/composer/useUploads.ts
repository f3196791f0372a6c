import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { upload as send } from '../../api/upload';
import type { Attachment } from '../../api/types';
import { MAX_FILES, toUpload, uploadsReducer } from './uploads';
import type { Upload } from './uploads';

export interface Uploads {
  uploads: readonly Upload[];
  /** How many of the files chosen last had no room. */
  leftOut: number;
  add: (files: Iterable<File>) => void;
  retry: (id: string) => void;
  remove: (id: string) => void;
  /** Takes over files the server has already: a draft's, a taken-back message's. */
  replace: (attachments: readonly Attachment[]) => void;
  /** Takes out what has gone with a message. */
  detach: (attachments: readonly Attachment[]) => void;
  /** Marks what the server has no longer. */
  lose: (attachmentIds: readonly string[]) => void;
}

/** The files of the message being written, on their way to the server. */
export function useUploads(): Uploads {
  const [uploads, act] = useReducer(uploadsReducer, []);
  const running = useRef(new Map<string, AbortController>());
  const files = useRef(new Map<string, File>());
  const [leftOut, setLeftOut] = useState(0);
  const count = useRef(0);
  useEffect(() => {
    count.current = uploads.length;
  }, [uploads]);

  const start = useCallback((id: string, file: File) => {
    const cancel = new AbortController();
    running.current.set(id, cancel);
    send<Attachment>(`/api/attachments?name=${encodeURIComponent(file.name)}`, file, {
      signal: cancel.signal,
      onProgress: (share) => act({ kind: 'progress', id, share }),
    }).then(
      (attachment) => act({ kind: 'stored', id, attachment }),
      (error: unknown) => {
        if (cancel.signal.aborted) return;
        const tooLarge = error instanceof Error && 'kind' in error && error.kind === 'too-large';
        act({ kind: 'failed', id, reason: tooLarge ? 'tooLarge' : 'failed' });
      },
    );
  }, []);

  const add = useCallback(
    (chosen: Iterable<File>) => {
      const all = [...chosen];
      const accepted = all.slice(0, Math.max(0, MAX_FILES - count.current));
      setLeftOut(all.length - accepted.length);
      count.current += accepted.length;
      const pairs = accepted.map((file) => ({ file, upload: toUpload(file, crypto.randomUUID()) }));
      act({ kind: 'add', uploads: pairs.map(({ upload }) => upload) });
      for (const { file, upload } of pairs) {
        files.current.set(upload.id, file);
        if (upload.state.kind === 'sending') start(upload.id, file);
      }
    },
    [start],
  );
  const retry = useCallback(
    (id: string) => {
      const file = files.current.get(id);
      if (file === undefined) return;
      act({ kind: 'retry', id });
      start(id, file);
    },
    [start],
  );
  const remove = useCallback((id: string) => {
    running.current.get(id)?.abort();
    files.current.delete(id);
    setLeftOut(0);
    act({ kind: 'remove', id });
  }, []);
  const replace = useCallback((attachments: readonly Attachment[]) => act({ kind: 'replace', attachments }), []);

  const detach = useCallback((attachments: readonly Attachment[]) => act({ kind: 'detach', attachments }), []);

  const lose = useCallback((attachmentIds: readonly string[]) => act({ kind: 'gone', attachmentIds }), []);

  useEffect(() => {
    const live = running.current;
    return () => {
      for (const cancel of live.values()) cancel.abort();
    };
  }, []);
  return { uploads, leftOut, add, retry, remove, replace, detach, lose };
}
