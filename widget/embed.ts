/** What a page may do with the widget, as `window.shopkeeper`. */
export type Shopkeeper = {
  open: () => void;
  close: () => void;
  /** Speaks for the person the token names; calling it again with a fresh token keeps their conversation. */
  signIn: (token: string) => void;
  /** Back to a guest; forgets the conversation. */
  signOut: () => void;
  /** Opens the panel and says this in the person's name. */
  say: (text: string) => void;
};

/** What the loader hands to the panel. */
export type PanelHost = {
  root: ShadowRoot;
  shop: string;
  api: string;
  token: string | undefined;
  title: string | undefined;
  accent: string | undefined;
  /** The person closed the panel; the loader shows its button again. */
  closed: () => void;
  /** The accent turned out to be this one. */
  accented: (accent: string) => void;
};

export type Panel = {
  /** Opens; moves the focus into the panel only where the person asked for it. */
  show: (focus: boolean) => void;
  hide: () => void;
  signIn: (token: string | undefined) => void;
  say: (text: string) => void;
};

declare global {
  interface Window {
    shopkeeper?: Shopkeeper;
  }
}
