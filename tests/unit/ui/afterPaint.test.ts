import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint, type Part, partIsDrawn, tableIsInSight } from '../../../src/ui/afterPaint.ts';

let painted: (() => void)[] = [];
let done: string[] = [];

const ask = (part: Part, name: string = part) => afterPaint(() => done.push(name), part);
/** The browser paints, and has its turn. */
function paint(): void {
  for (const follow of painted.splice(0)) follow();
  vi.advanceTimersByTime(1);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (follow: () => void) => painted.push(follow));
  [painted, done] = [[], []];
});

afterEach(() => {
  vi.runAllTimers();
  tableIsInSight(false);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('does nothing before the answer is painted; counts, charts and table follow, each once the one before is painted', () => {
  for (const part of ['table', 'charts', 'counts'] as const) ask(part);
  expect(done).toEqual([]);
  paint();
  expect(done).toEqual(['counts']);
  paint();
  expect(done).toEqual(['counts', 'charts']);
  paint();
  expect(done).toHaveLength(2);
  partIsDrawn();
  expect(done).toHaveLength(2);
  paint();
  expect(done).toEqual(['counts', 'charts', 'table']);
});

it('draws the table first where the reader has it before them', () => {
  tableIsInSight(true);
  for (const part of ['charts', 'table', 'counts'] as const) ask(part);
  paint();
  paint();
  expect(done).toEqual(['counts', 'table']);
  partIsDrawn();
  paint();
  expect(done).toEqual(['counts', 'table', 'charts']);
});

it('comes to what is out of sight when charts and table stand', () => {
  for (const part of ['rest', 'table', 'charts', 'counts'] as const) ask(part);
  for (let turn = 0; turn < 3; turn += 1) {
    paint();
    partIsDrawn();
  }
  expect(done).toEqual(['counts', 'charts', 'table']);
  paint();
  expect(done).toEqual(['counts', 'charts', 'table', 'rest']);
});

it('draws the second part all the same where the first fails, and where there is none', () => {
  ask('charts');
  ask('table');
  paint();
  expect(done).toEqual(['charts']);
  vi.advanceTimersByTime(1000);
  paint();
  expect(done).toEqual(['charts', 'table']);
  ask('table', 'alone');
  paint();
  expect(done).toEqual(['charts', 'table', 'alone']);
});

it('does not wait for a frame that the browser does not draw', () => {
  ask('counts');
  ask('charts');
  vi.advanceTimersByTime(39);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['counts']);
  vi.advanceTimersByTime(40);
  expect(done).toEqual(['counts', 'charts']);
  paint();
  expect(done).toHaveLength(2);
});

it('draws a part once, however many tell that the one before it is drawn', () => {
  ask('charts');
  ask('table');
  paint();
  partIsDrawn();
  partIsDrawn();
  paint();
  ask('charts', 'charts of the next click');
  ask('table', 'table of the next click');
  partIsDrawn();
  paint();
  expect(done).toEqual(['charts', 'table', 'charts of the next click']);
});

it('takes the next click before what is left of the one before it', () => {
  ask('charts');
  const takeBack = ask('table', 'table of the first click');
  paint();
  takeBack();
  ask('charts', 'charts of the second click');
  ask('table', 'table of the second click');
  paint();
  expect(done).toEqual(['charts', 'charts of the second click']);
  vi.advanceTimersByTime(900);
  paint();
  expect(done).toHaveLength(2);
  partIsDrawn();
  paint();
  expect(done.at(-1)).toBe('table of the second click');
  partIsDrawn();
  paint();
  expect(done).toHaveLength(3);
});
