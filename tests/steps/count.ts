/** How many checks of a step passed and failed. A step that could not run counts as one that failed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { script } from './script.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of vitest's JSON report that are read here. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** One failure more for a file that broke before its first test; one for a run that failed without saying where. */
export function countTests(report: TestReport | undefined, ok: boolean): Count {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  const unclear = failed === 0 && (!ok || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: unclear ? 1 : failed };
}

/** Size-limit's JSON report: one entry a budget, or an error for all of them. */
export function countSizes(output: string, budgets: number): Count {
  try {
    const report: unknown = JSON.parse(output);
    if (!Array.isArray(report) || report.length !== budgets) return { passed: 0, failed: budgets };
    const passed = report.filter((budget: { passed?: boolean }) => budget.passed === true).length;
    return { passed, failed: budgets - passed };
  } catch {
    return { passed: 0, failed: budgets };
  }
}

export async function countOf(name: string): Promise<Count> {
  const { ok } = await script(name);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a script that is vitest and counts the tests it ran. */
export async function countOfTests(name: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const file = join(folder, 'report.json');
  try {
    const { ok } = await script(name, ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    return countTests(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined, ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function countOfSizes(): Promise<Count> {
  const { 'size-limit': budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { 'size-limit': unknown[] };
  const { output } = await script('sizes', ['--json'], true);
  console.log(output.trim());
  return countSizes(output, budgets.length);
}
