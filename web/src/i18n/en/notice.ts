import type { notice as ru } from '../ru/notice';

export const notice: typeof ru = {
  attachment: 'File',
};
