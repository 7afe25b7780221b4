import type { ProductItem } from '../../tools/card.ts';
import type { Desk } from './desk.ts';
import { Picture } from './picture.tsx';

/** Things on a shelf, side by side; tapping one says its words. */
export function Products({ items, total, desk }: { items: ProductItem[]; total: number; desk: Desk }) {
  const { words } = desk;
  return (
    <div class="shelf">
      <ul class={items.length > 1 ? 'products' : 'products single'}>
        {items.map((item) => (
          <li key={item.variant ?? item.product}>
            <button type="button" class="product" onClick={() => desk.say(item.say)}>
              <Picture url={desk.address(item.picture)} title={item.title} />
              <span class="about">
                <span class="name">{item.title}</span>
                {item.subtitle && <span class="muted">{item.subtitle}</span>}
                <Badges item={item} />
                <Price item={item} desk={desk} />
                <Stock item={item} desk={desk} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > items.length && <p class="muted caption">{words.showing(items.length, total)}</p>}
    </div>
  );
}

/** One thing with all that is known of it. */
export function Product({
  item,
  description,
  desk,
}: {
  item: ProductItem;
  description: string | undefined;
  desk: Desk;
}) {
  return (
    <article class="card detail" aria-label={item.title}>
      <div class="first">
        <Picture url={desk.address(item.picture)} title={item.title} />
        <div class="about">
          <h3>{item.title}</h3>
          {item.subtitle && <p class="muted">{item.subtitle}</p>}
          <Badges item={item} />
          <Price item={item} desk={desk} />
          <Stock item={item} desk={desk} />
        </div>
      </div>
      {description && <p>{description}</p>}
      <Facts facts={item.facts ?? []} />
      <button type="button" class="button" onClick={() => desk.say(item.say)}>
        {desk.words.choose}
      </button>
    </article>
  );
}

export function Facts({ facts }: { facts: { label: string; value: string }[] }) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Price({ item, desk: { words } }: { item: ProductItem; desk: Desk }) {
  return (
    <span class="price">
      {item.from && <span class="muted">{words.from} </span>}
      <strong>{item.price.text}</strong>
      {item.was && (
        <span class="muted">
          <span class="hidden"> {words.was} </span> <s>{item.was.text}</s>
        </span>
      )}
    </span>
  );
}

function Stock({ item, desk: { words } }: { item: ProductItem; desk: Desk }) {
  return <span class={`stock ${item.stock}`}>{words.stock[item.stock]}</span>;
}

function Badges({ item }: { item: ProductItem }) {
  if (!item.badges?.length) return null;
  return (
    <span class="badges">
      {item.badges.map((badge) => (
        <span key={badge} class="badge">
          {badge}
        </span>
      ))}
    </span>
  );
}
