/** With the way to the server and back, underlines stand within 150 ms of a pause. */
export const PAUSE_MS = 50;

export interface Asking<Q> {
  /** This is what would be asked now. */
  changed: (question: Q) => void;
  stop: () => void;
}

/**
 * Asks about a text when its writer pauses. One question at a time: a change ends the one before, and an answer to a text
 * that is no longer there is never told.
 */
export function askAtPauses<Q, T>(
  ask: (question: Q, signal: AbortSignal) => Promise<T>,
  tell: (question: Q, answer: T) => void,
): Asking<Q> {
  let end = () => {
    // Nothing is asked yet.
  };
  const changed = (question: Q) => {
    end();
    const cancel = new AbortController();
    const timer = setTimeout(() => {
      ask(question, cancel.signal).then(
        (answer) => {
          if (!cancel.signal.aborted) tell(question, answer);
        },
        () => {
          // Without advice one can write as well; the next pause asks again.
        },
      );
    }, PAUSE_MS);
    end = () => {
      clearTimeout(timer);
      cancel.abort();
    };
  };
  return { changed, stop: () => end() };
}
