// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RawSource } from '../../src/dataset/schema.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { OutsideLink } from '../../src/ui/OutsideLink.tsx';
import { differs } from '../../src/analysis/printedInterval.ts';
import { SourceCitation } from '../../src/trial/SourceCitation.tsx';
import { SourceLink } from '../../src/ui/SourceLink.tsx';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const source: RawSource = {
  id: 'doe-2020',
  kind: 'journal-article',
  title: 'A trial <b>of</b> T cells',
  year: 2020,
  url: 'https://example.org/doe',
  readAt: [],
};

describe('a source', () => {
  it('says that it was retracted, and when', () => {
    const notice = { kind: 'retracted', url: 'https://example.org/notice', date: '2021-03' } as const;
    render(
      <Speech>
        <SourceCitation source={{ ...source, notice }} />
      </Speech>,
    );
    expect(screen.getByRole('link', { name: 'Retracted March 2021' }).getAttribute('href')).toBe(notice.url);
  });

  it('is text, never markup, and does without an author', () => {
    render(
      <Speech>
        <SourceCitation source={source} />
      </Speech>,
    );
    expect(screen.getByRole('link', { name: 'A trial <b>of</b> T cells. journal article, 2020.' })).toBeTruthy();
  });

  it('that is absent shows nothing', () => {
    const { container } = render(
      <Speech>
        <SourceLink source={undefined} />
      </Speech>,
    );
    expect(container.innerHTML).toBe('');
  });

  it('is linked only by https', () => {
    render(
      <Speech>
        <OutsideLink address="javascript:alert(1)" title="trap">
          trap
        </OutsideLink>
      </Speech>,
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('trap')).toBeTruthy();
  });
});

describe('a printed interval', () => {
  const rate = { measure: 'orr', basis: 'printed', locator: 'Table 2' } as const;

  it('is the exact one where it only was rounded', () => {
    expect(differs({ ...rate, events: 23, n: 104, interval: [15, 31] })).toBe(false);
  });

  it('is another where a limit is further off', () => {
    expect(differs({ ...rate, events: 23, n: 104, interval: [10, 31] })).toBe(true);
  });

  it('is compared at its own level', () => {
    expect(differs({ ...rate, events: 23, n: 104, interval: [15, 31], level: 80 })).toBe(true);
  });

  it('is left alone where there is nothing to compare it with', () => {
    expect(differs({ ...rate, percent: 22, interval: [10, 31] })).toBe(false);
  });
});
