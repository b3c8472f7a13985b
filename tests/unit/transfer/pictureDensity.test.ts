import { expect, it } from 'vitest';
import { checkSum, withDensity } from '../../../src/transfer/pictureDensity.ts';

/** One white pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

it('sums as the specification’s own chunk IEND does', () => {
  expect(checkSum(new TextEncoder().encode('IEND'))).toBe(0xae426082);
});

it('tells the pixels an inch right after the header and changes nothing else', () => {
  const dense = withDensity(PIXEL, 300);
  const view = new DataView(dense.buffer);
  expect(new TextDecoder().decode(dense.subarray(37, 41))).toBe('pHYs');
  expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([11811, 11811, 1]);
  expect(view.getUint32(50)).toBe(checkSum(dense.subarray(37, 50)));
  expect([...dense.subarray(0, 33), ...dense.subarray(54)]).toEqual([...PIXEL]);
});
