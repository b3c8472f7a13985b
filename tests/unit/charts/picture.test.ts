/** @vitest-environment jsdom */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citesOf } from '../../../src/charts/picture/drawPicture.ts';
import { INK, thinned } from '../../../src/charts/picture/ink.ts';
import { type PictureFormat, pictureOf } from '../../../src/charts/picture/pictures.ts';
import { escaped } from '../../../src/charts/picture/svg.ts';
import { cut, textWidth, wrap } from '../../../src/charts/picture/textWidth.ts';
import { figureOf } from '../../../src/ui/figure.ts';
import { answer } from '../../../src/analysis/rates.ts';
import { selectReading } from '../../../src/store/selectors.ts';
import { TABS, type Locale } from '../../../src/store/view.ts';
import { selectionAt } from '../../fixtures/selection.ts';

async function pictureAt(query: string, locale: Locale = 'en', format: PictureFormat = 'svg') {
  const { state, language, address, cohorts } = await selectionAt(query, locale);
  const picture = pictureOf(format, state, language, address);
  const page = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
  const texts = [...page.querySelectorAll('text')].map((element) => element.textContent ?? '');
  return { ...picture, page, texts, state, language, cohorts, description: page.querySelector('desc')?.textContent ?? '' };
}

const GASTRIC = 'cancer=gastric-gej';

describe.each(TABS)('the picture of %s', (tab) => {
  it('has title, filters, counts, dataset, date, address and sources inside', async () => {
    const { texts, page, description, cohorts } = await pictureAt(`tab=${tab}&${GASTRIC}`);
    const all = texts.join(' ');
    expect(page.querySelector('title')?.textContent).not.toBe('');
    expect(texts[0]).toBe(page.querySelector('title')?.textContent?.slice(0, texts[0]!.length));
    expect(all).toContain('Filters: Gastric / GEJ adenocarcinoma.');
    expect(all).toContain(`${cohorts.length} cohorts of`);
    expect(all).toContain('Dataset 1.');
    expect(all).toMatch(/reviewed \d+ \w+ \d{4}/);
    expect(all).toContain('https://example.org/?');
    expect(all).toContain('Sources: ');
    expect(description).toMatch(/Sources: .*\d{4}/);
  });

  it('refers to nothing outside of itself and to no style of the page', async () => {
    const { svg } = await pictureAt(`tab=${tab}`);
    expect(svg).not.toMatch(/\bvar\(|<style|<script|<image|<foreignObject|\bclass=|\bhref=|@import|undefined|NaN/);
    expect(svg.match(/url\([^)]*\)/g)?.every((reference) => reference.startsWith('url(#best-')) ?? true).toBe(true);
    const colours = new Set(svg.match(/(?:fill|stroke)="[^"]*"/g));
    expect([...colours].filter((colour) => !/"(none|#[0-9a-f]{6}|url\(#best-\w+\))"/.test(colour))).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)('keeps its text inside, in %s', async (locale) => {
    for (const format of ['svg', 'print'] as const) {
      const { page, width } = await pictureAt(`tab=${tab}&cancer=mm&also=earlier`, locale, format);
      const beyond = [...page.querySelectorAll('text')].filter((element) => {
        let left = Number(element.getAttribute('x'));
        for (let parent = element.parentElement; parent; parent = parent.parentElement) {
          left += Number(/translate\(([-\d.]+)/.exec(parent.getAttribute('transform') ?? '')?.[1] ?? 0);
        }
        const size = Number(element.getAttribute('font-size') ?? 16);
        const wide = textWidth(element.textContent ?? '', size, element.hasAttribute('font-weight'));
        const start = { middle: left - wide / 2, end: left - wide }[element.getAttribute('text-anchor') ?? ''] ?? left;
        return start < -1 || start + wide > width + 8;
      });
      expect(beyond.map((element) => element.textContent), format).toEqual([]);
    }
  });

  it('fills a slide of 1920 by 1080 with whatever is chosen', async () => {
    for (const query of ['', GASTRIC, 'rows=all&also=earlier']) {
      const { page, svg } = await pictureAt(`tab=${tab}${query && `&${query}`}`, 'en', 'slide');
      expect([page.documentElement.getAttribute('width'), page.documentElement.getAttribute('height')], query).toEqual(['1920', '1080']);
      expect(svg.length).toBeGreaterThan(1000);
    }
  }, 30_000);

  it('says so where nothing is there to be drawn', async () => {
    const { texts } = await pictureAt(`tab=${tab}&search=nothinglikethis`);
    expect(texts.join(' ')).toContain('“nothinglikethis”');
  });
});

describe('a picture', () => {
  it('says the figures of the screen', async () => {
    const { texts, cohorts, state, language } = await pictureAt(`tab=rates&${GASTRIC}`);
    const figures = cohorts.flatMap((cohort) =>
      (['orr', 'dcr'] as const).flatMap((measure) => {
        const { count, percent, interval } = figureOf(answer(cohort, measure, state.dataset, selectReading(state)), cohort, measure, language);
        return [count ?? [], percent, interval ?? []].flat();
      }),
    );
    expect(figures).toContain('23/104');
    expect(figures.filter((figure) => !texts.includes(figure))).toEqual([]);
  });

  it('says how many rows were left out', async () => {
    const { texts, shown, total } = await pictureAt('tab=rates');
    expect(shown).toBe(40);
    expect(texts.join(' ')).toContain(`Drawn: the first 40 of ${total} rows.`);
    expect((await pictureAt('tab=rates&rows=all')).shown).toBe(total);
  });

  it('has the pooled line with its cautions', async () => {
    const { texts } = await pictureAt('tab=forest&cancer=mm');
    const all = texts.join(' ');
    expect(all).toMatch(/Pooled ORR, multiple myeloma: [\d.]+% \(95% CI [\d.]+–[\d.]+\)/);
    expect(all).toContain('Caution: ');
  });

  it('says which cancer has a pooled estimate, and which too few for one', async () => {
    const { texts } = await pictureAt('cancer=fl&cancer=mm');
    expect(texts.filter((text) => text.startsWith('pooled 91%'))).toHaveLength(1);
    expect(texts.filter((text) => text === 'too few to pool')).toHaveLength(1);
  });

  it('names all sources in its description, some of them in the picture', async () => {
    const { description, texts, cohorts } = await pictureAt('tab=rates&rows=all');
    const cites = citesOf(cohorts);
    expect(cites.filter((cite) => !description.includes(cite))).toEqual([]);
    expect(texts.join(' ')).toMatch(/and \d+ others\./);
  });

  it('speaks Chinese', async () => {
    const { texts, page } = await pictureAt(`tab=rates&${GASTRIC}`, 'zh-CN');
    expect(page.documentElement.getAttribute('xml:lang')).toBe('zh-CN');
    expect(texts.join('')).toContain('筛选：胃/食管胃结合部腺癌。');
  });

  it('is as wide for print as two columns of a journal at 300 dots per inch', async () => {
    const { page } = await pictureAt(`tab=forest&${GASTRIC}`, 'en', 'print');
    expect(page.documentElement.getAttribute('width')).toBe('2126');
  });
});

describe('what a picture is made of', () => {
  it('has the colours of the light theme', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8').split(':root:lang')[0] ?? '';
    for (const [name, colour] of Object.entries(INK)) expect(tokens).toContain(`--${name}: ${colour};`);
  });

  it('mixes a colour with the paper', () => {
    expect(thinned(INK.orr, 1)).toBe(INK.orr);
    expect(thinned(INK.orr, 0)).toBe(INK.paper);
  });

  it('escapes what XML would read', () => {
    expect(escaped('<a b="c"> & \u0001\n')).toBe('&lt;a b=&quot;c&quot;&gt; &amp;   ');
  });

  it('breaks lines between words, inside long ones, and between Han characters', () => {
    expect(wrap('one two three', textWidth('one two', 13) + 1, 13)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij', textWidth('abcdef', 13), 13).join('')).toBe('abcdefghij');
    const chinese = wrap('每个圆是一个队列的最新报告，面积表示患者数。', 80, 13);
    expect(chinese.join('')).toBe('每个圆是一个队列的最新报告，面积表示患者数。');
    expect(chinese.every((line) => !/^[，。]/.test(line))).toBe(true);
    expect(wrap('one two three four', 60, 13, { most: 1 })).toEqual([cut('one two three four', 60, 13)]);
  });
});

it('marks the rows of a file that the reader opened, and says so', async () => {
  const { state, language } = await selectionAt('tab=rates&cancer=gastric-gej');
  const cohorts = state.dataset.cohorts.map((cohort) => (cohort.trial.name === 'CT041-ST-01' ? { ...cohort, own: true as const } : cohort));
  const { svg } = pictureOf('svg', { ...state, dataset: { ...state.dataset, cohorts } }, language, null);
  expect(svg).toContain('CT041-ST-01 [own data]');
  expect(svg).toContain('One row is not of this dataset');
});
