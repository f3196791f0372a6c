import type { clock as ru } from '../ru/clock';

export const clock: typeof ru = {
  ends: { 1: '10-minute', 2: '30-minute', 3: '1-hour', 4: '4-hour', 5: '24-hour' },
  seconds: (count) => `${count}\u00a0s`,
  spoken: (left, end, rating) =>
    rating ? `${left} left before your rating suffers: a new client is waiting` : `${left} left to the ${end} mark`,
  spokenLost: (waited) => `Waiting for ${waited}: the 24-hour mark has passed`,
  note: (end, waited) => `to the ${end} mark · waiting ${waited}`,
  stands: (until) => `Paused: you’re off. Goes on ${until}`,
  lostNote: 'still waiting, a day has passed',
};
