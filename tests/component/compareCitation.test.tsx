// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RawSource } from '../../src/dataset/schema.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { Citation } from '../../src/ui/Citation.tsx';
import { cite } from '../../src/ui/citation.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const source: RawSource = {
  id: 'qi-2025',
  kind: 'journal-article',
  title: 'A trial',
  firstAuthor: 'Qi C',
  container: 'The Lancet',
  year: 2025,
  url: 'https://example.org/a',
  readAt: [],
};

async function open() {
  const user = userEvent.setup();
  render(
    <Speech>
      <Citation source={source} />
    </Speech>,
  );
  await user.click(screen.getByText('Cite'));
  return user;
}

describe('a citation', () => {
  it('is copied in the style that was asked for, and says so', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Copy as RIS' }));
    expect(await navigator.clipboard.readText()).toBe(cite(source, 'ris'));
    expect((await screen.findByText('RIS citation copied.')).getAttribute('role')).toBe('status');
  });

  it('says where copying is refused', async () => {
    const user = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy as Vancouver' }));
    expect(await screen.findByText(/could not be copied/)).toBeTruthy();
  });

  it('is handed over as a file named after the source', async () => {
    const user = await open();
    let held: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      held = blob;
      return 'blob:a';
    };
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function name(this: HTMLAnchorElement) {
      expect(this.download).toBe('qi-2025.bib');
    });
    await user.click(screen.getByRole('button', { name: 'Download as BibTeX' }));
    expect(click).toHaveBeenCalledOnce();
    expect(held?.size).toBe(new Blob([cite(source, 'bibtex')]).size);
    click.mockRestore();
  });
});
