/** The list with the item at `from` standing at `to`; positions beyond the ends mean the ends. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = [...items];
  const taken = rest.splice(from, 1);
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, ...taken);
  return rest;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Which box the point is nearest to: where a dragged picture would come to stand. */
export function nearest(boxes: readonly Box[], x: number, y: number): number {
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const distance = Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
