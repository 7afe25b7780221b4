import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventReader, readEvents } from './event-stream.ts';

function dataIn(...pieces: string[]): string[] {
  const found: string[] = [];
  const read = eventReader((data) => found.push(data));
  for (const piece of pieces) read(piece);
  return found;
}

function bodyOf(...pieces: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(stream) {
      for (const piece of pieces) {
        stream.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      }
      stream.close();
    },
  });
}

test('the same events come out wherever the stream is cut and however its lines end', () => {
  const events = [
    ': open',
    '',
    'data: {"a":1}',
    '',
    'event: x',
    'data:{"b":',
    'data: 2}',
    '',
    'data: [DONE]',
    '',
    '',
  ];
  const wanted = ['{"a":1}', '{"b":\n2}', '[DONE]'];
  fc.assert(
    fc.property(
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(120), { maxLength: 12 }),
      (lineEnd, cuts) => {
        // A lone carriage return at the very end could be half of a CRLF, so one more line follows.
        const text = events.join(lineEnd) + (lineEnd === '\r' ? ':' : '');
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, nth) => text.slice(at[nth], end));
        expect(dataIn(...pieces)).toEqual(wanted);
      },
    ),
  );
});

test('an event that the stream breaks off in is not handed on', () => {
  expect(dataIn('data: 1\n\ndata: 2\n')).toEqual(['1']);
});

test('a letter cut in half between two reads stays whole', async () => {
  const bytes = new TextEncoder().encode('data: "rosé"\n\ndata: [DONE]\n\n');
  const half = bytes.indexOf(0xc3) + 1;
  const values: unknown[] = [];
  const complete = await readEvents(bodyOf(bytes.slice(0, half), bytes.slice(half)), (it) => values.push(it));
  expect(values).toEqual(['rosé']);
  expect(complete).toBe(true);
});

test('a stream without its last word counts as broken off', async () => {
  expect(await readEvents(bodyOf('data: 1\n\n'), () => {})).toBe(false);
});

test('what is no JSON is an error', async () => {
  await expect(readEvents(bodyOf('data: <html>\n\n'), () => {})).rejects.toThrow(SyntaxError);
});
