/** How a document looks on a screen and on paper: A4 or letter, one column on a phone. */
export function documentStyle(accent: string | undefined): string {
  const colour = /^#[0-9a-f]{6}$/i.test(accent ?? '') ? accent : '#333333';
  return `
:root { color-scheme: light; --accent: ${colour}; --ink: #1c1c1e; --soft: #5c5c63; --line: #dcdce0; }
* { box-sizing: border-box; }
body { margin: 0; background: #f2f2f4; color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 820px; margin: 24px auto; padding: 48px 56px; background: #fff; border-radius: 6px; box-shadow: 0 1px 3px rgb(0 0 0 / 12%); }
.save { max-width: 820px; margin: 24px auto 0; padding: 0 4px; text-align: right; }
.save a { color: var(--ink); font-weight: 600; }
header { display: flex; justify-content: space-between; gap: 32px; align-items: flex-start; padding-bottom: 24px; border-bottom: 3px solid var(--accent); }
h1 { margin: 0; font-size: 30px; line-height: 1.2; }
.shop { margin: 0 0 4px; color: var(--soft); font-weight: 600; }
dl { margin: 0; }
.facts { display: grid; grid-template-columns: auto auto; gap: 2px 16px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.facts dd { text-align: right; font-variant-numeric: tabular-nums; }
.parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 24px; margin: 28px 0; }
.parties h2, .bank h2 { margin: 0 0 4px; font-size: 13px; font-weight: 600; color: var(--soft); }
address { font-style: normal; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { padding: 8px 0 8px 16px; border-bottom: 1px solid var(--ink); font-size: 13px; text-align: right; color: var(--soft); font-weight: 600; white-space: nowrap; }
td { padding: 10px 0 10px 16px; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; text-align: left; white-space: normal; overflow-wrap: anywhere; }
td small { display: block; color: var(--soft); font-size: 13px; }
tr { break-inside: avoid; }
.sums { width: min(100%, 430px); margin: 12px 0 0 auto; font-variant-numeric: tabular-nums; break-inside: avoid; }
.sums div { display: flex; justify-content: space-between; gap: 24px; padding: 4px 0; }
.sums dd { white-space: nowrap; }
.sums .strong { padding: 8px 0; font-size: 18px; font-weight: 700; }
.sums .strong dt { color: inherit; }
.sums .strong + div { border-top: 1px solid var(--line); padding-top: 8px; }
.end { margin-top: 28px; break-inside: avoid; }
.end p { margin: 0 0 8px; }
.bank { margin-top: 16px; }
.bank dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; }
footer { margin-top: 36px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
@media (max-width: 600px) {
  main { margin: 12px 0 0; padding: 24px 18px 32px; border-radius: 0; }
  .save { margin: 12px 18px 0; padding: 0; }
  header { display: block; padding-bottom: 16px; }
  .facts { margin-top: 16px; }
  .facts dd { text-align: left; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: grid; grid-template-columns: 1fr auto; border-bottom: 1px solid var(--line); padding: 10px 0; column-gap: 16px; }
  td { display: block; padding: 0; border: 0; }
  td:first-child { grid-column: 1 / -1; }
  td.quantity { text-align: left; color: var(--soft); grid-row: 2; }
  td.unit { display: none; }
  td.quantity[data-unit]::after { content: " × " attr(data-unit); }
  td.amount { grid-row: 2; grid-column: 2; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { background: #fff; font-size: 10.5pt; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; border-radius: 0; }
  .save { display: none; }
  thead { display: table-header-group; }
}
`;
}
