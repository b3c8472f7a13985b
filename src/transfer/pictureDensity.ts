/** Tells a PNG how many of its pixels make an inch, so that programs show it at the size it was drawn for. */

/** Signature and header come first in every PNG: 8 bytes, and 25 of the chunk IHDR. */
const AFTER_HEADER = 33;
const INCHES_PER_METRE = 1 / 0.0254;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of PNG and ZIP (CRC-32, ISO 3309). */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

/** The same PNG with a chunk pHYs. */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(21));
  const perMetre = Math.round(dotsPerInch * INCHES_PER_METRE);
  chunk.setUint32(0, 9);
  for (const [at, sign] of [...'pHYs'].entries()) chunk.setUint8(4 + at, sign.charCodeAt(0));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, checkSum(new Uint8Array(chunk.buffer, 4, 13)));
  const made = new Uint8Array(png.length + 21);
  made.set(png.subarray(0, AFTER_HEADER));
  made.set(new Uint8Array(chunk.buffer), AFTER_HEADER);
  made.set(png.subarray(AFTER_HEADER), AFTER_HEADER + 21);
  return made;
}
