import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openTestApp } from './test-app.fixture.ts';

test('the widget is served compressed, cacheable and to other sites', async () => {
  const widgetFolder = mkdtempSync(join(tmpdir(), 'widget-'));
  const script = 'console.log("widget");'.repeat(50);
  writeFileSync(join(widgetFolder, 'widget.js'), script);
  writeFileSync(join(widgetFolder, 'widget.js.br'), brotliCompressSync(script));
  const { app } = openTestApp(undefined, { widgetFolder });
  const plain = await app.request('/widget.js');
  expect(plain.headers.get('content-type')).toContain('text/javascript');
  expect(plain.headers.get('access-control-allow-origin')).toBe('*');
  expect(await plain.text()).toBe(script);
  const small = await app.request('/widget.js', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(await small.arrayBuffer()).toString()).toBe(script);
  const etag = small.headers.get('etag') ?? '';
  const cached = await app.request('/widget.js', {
    headers: { 'accept-encoding': 'br', 'if-none-match': etag },
  });
  expect(cached.status).toBe(304);
  expect((await app.request('/widget.js.br')).status).toBe(404);
});
