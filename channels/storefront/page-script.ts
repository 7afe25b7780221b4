import type { Shopkeeper } from '../../widget/embed.ts';

/** Runs on a shop's page: who the visitor is, and things on the shelf that one can ask about. */
const shop = (document.currentScript as HTMLScriptElement | null)?.dataset['shop'] ?? '';
const customerKey = `storefront-customer:${shop}`;
const staffKey = `storefront-staff:${shop}`;

const menu = document.querySelector<HTMLSelectElement>('#person');
const assistant = (): Shopkeeper | undefined => window.shopkeeper;
const staffNote = document.querySelector<HTMLElement>('#staff');

/** A link for staff carries their token in the fragment; it must not stay in the address bar or the history. */
function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!token) return;
  sessionStorage.setItem(staffKey, token);
  sessionStorage.removeItem(customerKey);
  history.replaceState(history.state, '', location.pathname + location.search);
}

async function beCustomer(customer: string) {
  if (customer === '') {
    sessionStorage.removeItem(customerKey);
    assistant()?.signOut();
    return;
  }
  const response = await fetch(`/demo/${encodeURIComponent(shop)}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customer }),
  });
  if (!response.ok) {
    if (menu) menu.value = sessionStorage.getItem(customerKey) ?? '';
    return;
  }
  const { token } = (await response.json()) as { token: string };
  sessionStorage.setItem(customerKey, customer);
  assistant()?.signIn(token);
}

function start() {
  takeToken();
  const staff = sessionStorage.getItem(staffKey);
  const customer = sessionStorage.getItem(customerKey);
  if (staff) {
    if (staffNote) staffNote.hidden = false;
    if (menu?.parentElement) menu.parentElement.hidden = true;
    assistant()?.signIn(staff);
  } else if (menu) {
    // Without scripts the menu could do nothing, so the page comes with it hidden.
    if (menu.parentElement) menu.parentElement.hidden = false;
    menu.value = customer ?? '';
    // A token per page: the customer is remembered, not what proves it.
    if (menu.value) void beCustomer(menu.value);
  }
}

menu?.addEventListener('change', () => void beCustomer(menu.value));
document.querySelector('#leave')?.addEventListener('click', () => {
  sessionStorage.removeItem(staffKey);
  assistant()?.signOut();
  if (staffNote) staffNote.hidden = true;
  start();
});
document.addEventListener('click', ({ target }) => {
  const tile = target instanceof Element ? target.closest<HTMLElement>('[data-say]') : null;
  if (tile?.dataset['say']) assistant()?.say(tile.dataset['say']);
});
// Following a staff link from the shop's own page changes the fragment and loads nothing.
window.addEventListener('hashchange', start);
start();
