import { beforeEach, describe, expect, it } from 'vitest';
import { openComparison, closeComparison, compareCohort, emptyTray } from '../../../src/store/comparison.ts';
import { chooseTab, closeTrial, openCancer, openPage, openTrial, showView, useDashboard } from '../../../src/store/dashboard.ts';
import { toggleCancer } from '../../../src/store/filters.ts';
import { type Step, stepOf } from '../../../src/store/steps.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const dataset = datasetOf([{}, {}, {}]);

beforeEach(() => {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset }, true);
});

/** What kind of step the last of these doings is. */
function stepsOf(...doings: readonly (() => void)[]): Step {
  let step: Step = 'change';
  for (const act of doings) {
    const before = useDashboard.getState();
    act();
    step = stepOf(useDashboard.getState(), before);
  }
  return step;
}

const compare = () => openComparison(['c0', 'c1']);

describe('one can go back from', () => {
  it.each<[string, (() => void)[]]>([
    ['a trial', [() => openTrial('t0')]],
    ['a page', [() => openPage('claims')]],
    ['another page', [() => openPage('claims'), () => openPage('about')]],
    ['another tab', [() => chooseTab('forest')]],
    ['a cancer chosen in the overview', [() => openCancer('mm')]],
    ['a comparison', [compare]],
    ['the comparison that proves a statement', [() => openPage('claims'), compare]],
    ['the comparison of others than those compared before', [compare, () => openPage('claims'), () => openComparison(['c1', 'c2'])]],
    ['a view of its own in the same tab', [() => showView({ filters: useDashboard.getState().view.filters })]],
  ])('%s', (_, doings) => {
    expect(stepsOf(...doings)).toBe('open');
  });
});

describe('a step back is', () => {
  it.each<[string, (() => void)[], Step]>([
    ['to close a trial', [() => openTrial('t0'), closeTrial], 'close'],
    ['to close a comparison', [compare, closeComparison], 'close'],
    ['to empty it', [compare, emptyTray], 'close'],
    ['to untick one of two', [compare, () => compareCohort('c0')], 'close'],
    ['to leave a page', [() => openPage('about'), () => openPage(null)], 'leave'],
    ['to leave a page that lay over a comparison', [compare, () => openPage('about'), () => openPage(null)], 'leave'],
  ])('%s', (_, doings, step) => {
    expect(stepsOf(...doings)).toBe(step);
  });
});

describe('no step is', () => {
  it.each<[string, (() => void)[]]>([
    ['a filter', [() => toggleCancer('mm')]],
    ['a tick to compare', [() => compareCohort('c0'), () => compareCohort('c1')]],
    ['a further cohort in the comparison', [compare, () => compareCohort('c2')]],
  ])('%s', (_, doings) => {
    expect(stepsOf(...doings)).toBe('change');
  });
});
