import { once } from 'node:events';
import { createServer } from 'node:http';

/** A page of somebody else, on this machine under another name and port than the site. */
export interface HostPage {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a page of another origin that holds some markup. */
export async function serveHostPage(body: string): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://localhost:${port}/`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
