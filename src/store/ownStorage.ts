/** Keeps a reader's own files in the browser's database, if the reader says so; nothing else touches it. */
import type { OwnFile } from '../dataset/own.ts';
import { useDashboard } from './dashboard.ts';
import type { Own } from './own.ts';

/** Says without opening a database whether there is anything in it: the first paint waits for nothing. */
const FLAG = 'cart-dashboard.own';
const DATABASE = 'cart-dashboard';
const TABLE = 'own';
const KEY = 'files';
const VERSION = 1;

interface Kept {
  readonly version: typeof VERSION;
  readonly alone: boolean;
  readonly files: readonly OwnFile[];
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database did not answer')));
  });
}

async function withTable<T>(mode: IDBTransactionMode, ask: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(TABLE));
  const database = await answered(opening);
  try {
    const transaction = database.transaction(TABLE, mode);
    const result = await answered(ask(transaction.objectStore(TABLE)));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the database is full')));
      if (mode === 'readonly') resolve();
    });
    return result;
  } finally {
    database.close();
  }
}

function isKept(entry: unknown): entry is Kept {
  if (entry === null || typeof entry !== 'object' || !('version' in entry) || entry.version !== VERSION) return false;
  return 'files' in entry && Array.isArray(entry.files) && entry.files.length > 0 && 'alone' in entry && typeof entry.alone === 'boolean';
}

async function forget(): Promise<void> {
  localStorage.removeItem(FLAG);
  await withTable('readwrite', (table) => table.delete(KEY));
}

async function keep({ files, alone }: Own): Promise<void> {
  const entry: Kept = { version: VERSION, alone, files };
  await withTable('readwrite', (table) => table.put(entry, KEY));
  localStorage.setItem(FLAG, String(VERSION));
}

let writing: Promise<void> = Promise.resolve();

/** One after another: a file removed while another is being written must not come back. */
function write(own: Own): void {
  const wanted = own.kept && own.files.length > 0;
  writing = writing
    .then(() => (wanted ? keep(own) : forget()))
    .catch(() => {
      // Forbidden or full storage: the files last as long as the page, and the page says so.
      if (wanted) useDashboard.setState((state) => ({ own: { ...state.own, kept: false, notKept: true } }));
    });
}

async function restore(): Promise<void> {
  if (localStorage.getItem(FLAG) === null) return;
  // Most readers keep none, and need nothing of this.
  const { restoreFiles } = await import('./ownData.ts');
  const entry: unknown = await withTable('readonly', (table) => table.get(KEY));
  if (!isKept(entry) || !(await restoreFiles(entry.files, entry.alone))) await forget();
}

/** Brings kept files back, then follows what the reader keeps. To be awaited before the address is read. */
export async function startOwn(): Promise<void> {
  await restore().catch(() => undefined);
  useDashboard.subscribe(({ own }, { own: before }) => {
    const same = own.files === before.files && own.alone === before.alone && own.kept === before.kept;
    if (!same && (own.kept || before.kept)) write(own);
  });
}
