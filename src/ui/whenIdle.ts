/** Not every browser says when it is idle; then a moment has to do. */
const MOMENT = 200;
const LATEST = 2000;

/** Calls once the browser has nothing else to do. Returns what takes the call back. */
export function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(call, { timeout: LATEST });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(call, MOMENT);
  return () => clearTimeout(asked);
}
