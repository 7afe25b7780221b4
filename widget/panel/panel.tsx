import { Composer } from './composer.tsx';
import type { Desk } from './desk.ts';
import { Icon } from './icon.tsx';
import { Chips, Messages } from './messages.tsx';

export type PanelProps = {
  desk: Desk;
  title: string;
  welcome: string;
  starters: string[];
  /** The last finished reply in words, read out once by screen readers. */
  announcement: { id: string; text: string };
};

/** The whole panel: who one talks to, what was said, and where to say more. */
export function Panel({ desk, title, welcome, starters, announcement }: PanelProps) {
  const { words, state } = desk;
  return (
    <dialog
      class="panel"
      aria-label={title}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        desk.close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        desk.close();
      }}
    >
      <header>
        <span class="mark">
          <Icon name="spark" />
        </span>
        <div class="who">
          <h2>{title}</h2>
          <p class="muted">{words.subtitle}</p>
        </div>
        {state.cartCount > 0 && (
          <Tool
            icon="cart"
            label={words.inCart(state.cartCount)}
            count={state.cartCount}
            go={() => desk.say(words.showCart)}
          />
        )}
        {state.entries.length > 0 && <Tool icon="again" label={words.startAgain} go={desk.startAgain} />}
        <Tool icon="close" label={words.close} go={desk.close} />
      </header>
      <div class="conversation" tabIndex={0} role="log" aria-live="off" aria-label={words.conversation}>
        <Messages desk={desk} welcome={welcome} />
      </div>
      <footer>
        <Chips desk={desk} starters={starters} />
        <Composer desk={desk} />
      </footer>
      <div role="status" class="hidden">
        <p key={announcement.id}>{announcement.text}</p>
      </div>
    </dialog>
  );
}

type ToolProps = { icon: 'cart' | 'again' | 'close'; label: string; go: () => void; count?: number };

function Tool({ icon, label, go, count }: ToolProps) {
  return (
    <button type="button" class={`tool ${icon}`} aria-label={label} title={label} onClick={go}>
      <Icon name={icon} />
      {count !== undefined && <span class="count">{count}</span>}
    </button>
  );
}
