// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Speech } from '../../src/i18n/Speech.tsx';
import { Boundary } from '../../src/ui/Boundary.tsx';

vi.stubGlobal('reportError', (error: unknown) => console.error(error));

let fails = true;

function Panel() {
  if (fails) throw new Error('no such cohort');
  return <p>the panel</p>;
}

it('one panel that fails says what happened, the others live, and another try brings it back', async () => {
  // React reports what a boundary caught; here that is what the test provokes.
  vi.mocked(console.error).mockImplementation(() => undefined);
  render(
    <Speech>
      <Boundary>
        <Panel />
      </Boundary>
      <Boundary>
        <p>the neighbour</p>
      </Boundary>
    </Speech>,
  );
  expect(screen.getByRole('alert').textContent).toContain('no such cohort');
  expect(screen.getByText('the neighbour')).toBeTruthy();
  fails = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('the panel')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  vi.mocked(console.error).mockClear();
});
