/** With the way to the server and back, underlines stand within 150 ms of a pause. */
export const PAUSE_MS = 90;

export interface Asking {
  /** The text is this now. */
  changed: (text: string) => void;
  stop: () => void;
}

/**
 * Asks about a text when its writer pauses. One question at a time: a change ends the one before, and an answer to a text
 * that is no longer there is never told.
 */
export function askAtPauses<T>(
  ask: (text: string, signal: AbortSignal) => Promise<T>,
  tell: (text: string, answer: T) => void,
): Asking {
  let end = () => {
    // Nothing is asked yet.
  };
  const changed = (text: string) => {
    end();
    const cancel = new AbortController();
    const timer = setTimeout(() => {
      ask(text, cancel.signal).then(
        (answer) => {
          if (!cancel.signal.aborted) tell(text, answer);
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
