/** The pictures that can be had of the chart on the screen. */
import type { Language } from '../../i18n/words.tsx';
import type { Dashboard } from '../../store/dashboard.ts';
import { drawPicture, type Picture } from './drawPicture.ts';

const WIDTH = 1200;
const SLIDE = { width: 1920, height: 1080 };
/** Widths at which a slide is drawn, from large type to small. */
const SLIDE_WIDTHS = [1200, 1360, 1520, 1720, 1920, 2160] as const;
const WIDEST = 2160;
/** 180 mm, the two columns of a journal, at 300 dots per inch, drawn so that small type is 8 points high. */
const PRINT = { width: 720, pixels: 2126 };

/**
 * Draws the slide in type as large as all rows allow. Where even small type is too large for them it leaves out rows,
 * and says so; a chart without rows is made smaller as a whole.
 */
function drawSlide(state: Dashboard, language: Language, address: string | null): Picture {
  const draw = (width: number, most = Infinity) => {
    const scale = SLIDE.width / width;
    return drawPicture(state, language, { width, scale, address, most, atLeast: SLIDE.height / scale });
  };
  const fits = ({ width, height }: Picture) => height <= (width / SLIDE.width) * SLIDE.height + 0.5;
  for (const width of SLIDE_WIDTHS) {
    const picture = draw(width);
    if (fits(picture)) return picture;
  }
  let [least, most] = [1, draw(WIDEST).shown];
  while (most > least) {
    const half = Math.ceil((most + least) / 2);
    if (fits(draw(WIDEST, half))) least = half;
    else most = half - 1;
  }
  let picture = draw(WIDEST, least);
  while (!fits(picture)) picture = draw(picture.width * 1.1, least);
  return picture;
}

const FORMATS = {
  svg: (state, language, address) => drawPicture(state, language, { width: WIDTH, address }),
  png: (state, language, address) => drawPicture(state, language, { width: WIDTH, address }),
  png2: (state, language, address) => drawPicture(state, language, { width: WIDTH, scale: 2, address }),
  slide: drawSlide,
  print: (state, language, address) =>
    drawPicture(state, language, { width: PRINT.width, scale: PRINT.pixels / PRINT.width, address }),
} satisfies Record<string, (state: Dashboard, language: Language, address: string | null) => Picture>;
export type PictureFormat = keyof typeof FORMATS;

/** The chart on the screen in a format, at the size of its file. */
export function pictureOf(format: PictureFormat, state: Dashboard, language: Language, address: string | null): Picture {
  return FORMATS[format](state, language, address);
}
