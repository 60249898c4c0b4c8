import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Steps } from '../../../src/state/steps.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each step comes in a task of its own, up to the last', () => {
  const steps = new Steps(3);
  steps.run();
  expect(steps.done).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(steps.done).toBe(1);
  vi.advanceTimersToNextTimer();
  expect(steps.done).toBe(2);
  vi.runAllTimers();
  expect(steps.done).toBe(3);
  steps.run();
  vi.runAllTimers();
  expect(steps.done).toBe(3);
});

test('steps that were stopped go on where they stood', () => {
  const steps = new Steps(2);
  const stop = steps.run();
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(steps.done).toBe(1);
  steps.run();
  vi.runAllTimers();
  expect(steps.done).toBe(2);
});
