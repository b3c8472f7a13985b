/** Processor time by thread, as the browser itself keeps it. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly ts: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Of the page's main thread and of its workers, in milliseconds. */
interface Work {
  readonly page: number;
  readonly workers: number;
}

/** What the browser notes down of some kinds while `act` goes on. */
async function traced(session: CDPSession, kinds: readonly string[], act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...kinds, '__metadata'], excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** What the threads do while `act` goes on. */
export async function workOf(session: CDPSession, act: () => Promise<void>): Promise<Work> {
  const events = await traced(session, ['disabled-by-default-devtools.timeline'], act);
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const workers = new Set(
    events.filter(({ name, pid, args }) => name === 'thread_name' && pid === main?.pid && args.name?.startsWith('DedicatedWorker')).map(({ tid }) => tid),
  );
  const sum = (isOf: (tid: number) => boolean) =>
    events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && isOf(tid)).reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
  return { page: sum((tid) => tid === main?.tid), workers: sum((tid) => workers.has(tid)) };
}

/** How many frames the browser draws on the screen a second while `act` goes on. */
export async function framesDrawn(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events = await traced(session, ['disabled-by-default-devtools.timeline.frame'], act);
  const times = events.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts);
  return ((times.length - 1) / (Math.max(...times) - Math.min(...times))) * 1_000_000;
}
