import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listening = {
  /** The port in use, also where 0 was asked for. */
  port: number;
  /**
   * Takes no more connections, lets requests in flight finish, and resolves when all connections are closed; those
   * that are still open after `deadline` milliseconds are cut.
   */
  close: (deadline: number) => Promise<void>;
};

/** How often connections that went idle are closed while the server stops, in milliseconds. */
const sweepEvery = 20;

/** Serves a fetch handler over HTTP. Throws what the socket says, such as EADDRINUSE. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  // Without TLS options the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch, hostname: host }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async (deadline) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A kept-alive connection only counts as idle after its answer, so one look is not enough.
      const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery);
      const cut = setTimeout(() => server.closeAllConnections(), deadline);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
