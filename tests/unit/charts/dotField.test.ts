import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circle, dotAt, outlines } from '../../../src/charts/dotField.ts';

const dot = fc.record({
  x: fc.double({ min: 0, max: 900, noNaN: true }),
  y: fc.double({ min: 0, max: 900, noNaN: true }),
  r: fc.double({ min: 1, max: 20, noNaN: true }),
});

describe('the mark at a place', () => {
  it('is none beside all marks', () => {
    expect(dotAt([{ x: 10, y: 10, r: 4 }], 30, 10)).toBeNull();
  });

  it('is the small one where it lies on a large one, and the large one around it', () => {
    const [large, small] = [
      { x: 50, y: 50, r: 20 },
      { x: 55, y: 50, r: 4 },
    ];
    expect(dotAt([large, small], 55, 50)).toBe(small);
    expect(dotAt([small, large], 55, 50)).toBe(small);
    expect(dotAt([large, small], 40, 50)).toBe(large);
  });

  it('of two of one size is the later, which is drawn above', () => {
    const [below, above] = [
      { x: 50, y: 50, r: 6 },
      { x: 52, y: 50, r: 6 },
    ];
    expect(dotAt([below, above], 51, 50)).toBe(above);
  });

  it('holds the place, and none that holds it is smaller', () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 1 }), (dots) => {
        const { x, y } = dots[0] ?? { x: 0, y: 0 };
        const found = dotAt(dots, x, y);
        const holding = dots.filter((each) => Math.hypot(each.x - x, each.y - y) <= each.r);
        expect(found).not.toBeNull();
        for (const each of holding) expect(found?.r).toBeLessThanOrEqual(each.r);
      }),
    );
  });
});

describe('outlines', () => {
  it('hold every mark once, by kind, in the order given', () => {
    const dots = [
      { x: 10, y: 20, r: 5, hollow: false },
      { x: 30, y: 20, r: 5, hollow: true },
      { x: 50, y: 20, r: 5, hollow: false },
    ];
    const all = outlines(dots, ['hollow', 'none', 'full'], ({ hollow }) => (hollow ? 'hollow' : 'full'), circle);
    expect([...all.keys()]).toEqual(['hollow', 'full']);
    expect(all.get('full')).toBe(circle({ x: 10, y: 20, r: 5 }) + circle({ x: 50, y: 20, r: 5 }));
    expect(all.get('hollow')).toBe('M25 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
  });
});
