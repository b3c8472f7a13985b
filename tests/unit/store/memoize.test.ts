import { describe, expect, it } from 'vitest';
import { memoize } from '../../../src/store/memoize.ts';

describe('a remembered answer', () => {
  it('is the same object for the same arguments', () => {
    const pair = memoize((a: object, b: number) => ({ a, b }));
    const first = {};
    expect(pair(first, 1)).toBe(pair(first, 1));
    expect(pair(first, 1)).not.toBe(pair({}, 1));
  });

  it('lasts while the newest state and the one still on the screen are asked in turn', () => {
    const copy = memoize((state: object) => ({ ...state }));
    const [before, now] = [{ at: 1 }, { at: 2 }];
    const answers = [copy(before), copy(now), copy(before), copy(now)];
    expect(answers[2]).toBe(answers[0]);
    expect(answers[3]).toBe(answers[1]);
  });

  it('of a state long gone is forgotten', () => {
    let computed = 0;
    const count = memoize((state: object) => ({ state, at: (computed += 1) }));
    const states = [{}, {}, {}];
    for (const state of states) count(state);
    count(states[0]!);
    expect(computed).toBe(4);
  });
});
