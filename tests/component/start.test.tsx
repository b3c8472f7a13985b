// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundled } from '../../src/dataset/bundled.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { QUESTIONS } from '../../src/start/questions.ts';
import { StartBlock } from '../../src/start/StartBlock.tsx';
import { decodeView, encodeView } from '../../src/store/address.ts';
import { useDashboard } from '../../src/store/dashboard.ts';
import { selectCohorts } from '../../src/store/selectors.ts';
import { DEFAULT_VIEW } from '../../src/store/view.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

beforeEach(() => useDashboard.setState(useDashboard.getInitialState(), true));

function openStart(): void {
  render(
    <Speech>
      <StartBlock />
    </Speech>,
  );
}

const block = () => screen.queryByRole('region', { name: 'New here' });

describe('the words of welcome', () => {
  it('ask three questions; each sets the view and keeps the language', async () => {
    useDashboard.setState({ view: { ...DEFAULT_VIEW, lang: 'en' } });
    openStart();
    await userEvent.click(screen.getByRole('button', { name: 'What happened to claudin 18.2 between 2022 and 2025?' }));
    const { view } = useDashboard.getState();
    expect(view).toMatchObject({ tab: 'time', extras: ['earlier'], lang: 'en' });
    expect(view.filters.target).toEqual(['CLDN18.2']);
    expect(block()).toBeNull();
  });

  it.each(QUESTIONS)('$id leads to an address that holds cohorts', ({ view }) => {
    const asked = { ...DEFAULT_VIEW, ...view };
    expect(decodeView(encodeView(asked), bundled)).toEqual({ view: asked, problems: [] });
    useDashboard.setState({ view: asked });
    expect(selectCohorts(useDashboard.getState()).length).toBeGreaterThan(1);
  });

  it('never come back once dismissed', async () => {
    openStart();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(block()).toBeNull();
    expect(useDashboard.getState().preferences.startDismissed).toBe(true);
  });

  it('give way to any filter, other chart or page', () => {
    for (const change of [{ tab: 'rates' }, { page: 'about' }, { filters: { ...DEFAULT_VIEW.filters, target: ['BCMA'] } }] as const) {
      useDashboard.setState({ view: { ...DEFAULT_VIEW, ...change } });
      openStart();
      expect(block()).toBeNull();
    }
  });

  it('quote the figures of the dataset and lead to the claims', async () => {
    openStart();
    const countOf = (id: string) => bundled.cohortById.get(id)?.rates.orr;
    expect(countOf('ct041-cg4006-2022-gastric')).toMatchObject({ events: 16, n: 28, percent: 57.1 });
    expect(countOf('ct041-st-01-2025-satri-cel')).toMatchObject({ events: 23, n: 104, percent: 22 });
    expect(screen.getByText(/In 16 of 28 treated patients.*23 of 104 \(22%\)/)).toBeTruthy();
    await userEvent.click(screen.getByText('All statements checked'));
    expect(useDashboard.getState().view.page).toBe('claims');
  });
});
