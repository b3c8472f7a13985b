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

interface Budget {
  readonly name: string;
  readonly passed?: boolean;
  /** In bytes; 0 where the budget names files that are not there. */
  readonly size?: number;
  readonly sizeLimit?: number;
}

/** Size-limit's JSON report: one entry a budget, or an error for all of them. */
export function readSizes(output: string): readonly Budget[] {
  try {
    const report: unknown = JSON.parse(output);
    return Array.isArray(report) ? report : [];
  } catch {
    return [];
  }
}

/** A budget whose files are missing is not kept, though size-limit says so. */
function isKept({ passed, size = 0 }: Budget): boolean {
  return passed === true && size > 0;
}

export function countSizes(report: readonly Budget[], budgets: number): Count {
  const passed = report.filter(isKept).length;
  return { passed, failed: budgets - passed };
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

/** As many as `.size-limit.js` sets. */
const BUDGETS = 3;

export async function countOfSizes(): Promise<Count> {
  const { output } = await script('sizes', ['--json'], true);
  const report = readSizes(output);
  if (report.length === 0) console.log(output.trim());
  const words = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const budget of report) {
    const limit = budget.size ? `${words(budget.size)} of ${words(budget.sizeLimit)}` : 'no such file in dist';
    console.log(`${isKept(budget) ? '✓' : '✗'} ${budget.name}: ${limit}`);
  }
  return countSizes(report, BUDGETS);
}
