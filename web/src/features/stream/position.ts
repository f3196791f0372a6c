import type { StreamEvent } from '../../api/types';

/** Where a tab stands in the stream. */
export class StreamPosition {
  #at: number | undefined;

  get at(): number | undefined {
    return this.#at;
  }

  /** Whether the event is news; what was already taken (told by another tab, or repeated by a resume) is not. */
  takes(event: StreamEvent, position: number | null): boolean {
    if (event.kind === 'hello' || event.kind === 'reset') {
      this.#at = event.position;
      return true;
    }
    // Typing has no id of its own; the browser repeats the last one for it.
    if (position === null || event.kind === 'typing') return true;
    if (this.#at !== undefined && position <= this.#at) return false;
    this.#at = position;
    return true;
  }

  /** Another tab has come this far; a tab that knows nothing yet begins there. */
  learn(position: number | undefined): void {
    this.#at ??= position;
  }
}
