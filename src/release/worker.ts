/**
 * The service worker: keeps every file of one build and serves them together. A newer build is fetched beside it and
 * waits until a reader asks for it, so that no page is ever made of two builds.
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** What a service worker has beside what a page has: the types of both cannot stand in one project. */
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

interface Activation extends Event {
  waitUntil(done: Promise<unknown>): void;
}

declare const FILES_OF_BUILD: PrecacheEntry[];

const worker = self as unknown as Worker;

// The query is the reader's view: the page is the same file.
precacheAndRoute(FILES_OF_BUILD, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/^/], cleanURLs: false });

// The page of a first visit came from the network; what it fetches from now on comes from here.
addEventListener('activate', (event) => (event as Activation).waitUntil(worker.clients.claim()));

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') void worker.skipWaiting();
});
