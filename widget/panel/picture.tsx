/** A picture over the first letter of what it shows. The name stands beside it, so it has no words of its own. */
export function Picture({ url, title }: { url: string | undefined; title: string }) {
  return (
    <span class="picture">
      <span aria-hidden="true">{title.slice(0, 1)}</span>
      {url && (
        <img
          key={url}
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
          }}
        />
      )}
    </span>
  );
}
