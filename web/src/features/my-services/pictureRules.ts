export const mostPictures = 8;
export const largestPicture = 10 * 1024 * 1024;
export const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
export const longestAlt = 200;

export type Refusal = 'too-many' | 'too-large' | 'unsupported-type';

interface Candidate {
  size: number;
  type: string;
}

/** Divides the chosen files into those that may be uploaded and those that may not, beside the pictures there are. */
export function admit<F extends Candidate>(files: readonly F[], there: number) {
  const admitted: F[] = [];
  const refusedFiles: { file: F; why: Refusal }[] = [];
  for (const file of files) {
    const why = refusalOf(file, there + admitted.length);
    if (why === null) admitted.push(file);
    else refusedFiles.push({ file, why });
  }
  return { admitted, refused: refusedFiles };
}

function refusalOf(file: Candidate, there: number): Refusal | null {
  if (!pictureTypes.includes(file.type)) return 'unsupported-type';
  if (file.size > largestPicture) return 'too-large';
  return there >= mostPictures ? 'too-many' : null;
}

/** The ids with `added`, which the server put at the end, standing in the place of `replaced`. */
export function withReplaced(ids: readonly string[], replaced: string, added: string): string[] {
  return ids.filter((id) => id !== added).map((id) => (id === replaced ? added : id));
}
