import { CardView } from './cards.tsx';
import type { Desk } from './desk.ts';
import type { Entry } from './transcript.ts';

/** Everything said so far, the latest last. */
export function Messages({ desk, welcome }: { desk: Desk; welcome: string }) {
  const { entries, sending, failure } = desk.state;
  const last = entries.at(-1);
  const waiting = sending && !failure && last?.from === 'person';
  return (
    <>
      <div class="reply">
        <p class="text" dir="auto">
          {welcome}
        </p>
      </div>
      {entries.map((entry) => (
        <Said key={entry.from + entry.id} entry={entry} desk={desk} />
      ))}
      {waiting && (
        <div class="typing">
          <span class="hidden">{desk.words.typing}</span>
          <i />
          <i />
          <i />
        </div>
      )}
      {failure && <Trouble desk={desk} />}
    </>
  );
}

function Said({ entry, desk }: { entry: Entry; desk: Desk }) {
  if (entry.from === 'person') {
    return (
      <div class="person">
        <p class="bubble" dir="auto">
          <span class="hidden">{desk.words.you} </span>
          {entry.text}
        </p>
      </div>
    );
  }
  // Words first: the cards show what the words are about, and come first only in the stream.
  return (
    <div class="reply">
      {entry.parts.map(
        (part) =>
          part.kind === 'text' && (
            <p key={part.id} class="text" dir="auto">
              {part.text}
            </p>
          ),
      )}
      {entry.parts.map(
        (part) => part.kind === 'card' && <CardView key={part.id} card={part.card} desk={desk} />,
      )}
    </div>
  );
}

/** What went wrong and the way out of it. */
function Trouble({ desk }: { desk: Desk }) {
  const { words, state } = desk;
  if (!state.failure) return null;
  const { kind, wait } = state.failure;
  const [label, go] = kind === 'forbidden' ? [words.startAgain, desk.startAgain] : [words.retry, desk.retry];
  return (
    <div class="trouble">
      <p role="alert">
        {words.failure[kind]} {wait !== undefined && words.wait(wait)}
      </p>
      <button type="button" class="button quiet" onClick={go}>
        {label}
      </button>
    </div>
  );
}

/** Things to say next, one tap away. */
export function Chips({ desk, starters }: { desk: Desk; starters: string[] }) {
  const { entries, suggestions, sending } = desk.state;
  const chips = entries.length === 0 ? starters : suggestions;
  if (sending || chips.length === 0) return null;
  return (
    <ul class={entries.length === 0 ? 'chips' : 'chips next'}>
      {chips.map((chip) => (
        <li key={chip}>
          <button type="button" class="chip" onClick={() => desk.say(chip)}>
            {chip}
          </button>
        </li>
      ))}
    </ul>
  );
}
