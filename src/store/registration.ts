/** The page's side of the service worker; fetched when the page has been painted. */
import { Workbox } from 'workbox-window';
import { useRelease } from './release.ts';
import { reloadPage } from './sync.ts';

/** How often a page that stays open asks for a newer version. */
const ASK_AGAIN = 60 * 60_000;

/** Registers the worker and listens to it. Throws where the browser refuses workers. */
export async function register(): Promise<void> {
  const workbox = new Workbox('./sw.js', { updateViaCache: 'none' });
  let taken = false;
  workbox.addEventListener('activated', ({ isUpdate, isExternal }) => {
    if (!isUpdate && !isExternal) useRelease.setState({ news: 'kept' });
  });
  workbox.addEventListener('waiting', () => {
    const activate = () => {
      taken = true;
      workbox.messageSkipWaiting();
    };
    useRelease.setState({ news: 'newer', activate });
  });
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (taken) reloadPage();
    // Another tab took the newer version: this one goes on as it is until its reader asks.
    else if (controlled) useRelease.setState({ news: 'newer', activate: null });
    controlled = true;
  });
  await workbox.register({ immediate: true });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    workbox.update().catch(() => undefined);
  });
}
