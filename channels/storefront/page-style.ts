import { firstColour, readableOn, textOn } from '../../widget/panel/colour.ts';

/** The style sheet of the pages, in a shop's colour: "7a1f3d", or our own where there is none or it is no colour. */
export function pageStyle(accent: string | undefined): string {
  const colour = firstColour(`#${accent ?? ''}`);
  const light = readableOn(colour, '#fbfaf8');
  const dark = readableOn(colour, '#26272d');
  return `:root{--accent:${colour};--on-accent:${textOn(colour)};--link:${light};--link-dark:${dark}}\n${sheet}`;
}

/** The small drawing in the browser's tab. */
export function icon(accent: string | undefined): string {
  const colour = firstColour(`#${accent ?? ''}`);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="9" fill="${colour}"/>` +
    `<path fill="${textOn(colour)}" d="M16 6c.8 5.6 4.4 9.2 10 10-5.6.8-9.2 4.4-10 10-.8-5.6-4.4-9.2-10-10 5.6-.8 9.2-4.4 10-10Z"/></svg>`
  );
}

const sheet = `
:root {
  --paper: #fbfaf8; --raised: #fff; --frame: #f1efea; --line: #e4e2dc; --ink: #1b1b1f; --muted: #5c5b63;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #131417; --raised: #1c1d22; --frame: #26272d; --line: #34363e; --ink: #f2f1ef; --muted: #b1b1ba; --link: var(--link-dark) }
}
*, *::before { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body {
  margin: 0; background: var(--paper); color: var(--ink); -webkit-font-smoothing: antialiased;
  font: 400 16px/1.55 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
}
h1, p, ul { margin: 0; padding: 0; list-style: none }
img { display: block; max-width: 100%; height: auto }
a { color: inherit; text-decoration: none }
button, select { font: inherit; color: inherit }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 6px }
[hidden] { display: none !important }
.wide { max-width: 1240px; margin-inline: auto; padding-inline: max(20px, env(safe-area-inset-left)) max(20px, env(safe-area-inset-right)) }
main.wide { padding-block-end: 120px }

.bar { position: sticky; top: 0; z-index: 2; background: color-mix(in srgb, var(--paper) 86%, transparent); backdrop-filter: blur(14px); border-block-end: 1px solid var(--line) }
.bar .wide { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-height: 60px }
.home { padding-block: 10px; color: var(--muted); font-size: 15px }
.home::before { content: '\\2190\\00a0\\00a0' }
.home:hover { color: var(--ink) }
.person { display: flex; align-items: center; gap: 10px; min-width: 0; color: var(--muted); font-size: 15px }
.person span { white-space: nowrap }
select {
  min-width: 0; max-width: 240px; min-height: 40px; padding: 0 36px 0 16px; border: 1px solid var(--line); border-radius: 20px; color: var(--ink);
  appearance: none; background: var(--raised) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 8' fill='none' stroke='%23888' stroke-width='1.6'%3E%3Cpath d='M1 1.5l5 5 5-5'/%3E%3C/svg%3E") no-repeat right 14px center / 11px;
  text-overflow: ellipsis;
}
.staff { display: flex; align-items: center; gap: 12px; color: var(--link); font-size: 15px; font-weight: 600 }
.staff button { min-height: 36px; padding: 0 14px; border: 1px solid var(--line); border-radius: 18px; background: none; color: var(--ink); font-weight: 400; cursor: pointer }

.masthead { max-width: 760px; padding-block: clamp(36px, 7vw, 84px) clamp(24px, 4vw, 44px) }
.eyebrow { margin-block-end: 14px; color: var(--link); font-size: 15px; font-weight: 600 }
h1 { font-size: clamp(32px, 5.6vw, 58px); font-weight: 680; letter-spacing: -0.028em; line-height: 1.06; text-wrap: balance }
.lead { margin-block-start: 14px; color: var(--muted); font-size: clamp(17px, 1.6vw, 20px); line-height: 1.5; text-wrap: pretty }

.filters { margin-inline: -20px; overflow-x: auto; scrollbar-width: none }
.filters ul { display: flex; gap: 8px; padding: 4px 20px 28px }
.filters li { flex: none }
.filters a { display: block; padding: 7px 16px; border: 1px solid var(--line); border-radius: 20px; font-size: 15px }
.filters a::first-letter { text-transform: uppercase }
.filters a:hover { border-color: var(--muted) }
.filters span { color: var(--muted); font-size: 13px; font-variant-numeric: tabular-nums }
.filters [aria-current] { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
.filters [aria-current] span { color: inherit }

.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr)); gap: 36px 20px }
.grid li { display: flex; min-width: 0 }
.tile { display: flex; flex: 1; flex-direction: column; min-width: 0; padding: 0; border: 0; background: none; text-align: start; cursor: pointer }
.tile:focus-visible { outline-offset: 6px; border-radius: 14px }
.frame { position: relative; display: block; margin-block-end: 14px; overflow: hidden; border-radius: 18px; background: var(--frame) }
.frame img { width: 100%; aspect-ratio: 3 / 4; object-fit: cover; transition: transform .5s cubic-bezier(.2, .8, .2, 1) }
.tile:hover img { transform: scale(1.035) }
.out { position: absolute; inset-block-end: 12px; inset-inline-start: 12px; padding: 3px 12px; border-radius: 14px; background: #1b1b1fe0; color: #fff; font-size: 13px; font-weight: 550 }
.name { font-weight: 600; line-height: 1.35; overflow-wrap: anywhere }
.about { color: var(--muted); font-size: 14px; text-transform: none }
.about::first-letter { text-transform: uppercase }
.price { padding-block-start: 6px; font-variant-numeric: tabular-nums }
.price small { color: var(--muted); font-size: 14px }
.paging { display: flex; align-items: center; justify-content: space-between; margin-block-start: 56px; padding-block-start: 20px; border-block-start: 1px solid var(--line); color: var(--muted) }
.paging > * { min-width: 90px }
.paging > :nth-child(2) { text-align: center }
.paging > :last-child { text-align: end }
.paging a { padding-block: 10px; color: var(--link); font-weight: 600 }

.shops { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)); gap: 28px }
.shop { display: block; overflow: hidden; border: 1px solid var(--line); border-radius: 26px; background: var(--raised); transition: box-shadow .25s, transform .25s }
.shop:hover { box-shadow: 0 30px 60px -36px #17171a66; transform: translateY(-3px) }
.window { display: grid; grid-template-columns: repeat(4, 1fr); background: var(--frame) }
.window img { width: 100%; aspect-ratio: 3 / 4; object-fit: cover }
.sign { display: flex; flex-direction: column; gap: 2px; padding: 20px 24px 24px; color: var(--muted) }
.sign strong { color: var(--ink); font-size: 22px; font-weight: 650; letter-spacing: -0.015em }

@media (max-width: 560px) {
  .grid { grid-template-columns: 1fr 1fr; gap: 28px 14px }
  .name { font-size: 15px }
  .frame { border-radius: 14px }
  .person span { display: none }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important } }
`;
