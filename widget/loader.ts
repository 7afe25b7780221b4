import { firstColour, textOn } from './panel/colour.ts';
import type { Panel, PanelHost, Shopkeeper } from './embed.ts';
import style from './loader.css?inline';
import { launcherWords } from './words.ts';

const script = document.currentScript as HTMLScriptElement | null;
const shop = script?.dataset['shop'];

// An element whose id is "shopkeeper" shows up on window as well, hence the look at open.
if (script && shop && typeof window.shopkeeper?.open !== 'function') start(script, shop);

function start({ src, dataset }: HTMLScriptElement, shop: string) {
  const button = document.createElement('button');
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const openKey = `shopkeeper-open:${shop}`;
  const memory = remembered();
  let token = dataset['token'];
  let open = false;
  let tries = 0;
  let loading: Promise<Panel> | undefined;

  const parts: PanelHost = {
    root,
    shop,
    api: (dataset['api'] ?? new URL(src).origin).replace(/\/$/, ''),
    token,
    title: dataset['title'],
    accent: dataset['accent'],
    closed: () => {
      show(false);
      button.focus();
    },
    accented,
  };

  function accented(accent: string) {
    host.style.setProperty('--accent', accent);
    host.style.setProperty('--on-accent', textOn(accent));
  }

  function panel(): Promise<Panel> {
    // Some browsers remember a module that failed to load, so each try has its own address.
    const url = new URL(`panel.js${tries ? `?${tries}` : ''}`, src).href;
    loading ??= import(/* @vite-ignore */ url).then(({ mount }: { mount: (host: PanelHost) => Panel }) =>
      mount({ ...parts, token }),
    );
    return loading;
  }

  function show(next: boolean, focus = false) {
    open = next;
    button.ariaExpanded = String(open);
    memory?.setItem(openKey, open ? '1' : '');
    host.toggleAttribute('busy', open && !loading);
    if (!open) host.removeAttribute('open');
    if (open || loading) {
      whenLoaded((it) => {
        host.removeAttribute('busy');
        host.toggleAttribute('open', open);
        if (open) it.show(focus);
        else it.hide();
      });
    }
  }

  function whenLoaded(use: (panel: Panel) => void) {
    panel().then(use, () => {
      loading = undefined;
      tries += 1;
      show(false);
      button.ariaLabel = button.title = launcherWords.failed;
    });
  }

  function become(next: string | undefined) {
    token = next;
    if (loading) return whenLoaded((it) => it.signIn(next));
    // Nobody may find here what the one before them said, even if the panel is never opened.
    for (const key of Object.keys(memory && !next ? memory : {})) {
      if (key.startsWith(`shopkeeper:${shop}:`)) memory?.removeItem(key);
    }
  }

  window.shopkeeper = {
    open: () => show(true, true),
    close: () => show(false),
    signIn: become,
    signOut: () => become(undefined),
    say: (text) => {
      show(true, true);
      whenLoaded((it) => it.say(text));
    },
  } satisfies Shopkeeper;

  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  button.type = 'button';
  button.className = 'launcher';
  button.ariaLabel = dataset['title'] ?? launcherWords.open;
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  button.addEventListener('click', () => show(true, true));
  button.append(icon());
  root.append(button);
  if (dataset['position'] === 'left') host.setAttribute('left', '');
  accented(firstColour(dataset['accent']));

  const place = () => {
    document.body.append(host);
    // A panel that fills the phone's screen would hide the page somebody has just gone to.
    if (memory?.getItem(openKey) && matchMedia('(min-width: 560px)').matches) show(true);
  };
  if (document.body) place();
  else addEventListener('DOMContentLoaded', place);
}

/** The tab's storage, or none where the browser forbids it. */
function remembered(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  path.setAttribute(
    'd',
    'M12 4c4.7 0 8.5 3.2 8.5 7.2s-3.8 7.2-8.5 7.2c-.9 0-1.8-.1-2.6-.3L4.6 20l1.2-3.6C4.4 15.1 3.5 13.2 3.5 11.2 3.5 7.2 7.3 4 12 4Z',
  );
  svg.append(path);
  return svg;
}
