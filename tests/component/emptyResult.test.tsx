// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { EmptyResult } from '../../src/filters/EmptyResult.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { searchFor, toggleFilter } from '../../src/store/filters.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

beforeEach(() => useDashboard.setState(useDashboard.getInitialState(), true));

it('names each filter that leaves nothing, in quotes once, and lifts it', async () => {
  toggleFilter('target', 'BCMA');
  searchFor(' zzz ');
  render(
    <Speech>
      <EmptyResult />
    </Speech>,
  );
  screen.getByText(/^Without “zzz” there would be \d+ cohorts\.$/);
  await userEvent.click(screen.getByRole('button', { name: 'Remove “zzz”' }));
  expect(useDashboard.getState().view.filters).toMatchObject({ search: '', target: ['BCMA'] });
});
