/**
 * Reads server-sent events from a response body, one JSON value per event, until the body ends.
 * Follows the event stream format of the HTML standard as far as fetch needs it: CRLF, LF or CR, comments,
 * several data lines in one event, an unfinished last event dropped.
 *
 * @returns whether the stream said it was complete (`data: [DONE]`); false means it broke off.
 * @throws SyntaxError where an event is not JSON, and whatever the body throws when the connection breaks.
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (value: unknown) => void,
): Promise<boolean> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let complete = false;
  const read = eventReader((data) => {
    if (data === '[DONE]') complete = true;
    else onEvent(JSON.parse(data));
  });
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return complete;
      read(decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    // The server must not go on writing to somebody who stopped listening.
    reader.cancel().catch(() => {});
    throw error;
  }
}

/** Takes the text of an event stream in pieces cut anywhere, and hands on the data of each finished event. */
export function eventReader(onData: (data: string) => void): (text: string) => void {
  let rest = '';
  let data: string[] = [];
  return (text) => {
    rest += text;
    for (;;) {
      const end = /\r\n|\n|\r(?!$)/.exec(rest);
      // A carriage return at the very end may be the first half of CRLF, so it waits.
      if (!end) return;
      const line = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      if (line === '') {
        if (data.length) onData(data.join('\n'));
        data = [];
      } else if (line.startsWith('data:')) {
        data.push(line.slice(line[5] === ' ' ? 6 : 5));
      }
    }
  };
}
