/** A page whose server has moved on: a script it asks for is gone, and only a fresh page knows the new names. */
import { useDashboard } from './dashboard.ts';

const STORED = 'cart-dashboard.reloaded';
/** A second failure so soon is no matter of a new release. */
const PATIENCE = 60_000;

/** Whether this is the first reload in a while; false where nothing can be remembered. */
function mayReload(): boolean {
  try {
    const before = Number(sessionStorage.getItem(STORED));
    if (Date.now() - before < PATIENCE) return false;
    sessionStorage.setItem(STORED, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch(document.URL, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Files that the reader opened and that no reload would bring back. */
function wouldLoseFiles(): boolean {
  const { files, kept, notKept } = useDashboard.getState().own;
  return files.length > 0 && (!kept || notKept);
}

/** Whether a fresh page would come, and bring everything back. */
export async function canReload(): Promise<boolean> {
  return !wouldLoseFiles() && (await serverAnswers());
}

/** Reloads once where a script could not be fetched though the server is there. Without one, what is on the screen stays. */
export function reloadWhenOutdated(reload: () => void): void {
  addEventListener('vite:preloadError', async () => {
    if ((await canReload()) && mayReload()) reload();
  });
}
