import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Exchange, Reply } from './exchange.ts';
import { PAGE_POLICY } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt', '.csv', '.map']);

type Asset = {
  readonly type: string;
  readonly etag: string;
  readonly raw: Uint8Array<ArrayBuffer>;
  readonly compressible: boolean;
  br?: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
};

/**
 * The built web application, read into memory once: only files that were there then are served, so no path in a request
 * ever reaches the disk. Any other path that asks for a page gets index.html, which does the rest.
 */
export class StaticFiles {
  readonly #assets = new Map<string, Asset>();

  constructor(root: string) {
    if (!existsSync(join(root, 'index.html'))) return;
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const type = TYPES[extname(file)];
      if (type === undefined) continue;
      const raw = new Uint8Array(readFileSync(file));
      const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
      const path = `/${relative(root, file).split(sep).join('/')}`;
      this.#assets.set(path, { type, etag, raw, compressible: COMPRESSED.has(extname(file)) && raw.length > 1000 });
    }
  }

  get present(): boolean {
    return this.#assets.has('/index.html');
  }

  /** Null where the path is no file and asks for no page. */
  reply(path: string, { header }: Pick<Exchange, 'header'>): Reply | null {
    const page = header('accept')?.includes('text/html') || path === '/';
    const asset = this.#assets.get(path) ?? (page ? this.#assets.get('/index.html') : undefined);
    if (asset === undefined) return null;
    const { type, etag } = asset;
    // Names of built files hold their hash: they never change.
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers = {
      etag,
      'cache-control': cache,
      vary: 'accept-encoding',
      'content-security-policy': PAGE_POLICY,
    };
    if (header('if-none-match') === etag) return { status: 304, type, body: null, headers };
    const accepted = header('accept-encoding') ?? '';
    if (asset.compressible && /\bbr\b/.test(accepted)) {
      asset.br ??= new Uint8Array(brotliCompressSync(asset.raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      return { status: 200, type, body: asset.br, headers: { ...headers, 'content-encoding': 'br' } };
    }
    if (asset.compressible && /\bgzip\b/.test(accepted)) {
      asset.gzip ??= new Uint8Array(gzipSync(asset.raw, { level: 9 }));
      return { status: 200, type, body: asset.gzip, headers: { ...headers, 'content-encoding': 'gzip' } };
    }
    return { status: 200, type, body: asset.raw, headers };
  }
}
