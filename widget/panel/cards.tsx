import type { Card, CartLine, Sum } from '../../tools/card.ts';
import type { Desk } from './desk.ts';
import { Icon } from './icon.tsx';
import { Picture } from './picture.tsx';
import { Facts, Product, Products } from './product-cards.tsx';

/** A card of a reply. One of a kind that this version does not know is left out; its words are in the text. */
export function CardView({ card, desk }: { card: Card; desk: Desk }) {
  switch (card.type) {
    case 'products':
      return <Products items={card.items} total={card.total} desk={desk} />;
    case 'product':
      return <Product item={card.item} description={card.description} desk={desk} />;
    case 'cart':
      return <Cart card={card} desk={desk} />;
    case 'order':
      return <Order card={card} desk={desk} />;
    case 'confirm':
      return <Confirm card={card} desk={desk} />;
    case 'document':
      return <Document card={card} desk={desk} />;
    default:
      return null;
  }
}

type Of<Type extends Card['type']> = { card: Extract<Card, { type: Type }>; desk: Desk };

function Cart({ card, desk }: Of<'cart'>) {
  const { words } = desk;
  return (
    <section class="card" aria-label={words.cart}>
      <h3>{words.cart}</h3>
      {card.lines.length === 0 && <p class="muted">{words.emptyCart}</p>}
      <Lines lines={card.lines} desk={desk} />
      <Sums sums={card.sums} />
    </section>
  );
}

function Order({ card, desk }: Of<'order'>) {
  const name = desk.words.order(card.order);
  return (
    <section class="card" aria-label={name}>
      <div class="heading">
        <h3>{name}</h3>
        <span class="badge">{card.status}</span>
      </div>
      <Facts facts={card.facts} />
      <Lines lines={card.lines} desk={desk} />
      <Sums sums={card.sums} />
    </section>
  );
}

function Document({ card, desk }: Of<'document'>) {
  return (
    <section class="card" aria-label={card.title}>
      <h3>{card.title}</h3>
      <Facts facts={card.facts} />
      <Sums sums={card.sums} />
      {card.links.length > 0 && (
        <div class="choices">
          {card.links.map(({ label, url }) => {
            const address = desk.address(url);
            return (
              address && (
                <a
                  key={url}
                  class="button quiet"
                  href={address}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={`${card.title}: ${label}`}
                >
                  {label}
                </a>
              )
            );
          })}
        </div>
      )}
    </section>
  );
}

function Confirm({ card, desk }: Of<'confirm'>) {
  const { state, words } = desk;
  const answer = state.answered[card.id];
  const open = state.openConfirm === card.id && !answer;
  const buttons = [
    { answer: 'no', kind: 'button quiet', choice: card.no },
    { answer: 'yes', kind: 'button', choice: card.yes },
  ] as const;
  return (
    <section class={open ? 'card confirm' : 'card confirm over'} aria-label={card.title}>
      <h3>{card.title}</h3>
      <Facts facts={card.facts} />
      <Lines lines={card.lines ?? []} desk={desk} />
      <Sums sums={card.sums ?? []} />
      {open ? (
        <div class="choices">
          {buttons.map(({ answer, kind, choice }) => (
            <button
              key={answer}
              type="button"
              class={kind}
              disabled={state.sending !== undefined}
              onClick={() => desk.answer(card.id, answer, choice.say)}
            >
              {choice.label}
            </button>
          ))}
        </div>
      ) : (
        <p class="muted verdict">
          {answer === 'yes' && <Icon name="check" />}
          {answer ? words.answered[answer] : words.noLongerOpen}
        </p>
      )}
    </section>
  );
}

function Lines({ lines, desk }: { lines: CartLine[]; desk: Desk }) {
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.variant}>
          <Picture url={desk.address(line.picture)} title={line.title} />
          <div class="about">
            <span class="name">{line.title}</span>
            {line.detail && <span class="muted">{line.detail}</span>}
            <span class="muted">
              {line.quantity} × {line.unitPrice.text}
            </span>
            {line.notes?.map((note) => (
              <span key={note} class="note">
                {note}
              </span>
            ))}
          </div>
          <span class="amount">{line.total.text}</span>
        </li>
      ))}
    </ul>
  );
}

function Sums({ sums }: { sums: Sum[] }) {
  if (sums.length === 0) return null;
  return (
    <dl class="sums">
      {sums.map(({ label, amount, strong }) => (
        <div key={label} class={strong ? 'strong' : ''}>
          <dt>{label}</dt>
          <dd>{amount.text}</dd>
        </div>
      ))}
    </dl>
  );
}
