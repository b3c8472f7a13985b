/** What the service worker has to tell, and what the reader answers. */
import { create } from 'zustand';
import { reloadPage } from './sync.ts';

export interface Release {
  /** `kept`: the page works without a network from now on; `newer`: another version is ready. */
  readonly news: 'kept' | 'newer' | null;
  /** Puts the version that waits in the place of this one. */
  readonly activate: (() => void) | null;
}

export const useRelease = create<Release>(() => ({ news: null, activate: null }));

export function dismissNews(): void {
  useRelease.setState({ news: null });
}

/** Takes the newer version. Where another tab has taken it already, the page only has to be loaded again. */
export function takeRelease(): void {
  const { activate } = useRelease.getState();
  if (activate) activate();
  else reloadPage();
}

/** Keeps the page for use without a network. Only a built page on a server has a worker to do so. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return;
  if (!('serviceWorker' in navigator) || !/^https?:/.test(document.URL)) return;
  const start = () => void import('./registration.ts').then(({ register }) => register()).catch(() => undefined);
  const whenIdle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(start, { timeout: 5000 }) : setTimeout(start, 1000));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
