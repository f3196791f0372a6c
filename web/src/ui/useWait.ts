import { useCallback, useEffect, useState } from 'react';

interface Wait {
  /** 0 when there is nothing to wait for. */
  secondsLeft: number;
  start: (seconds: number) => void;
}

/** Counts down the time the server asked to wait. */
export function useWait(): Wait {
  const [until, setUntil] = useState(0);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const start = useCallback((seconds: number) => {
    setUntil(Date.now() + seconds * 1000);
    setSecondsLeft(seconds);
  }, []);
  useEffect(() => {
    if (until === 0) return undefined;
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setSecondsLeft(left);
      if (left === 0) setUntil(0);
    }, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return { secondsLeft, start };
}
