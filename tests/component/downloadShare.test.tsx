import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Speech } from '../../src/i18n/Speech.tsx';
import { ShareButton } from '../../src/ui/ShareButton.tsx';

function offer(share: Navigator['share'] | undefined, writeText: (text: string) => Promise<void>) {
  if (share) vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, clipboard: { writeText } }));
  else vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  vi.stubGlobal('reportError', (error: unknown) => console.error(error));
  render(
    <Speech>
      <ShareButton />
    </Speech>,
  );
}

afterEach(() => vi.unstubAllGlobals());

it('copies the address where the system has no sheet', async () => {
  const write = vi.fn<() => Promise<void>>(async () => undefined);
  offer(undefined, write);
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Link copied')).toBeTruthy();
  expect(write).toHaveBeenCalledWith(document.URL);
});

it('hands the address to the system’s sheet and copies nothing', async () => {
  const share = vi.fn<() => Promise<void>>(async () => undefined);
  const write = vi.fn<() => Promise<void>>(async () => undefined);
  offer(share, write);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledWith({ title: 'CAR-T, cancer by cancer', url: document.URL });
  expect(write).not.toHaveBeenCalled();
});

it('takes a sheet sent away for an answer', async () => {
  const write = vi.fn<() => Promise<void>>(async () => undefined);
  offer(() => Promise.reject(new DOMException('no', 'AbortError')), write);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(write).not.toHaveBeenCalled();
});

it('copies where the sheet is refused', async () => {
  const write = vi.fn<() => Promise<void>>(async () => undefined);
  offer(() => Promise.reject(new DOMException('no', 'NotAllowedError')), write);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(await screen.findByText('Link copied')).toBeTruthy();
});

it('says so where neither works', async () => {
  offer(undefined, () => Promise.reject(new Error('forbidden')));
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/take it from the address bar/)).toBeTruthy();
});
