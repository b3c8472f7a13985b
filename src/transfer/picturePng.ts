/** From a drawing to pixels, in the browser. */
import { withDensity } from './pictureDensity.ts';

/** The longest side that every browser of today draws. */
const LONGEST_SIDE = 16_384;

/** Why there is no picture: too tall for any browser, or this one did not draw it. */
export class PictureFailure extends Error {
  readonly reason: 'tall' | 'undrawn';

  constructor(reason: 'tall' | 'undrawn', cause?: unknown) {
    super(`the picture is ${reason}`, { cause });
    this.reason = reason;
  }
}

function loaded(svg: string): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const image = new Image();
    image.addEventListener('load', () => done(image));
    image.addEventListener('error', () => failed(new PictureFailure('undrawn')));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/** The size a drawing says it has, in pixels. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A drawing as PNG of its own size. Rejects with a PictureFailure. */
export async function pngOf(svg: string, dotsPerInch: number): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  if (Math.max(width, height) > LONGEST_SIDE) throw new PictureFailure('tall');
  const image = await loaded(svg);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new PictureFailure('undrawn');
  context.drawImage(image, 0, 0, width, height);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!png) throw new PictureFailure('tall');
  return new Blob([withDensity(new Uint8Array(await png.arrayBuffer()), dotsPerInch)], { type: 'image/png' });
}
