// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Overview } from '../../src/charts/overview/Overview.tsx';
import { Rates } from '../../src/charts/rates/Rates.tsx';
import { Chips } from '../../src/filters/Chips.tsx';
import { FilterRail } from '../../src/filters/FilterRail.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { searchFor, toggleFilter } from '../../src/store/filters.ts';
import { TrialTable } from '../../src/table/TrialTable.tsx';
import { datasetOf } from '../fixtures/cohorts.ts';
import { stubMedia } from '../fixtures/media.ts';

vi.stubGlobal('reportError', (error: unknown) => console.error(error));
stubMedia(true);

const NAMES = {
  script: '<img src=x onerror="window.broken = true"><script>window.broken = true</script>',
  'an end of a script': '</script><svg onload=window.broken=true>',
  'right to left': '\u202eAMUZ\u202c \u2067שלום\u2069',
  'zero width': 'ZU\u200bMA\ufeff-1\u2060',
  'very long': 'Phase '.repeat(400),
  'one very long word': '長'.repeat(3000),
  formula: '=HYPERLINK("https://example.org","x")',
  message: '{count, plural, other {#}} <b>x</b> {0}',
  prototype: '__proto__',
};

function open(name: string) {
  const rate = { events: 3, n: 10, basis: 'printed' as const };
  useDashboard.setState({
    dataset: datasetOf([
      {
        trial: { name, countries: [name] },
        product: { id: name, name, aliases: [name], targets: [name] },
        label: { en: name },
        cite: name,
        patients: 10,
        rates: { orr: rate, dcr: rate },
      },
    ]),
  });
}

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe.each(Object.entries(NAMES))('a name that is %s', (_, name) => {
  it('is text in table, charts, rail and chips, and nothing else', () => {
    open(name);
    toggleFilter('target', name);
    const { container } = render(
      <Speech>
        <FilterRail />
        <Chips />
        <Overview />
        <Rates />
        <TrialTable />
      </Speech>,
    );
    const text = name.trim().slice(0, 40);
    expect(within(screen.getByRole('table', { name: 'Trials' })).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('table', { name: 'Trials' }).textContent).toContain(text);
    expect(screen.getByRole('list', { name: 'Active filters' }).textContent).toContain(text);
    expect(container.querySelector('script, img, svg[onload], [onerror]')).toBeNull();
    expect('broken' in window).toBe(false);
  });

  it('is found by itself, or by nothing', () => {
    open(name);
    searchFor(name.slice(0, 200));
    render(
      <Speech>
        <TrialTable />
      </Speech>,
    );
    expect(within(screen.getByRole('table', { name: 'Trials' })).getAllByRole('row')).toHaveLength(2);
  });
});
