import { useEffect, useState } from 'react';

let offset = 0;

/** Learns the server's clock from an answer that carries its time; the page's own may be wrong. */
export function learnServerTime(now: string, answeredAt: number = Date.now()): void {
  offset = Date.parse(now) - answeredAt;
}

/** The present instant by the server's clock, in milliseconds. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** The server's time, read anew when what was drawn with it is no longer true. */
export function useServerNow(validFor: (now: number) => number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setTimeout(() => setNow(serverNow()), Math.max(250, validFor(now)));
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    // A page that slept has missed its timers.
    const wake = () => {
      if (document.visibilityState === 'visible') setNow(serverNow());
    };
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, []);
  return now;
}
