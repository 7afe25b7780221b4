import { inflateSync } from 'node:zlib';

const winAnsi = new TextDecoder('windows-1252');

/** The text of each page of a PDF of ours, for tests: what its content streams write, in the order they write it. */
export function pdfPages(file: Uint8Array): string[] {
  const source = Buffer.from(file).toString('latin1');
  const objects = new Map(
    [...source.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, id = '', body = '']) => [id, body]),
  );
  const pages = /\/Type \/Pages[^]*?\/Kids \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  return [...pages.matchAll(/(\d+) 0 R/g)].map(([, page = '']) => {
    const contents = /\/Contents (\d+) 0 R/.exec(objects.get(page) ?? '')?.[1] ?? '';
    const stream = /stream\r?\n([^]*?)\r?\nendstream/.exec(objects.get(contents) ?? '')?.[1] ?? '';
    return textOf(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
  });
}

/** Text is written in pieces with the kerning between them: `[<48656c> 20 <6c6f>] TJ`. */
function textOf(content: string): string {
  return [...content.matchAll(/\[([^\]]*)\] TJ/g)]
    .map(([, pieces = '']) =>
      [...pieces.matchAll(/<([0-9a-f]*)>/g)]
        .map(([, hex = '']) => winAnsi.decode(Buffer.from(hex, 'hex')))
        .join(''),
    )
    .join('\n');
}
