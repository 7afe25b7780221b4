const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  again: 'M5 12a7 7 0 1 0 2.2-5.1M5 4.5v3.5h3.5',
  cart: 'M6.2 8.5h11.6l1 11H5.2l1-11ZM9 11V7.5a3 3 0 0 1 6 0V11',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  spark: 'M12 4c.6 4.4 3.6 7.4 8 8-4.4.6-7.4 3.6-8 8-.6-4.4-3.6-7.4-8-8 4.4-.6 7.4-3.6 8-8Z',
};

/** A small line drawing; always beside or under words, so hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="icon">
      <path d={paths[name]} />
    </svg>
  );
}
