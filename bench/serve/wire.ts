import { connect, type Socket } from 'node:net';

/** One connection over which requests go one after another. */
export type Wire = {
  /** POSTs a body; resolves with the status once the whole answer is there, which is thrown away unread. */
  readonly post: (path: string, body: string) => Promise<number>;
  /** The server has said that it ends this connection (RFC 9112 § 9.6). */
  readonly ended: () => boolean;
  readonly close: () => void;
};

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * HTTP/1.1 by hand on one kept connection: just enough to count answers by their Content-Length. node:http as a client
 * costs a third of a millisecond a request, which on two cores would be measured as the server's.
 */
export function openWire(port: number, key: string): Promise<Wire> {
  const socket: Socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let waiting: { resolve: (status: number) => void; reject: (reason: Error) => void } | undefined;
  let head: Buffer = Buffer.alloc(0);
  let left = -1;
  let status = 0;
  let ended = false;
  const done = (): void => {
    const { resolve } = waiting ?? {};
    waiting = undefined;
    left = -1;
    resolve?.(status);
  };
  socket.on('data', (chunk: Buffer) => {
    if (left < 0) {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      status = Number(text.slice(9, 12));
      if (/\r\nconnection: close/i.test(text)) ended = true;
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      if (length === undefined) return void socket.destroy(new Error('an answer without Content-Length'));
      left = Number(length) - (head.length - end - HEAD_END.length);
      head = Buffer.alloc(0);
    } else left -= chunk.length;
    if (left <= 0) done();
  });
  const lost = (reason?: Error): void => waiting?.reject(reason ?? new Error('the connection was closed'));
  socket.on('error', lost);
  socket.on('close', () => lost());
  const fixed = `host: 127.0.0.1:${port}\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: `;
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () =>
      resolve({
        post: (path, body) =>
          new Promise((answered, failed) => {
            waiting = { resolve: answered, reject: failed };
            socket.write(`POST ${path} HTTP/1.1\r\n${fixed}${Buffer.byteLength(body)}\r\n\r\n${body}`);
          }),
        ended: () => ended,
        close: () => socket.destroy(),
      }),
    );
  });
}
