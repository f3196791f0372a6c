import type { ApiError } from '../../api/problem';
import type { Attachment } from '../../api/types';

/** Which of these files the server has no longer; one that cannot be asked after counts as there. */
export async function goneOf(files: readonly Attachment[]): Promise<string[]> {
  const asked = await Promise.all(
    files.map(async ({ id }) => {
      const answer = await fetch(`/api/attachments/${id}`, { method: 'HEAD' }).catch(() => null);
      return answer?.status === 404 ? [id] : [];
    }),
  );
  return asked.flat();
}

/** Whether an act was not done for its files: they waited longer than the server keeps what is not sent. */
export function lacksFiles(error: ApiError | null): boolean {
  return error?.fields.some(({ field, code }) => field === 'attachmentIds' && code === 'unknown') ?? false;
}

/** What is wrong with what was sent, and is said at no field that the form has. */
export function isUnsaid(error: ApiError, fields: object): boolean {
  return error.fields.length === 0 || error.fields.some(({ field }) => !Object.hasOwn(fields, field));
}
