import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { documentStyle } from './document-style.ts';
import type { DocumentView, Labelled } from './document-view.ts';

type Html = ReturnType<typeof html>;

/** A page of its own and what it may load: its own style and nothing else. */
export type Page = { body: string; policy: string };

/** The printable page of a document; `pdf` is the address of the same as a file. Everything in it is escaped. */
export async function documentHtml(view: DocumentView, pdf: string): Promise<Page> {
  const { title, number, shop, parties, columns, rows, sums, sentences, bank, foot } = view;
  return page(
    view.language,
    `${title} ${number}`,
    view.accent,
    html`<p class="save"><a href="${pdf}">${view.download}</a></p>
      <main>
        <header>
          <div>
            <p class="shop">${shop}</p>
            <h1>${title}</h1>
          </div>
          <dl class="facts">${view.facts.map(fact)}</dl>
        </header>
        <section class="parties">
          ${parties.map(
            ({ heading, lines }) =>
              html`<div>
                <h2>${heading}</h2>
                <address>${lines.map((line, at) => html`${at > 0 ? raw('<br>') : ''}${line}`)}</address>
              </div>`,
          )}
        </section>
        <table role="table">
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col">${columns.item}</th>
              <th role="columnheader" scope="col">${columns.quantity}</th>
              <th role="columnheader" scope="col">${columns.unit}</th>
              <th role="columnheader" scope="col">${columns.amount}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr role="row">
                  <td role="cell">${row.title}${row.notes.map((note) => html`<small>${note}</small>`)}</td>
                  <td role="cell" class="quantity" ${row.unit === '' ? '' : html`data-unit="${row.unit}"`}>
                    ${row.quantity}
                  </td>
                  <td role="cell" class="unit">${row.unit}</td>
                  <td role="cell" class="amount">${row.amount}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <dl class="sums">
          ${sums.map(
            ({ label, value, strong }) =>
              html`<div class="${strong ? 'strong' : ''}">
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        <div class="end">
          ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
          ${bank.length > 0 ? html`<section class="bank"><dl>${bank.map(fact)}</dl></section>` : ''}
        </div>
        <footer>${foot}</footer>
      </main>`,
  );
}

/** A page that says why there is no document to see. */
export function noticeHtml(
  language: string,
  { title, text }: { title: string; text: string },
): Promise<Page> {
  return page(
    language,
    title,
    undefined,
    html`<main>
      <h1>${title}</h1>
      <p>${text}</p>
    </main>`,
  );
}

const fact = ({ label, value }: Labelled) =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

async function page(language: string, title: string, accent: string | undefined, body: Html): Promise<Page> {
  const style = documentStyle(accent);
  const hash = createHash('sha256').update(style).digest('base64');
  const text = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { body: text.toString(), policy };
}
