// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Rates } from '../../src/charts/rates/Rates.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { TrialTable } from '../../src/table/TrialTable.tsx';
import { stubMedia } from '../fixtures/media.ts';

vi.stubGlobal('reportError', (error: unknown) => console.error(error));

stubMedia(true);

beforeEach(() => {
  const start = useDashboard.getInitialState();
  const filters = { ...start.view.filters, cancer: ['gastric-gej'] };
  useDashboard.setState({ ...start, view: { ...start.view, filters, extras: ['control'] } }, true);
});

it('a row of a chart says whether its product is approved for its cancer; a control arm says nothing', async () => {
  await act(async () => render(<Speech><Rates /></Speech>));
  const rows = await screen.findAllByRole('button', { name: /^CT041-ST-01/, description: 'Approved somewhere for this cancer' });
  expect(rows).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: /^CT041-ST-01/ }).length).toBeGreaterThan(1);
  expect(screen.getAllByRole('button', { name: /^IMC001/, description: 'Investigational for this cancer' })).not.toEqual([]);
});

it('a row of the table names it under the cancer', async () => {
  await act(async () => render(<Speech><TrialTable /></Speech>));
  expect(screen.getAllByRole('cell', { name: 'Gastric / GEJ adenocarcinomaapproved' })).not.toEqual([]);
  expect(screen.getAllByRole('cell', { name: 'Gastric / GEJ adenocarcinomainvestigational' })).not.toEqual([]);
  expect(screen.getAllByRole('cell', { name: 'Gastric / GEJ adenocarcinoma' })).not.toEqual([]);
});
