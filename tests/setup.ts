/** Before the component tests: what is rendered goes away after each test, and a word in the console fails it. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

// jsdom paints nothing: what waits for the paint follows at once.
vi.mock('../src/ui/afterPaint.ts', () => ({
  afterPaint: (task: () => void) => {
    task();
    return () => undefined;
  },
  partIsDrawn: () => undefined,
  tableIsInSight: () => undefined,
}));

// On a busy machine what is fetched comes later than within the second that is usual.
configure({ asyncUtilTimeout: 15_000 });

let spies: MockInstance<(...words: unknown[]) => void>[] = [];

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level));
});

afterEach(() => {
  cleanup();
  const said = spies.flatMap((spy) => spy.mock.calls.map((words) => words.map(String).join(' ')));
  for (const spy of spies) spy.mockRestore();
  expect(said, 'what was said in the console').toEqual([]);
});
