import type { Desk } from './desk.ts';
import { Icon } from './icon.tsx';

/** Where a person writes. Enter sends, Shift+Enter starts a line. The text lives in the box and nowhere else. */
export function Composer({ desk }: { desk: Desk }) {
  const { words, state } = desk;
  const busy = state.sending !== undefined && state.failure === undefined;

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        const area = event.currentTarget.querySelector('textarea');
        area?.focus();
        if (!area || busy || area.value.trim() === '') return;
        desk.say(area.value);
        area.value = '';
        grow(area);
      }}
    >
      <textarea
        rows={1}
        dir="auto"
        maxLength={4000}
        enterkeyhint="send"
        aria-label={words.message}
        placeholder={words.placeholder}
        onInput={({ currentTarget }) => grow(currentTarget)}
        onKeyDown={(event) => {
          // Enter that picks a word in an input method is not meant for us.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <button class="send" aria-label={words.send} title={words.send} disabled={busy}>
        <Icon name="send" />
      </button>
    </form>
  );
}

function grow(area: HTMLTextAreaElement) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
