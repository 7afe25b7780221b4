import { render } from 'preact';
import { firstColour, readableOn, textOn } from './colour.ts';
import { type Desk, safeAddress } from './desk.ts';
import type { Panel as PanelHandle, PanelHost } from '../embed.ts';
import { Panel } from './panel.tsx';
import style from './panel.css?inline';
import { createSession } from './session.ts';
import { wordsFor } from '../words.ts';

/** What `GET /v1/shops/:shop` tells. */
type ShopInfo = { name: string; welcome?: string; starters?: string[]; accent?: string; locale: string };

const fillsScreen = '(max-width: 559px), (max-height: 439px)';

/** Draws the panel into the loader's shadow root, closed, and returns what the loader can do with it. */
export function mount(host: PanelHost): PanelHandle {
  const box = document.createElement('div');
  const sheet = new CSSStyleSheet();
  let info: ShopInfo | undefined;
  let announcement = { id: '', text: '' };
  let planned = false;
  let shown = '';

  const session = createSession({
    shop: host.shop,
    api: host.api,
    token: host.token,
    locale: document.documentElement.lang || undefined,
    storage: tabStorage(),
    fetch: (...args) => fetch(...args),
    newId: () => crypto.randomUUID(),
    online: () => navigator.onLine,
    changed: (state, finished) => {
      if (finished) announcement = { id: state.entries.at(-1)?.id ?? '', text: finished.reply.text };
      plan();
    },
  });

  /** Many words arrive at once; they are drawn once. */
  function plan() {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      draw();
    });
  }

  function draw() {
    const words = wordsFor(info?.locale ?? document.documentElement.lang);
    const desk: Desk = {
      state: session.state(),
      words,
      address: (url) => safeAddress(url, host.api),
      say: session.send,
      answer: session.answer,
      retry: session.retry,
      startAgain: session.startAgain,
      close: () => {
        hide();
        host.closed();
      },
    };
    render(
      <Panel
        desk={desk}
        title={host.title ?? info?.name ?? words.title}
        welcome={info?.welcome ?? words.welcome}
        starters={info?.starters ?? []}
        announcement={announcement}
      />,
      box,
    );
    const { entries, sending, failure } = desk.state;
    const now = `${entries.length} ${sending?.id} ${failure?.kind}`;
    if (now !== shown) scroll('auto');
    shown = now;
  }

  /**
   * The last question, or what it made us ask, goes to the top as far as there is something below it: a long reply
   * is read from its start, and a yes is never asked for out of sight.
   */
  function scroll(behavior: ScrollBehavior) {
    const start = [...box.querySelectorAll<HTMLElement>('.person, .confirm:not(.over)')].at(-1);
    box.querySelector('.conversation')?.scrollTo({ top: (start?.offsetTop ?? 0) - 16, behavior });
  }

  const dialog = () => box.querySelector('dialog');
  const screen = matchMedia(fillsScreen);

  function show(focus: boolean) {
    const panel = dialog();
    if (!panel || panel.open) return;
    if (screen.matches) panel.showModal();
    // Opened by hand where the person did not ask for it: show() would take the focus.
    else if (focus) panel.show();
    else panel.open = true;
    fit();
    scroll('instant');
    // A keyboard that covers half the screen is for when the person wants to type.
    if (focus) (matchMedia('(pointer: coarse)').matches ? panel : panel.querySelector('textarea'))?.focus();
  }

  function hide() {
    dialog()?.close();
  }

  /** Keeps the whole panel above a phone's keyboard. */
  function fit() {
    const view = globalThis.visualViewport;
    const panel = dialog();
    if (!view || !panel) return;
    const full = screen.matches;
    panel.style.height = full ? `${view.height}px` : '';
    panel.style.top = full ? `${view.offsetTop}px` : '';
  }

  function colour() {
    const accent = firstColour(host.accent, info?.accent);
    box.style.setProperty('--on-accent', textOn(accent));
    box.style.setProperty('--accent-on-light', readableOn(accent, '#f4f3f0'));
    box.style.setProperty('--accent-on-dark', readableOn(accent, '#26272d'));
    host.accented(accent);
  }

  async function askShop() {
    try {
      const response = await fetch(`${host.api}/v1/shops/${encodeURIComponent(host.shop)}`);
      if (response.ok) info = (await response.json()) as ShopInfo;
    } catch {
      // The panel has words and colours of its own.
    }
    colour();
    draw();
  }

  sheet.replaceSync(style);
  host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  host.root.append(box);
  box.className = 'sheet';
  box.dir = getComputedStyle(document.documentElement).direction;
  colour();
  draw();
  void askShop();
  globalThis.visualViewport?.addEventListener('resize', fit);
  globalThis.visualViewport?.addEventListener('scroll', fit);
  screen.addEventListener('change', () => {
    if (!dialog()?.open) return;
    hide();
    show(true);
  });

  return { show, hide, signIn: session.signIn, say: session.send };
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
