/** The first visit by telephone. */
import { type Browser, devices } from 'playwright-core';
import { type Paint, paints, watchEvents } from './measurements.ts';

const LOADS = 5;
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

export async function measureLoads(
  browser: Browser,
  address: string,
  slowdown: number,
  words: (values: readonly number[]) => string,
): Promise<Record<string, string>> {
  const loads: Paint[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { viewport, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'] ?? {};
    const context = await browser.newContext({ viewport, deviceScaleFactor, isMobile, hasTouch, locale: 'en-GB', serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watchEvents);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(6000);
    loads.push(await page.evaluate(paints));
    await context.close();
  }
  return {
    'first contentful paint': words(loads.map(({ first }) => first)),
    'largest contentful paint': words(loads.map(({ largest }) => largest)),
    interactive: words(loads.map(({ interactive }) => interactive)),
    'layout shift, thousandths': words(loads.map(({ shift }) => shift * 1000)),
  };
}
