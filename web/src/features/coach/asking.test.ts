import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAtPauses, PAUSE_MS } from './asking';

interface Question {
  text: string;
  signal: AbortSignal;
  answer: (words: string) => void;
  fail: () => void;
}

describe('asking while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function writing() {
    const asked: Question[] = [];
    const told: string[] = [];
    const asking = askAtPauses<string, string>(
      (text, signal) =>
        new Promise((answer, reject) => asked.push({ text, signal, answer, fail: () => reject(new Error('down')) })),
      (text, words) => told.push(`${text}: ${words}`),
    );
    return { asked, told, asking };
  }

  it('waits for a pause that leaves time for the answer within 150 ms', async () => {
    const { asked, asking } = writing();
    expect(PAUSE_MS).toBeLessThan(120);
    for (const text of ['П', 'Пр', 'При']) {
      asking.changed(text);
      await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    }
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.map(({ text }) => text)).toEqual(['При']);
  });
  it('ends the older question and never tells its answer', async () => {
    const { asked, told, asking } = writing();
    asking.changed('Ты');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    asking.changed('Вы');
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[0]!.answer('late');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    asked[1]!.answer('now');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['Вы: now']);
  });
  it('goes on after a failure', async () => {
    const { asked, told, asking } = writing();
    asking.changed('Ты');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    asked[0]!.fail();
    asking.changed('Вы');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    asked[1]!.answer('now');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['Вы: now']);
  });
  it('ends with the page', async () => {
    const { asked, told, asking } = writing();
    asking.changed('Ты');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    asking.stop();
    asked[0]!.answer('late');
    asking.changed('Вы');
    asking.stop();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect([asked.length, told]).toEqual([1, []]);
  });
});
