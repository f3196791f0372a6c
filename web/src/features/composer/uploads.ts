import type { Attachment } from '../../api/types';

export const MAX_BYTES = 50 * 1024 * 1024;
export const MAX_FILES = 10;

export type UploadState =
  | { kind: 'sending'; share: number }
  /** Gone: it was stored, but waited for its message longer than the server keeps it. */
  | { kind: 'failed'; reason: 'tooLarge' | 'empty' | 'failed' | 'gone' }
  | { kind: 'stored'; attachment: Attachment };

/** One file of the message being written. */
export interface Upload {
  /** The page's own id, kept through retries. */
  id: string;
  name: string;
  size: number;
  state: UploadState;
}

export type UploadAction =
  | { kind: 'add'; uploads: Upload[] }
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'stored'; id: string; attachment: Attachment }
  | { kind: 'failed'; id: string; reason: 'tooLarge' | 'empty' | 'failed' }
  | { kind: 'retry'; id: string }
  | { kind: 'remove'; id: string }
  | { kind: 'gone'; attachmentIds: readonly string[] }
  | { kind: 'detach'; attachments: readonly Attachment[] }
  | { kind: 'replace'; attachments: readonly Attachment[] };

export function uploadsReducer(uploads: readonly Upload[], action: UploadAction): Upload[] {
  switch (action.kind) {
    case 'add':
      return [...uploads, ...action.uploads].slice(0, MAX_FILES);
    case 'remove':
      return uploads.filter((upload) => upload.id !== action.id);
    case 'detach':
      return uploads.filter(
        ({ state }) => state.kind !== 'stored' || !action.attachments.some(({ id }) => id === state.attachment.id),
      );
    case 'replace':
      // What is under way or has failed belongs to this page alone; nobody else could give it back.
      return [...action.attachments.map(fromAttachment), ...uploads.filter((upload) => upload.state.kind !== 'stored')];
    case 'progress':
      return withState(uploads, action.id, (state) =>
        state.kind === 'sending' ? { ...state, share: action.share } : state,
      );
    case 'stored':
      return withState(uploads, action.id, () => ({ kind: 'stored', attachment: action.attachment }));
    case 'failed':
      return withState(uploads, action.id, () => ({ kind: 'failed', reason: action.reason }));
    case 'gone':
      return uploads.map((upload) =>
        upload.state.kind === 'stored' && action.attachmentIds.includes(upload.state.attachment.id)
          ? { ...upload, state: { kind: 'failed', reason: 'gone' } }
          : upload,
      );
    case 'retry':
      return withState(uploads, action.id, () => ({ kind: 'sending', share: 0 }));
  }
}

function withState(uploads: readonly Upload[], id: string, next: (state: UploadState) => UploadState): Upload[] {
  return uploads.map((upload) => (upload.id === id ? { ...upload, state: next(upload.state) } : upload));
}

function fromAttachment(attachment: Attachment): Upload {
  return {
    id: attachment.id,
    name: attachment.name,
    size: attachment.size,
    state: { kind: 'stored', attachment },
  };
}

/** A file as an upload: one that cannot be sent fails at once, without a request. */
export function toUpload(file: { name: string; size: number }, id: string): Upload {
  const reason = file.size > MAX_BYTES ? 'tooLarge' : file.size === 0 ? 'empty' : undefined;
  const state: UploadState = reason === undefined ? { kind: 'sending', share: 0 } : { kind: 'failed', reason };
  return { id, name: file.name, size: file.size, state };
}

export function storedAttachments(uploads: readonly Upload[]): Attachment[] {
  return uploads.flatMap(({ state }) => (state.kind === 'stored' ? [state.attachment] : []));
}

export type SendObstacle =
  | { kind: 'nothing' | 'uploading' | 'uploadBroken' | 'tooManyFiles' | 'joining' }
  | { kind: 'tooLong'; over: number }
  | { kind: 'refused'; what: string };

export const MAX_TEXT = 10_000;

/** Why the message cannot leave yet, if it cannot. */
export function sendObstacle(text: string, uploads: readonly Upload[]): SendObstacle | null {
  if (text.length > MAX_TEXT) return { kind: 'tooLong', over: text.length - MAX_TEXT };
  if (uploads.length > MAX_FILES) return { kind: 'tooManyFiles' };
  if (uploads.some((upload) => upload.state.kind === 'sending')) return { kind: 'uploading' };
  // What is gone is said at the file; the rest can be sent without it.
  if (uploads.some(({ state }) => state.kind === 'failed' && state.reason !== 'gone')) return { kind: 'uploadBroken' };
  return text.trim() === '' && uploads.length === 0 ? { kind: 'nothing' } : null;
}
