import { describe, expect, it } from 'vitest';
import { countSizes, countTests, readSizes, type TestReport } from './count.ts';

const report = (passed: number, failed: number, files: TestReport['testResults'] = []): TestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

describe('the count of tests', () => {
  it('is that of the report', () => {
    expect(countTests(report(5, 0), true)).toEqual({ passed: 5, failed: 0 });
    expect(countTests(report(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  it('takes a file that broke before its first test for one failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countTests(report(5, 1, files), false)).toEqual({ passed: 5, failed: 2 });
  });

  it('never calls a run that ended badly clean', () => {
    expect(countTests(report(5, 0), false)).toEqual({ passed: 5, failed: 1 });
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a run in which there was nothing to test', () => {
    expect(countTests(report(0, 0), true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the count of size budgets', () => {
  const count = (output: string) => countSizes(readSizes(output), 3);

  it('is one for each budget', () => {
    const output = '[{"passed":true,"size":1},{"passed":false,"size":9},{"passed":true,"size":1}]';
    expect(count(output)).toEqual({ passed: 2, failed: 1 });
  });

  it('fails a budget whose files are missing', () => {
    const output = '[{"passed":true,"size":1},{"passed":true,"size":0},{"passed":true,"size":1}]';
    expect(count(output)).toEqual({ passed: 2, failed: 1 });
  });

  it('fails all of them where they could not be weighed', () => {
    for (const output of ['{"error":"no such file"}', '', '[]']) expect(count(output)).toEqual({ passed: 0, failed: 3 });
  });
});
