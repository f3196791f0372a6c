import type { Side } from '../../api/types';

const KEY = 'rapport.orders.side';

/** The side whose orders were looked at last on this device. */
export function readSide(): Side {
  try {
    return localStorage.getItem(KEY) === 'buyer' ? 'buyer' : 'seller';
  } catch {
    return 'seller';
  }
}

export function rememberSide(side: Side): void {
  try {
    localStorage.setItem(KEY, side);
  } catch {
    // The page begins with the seller's side again.
  }
}
