/** The built page over HTTP, on this machine alone. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const HOST = '127.0.0.1';

export interface Served {
  /** With a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** Serves `folder` at the first free of `ports`; port 0 is any free one. Throws where none is free. */
export async function serve(folder: string, ports: readonly number[]): Promise<Served> {
  const answer = sirv(folder, { etag: true, gzip: true, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') });
  const server = createServer((request, response) => {
    answer(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  for (const port of ports) {
    try {
      await listen(server, port);
      const { port: chosen } = server.address() as AddressInfo;
      return {
        address: `http://${HOST}:${chosen}/`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free port among ${ports.join(', ')}. Choose another: npm start -- --port 5000`);
}
