/** What is said when an earlier order goes into the cart again. */
export const reorder = {
  put: ({ list, order }: { list: string; order: string }) =>
    `I have put ${list} in your cart, as in order ${order}.`,
  nothing: ({ order }: { order: string }) => `I could not put anything from order ${order} in your cart.`,
  fewer: ({
    title,
    added,
    wanted,
    inCart,
  }: Record<'added' | 'wanted' | 'inCart', number> & { title: string }) =>
    `Of ${title} I could only take ${added} instead of ${wanted}${inCart > added ? `; that makes ${inCart}` : ''}.`,
  soldOut: ({ list }: { list: string }) => `Sold out: ${list}.`,
  noMore: ({ list }: { list: string }) => `There is no more than is in your cart already: ${list}.`,
  gone: ({ list }: { list: string }) => `No longer sold here: ${list}.`,
  price: ({ title, was, now }: Record<'title' | 'was' | 'now', string>) =>
    `${title} now costs ${now}; it was ${was}.`,
  leftOut: ({ list }: { list: string }) => `Left out, as you wish: ${list}.`,
  notInIt: ({ list }: { list: string }) => `Not in that order, so there was nothing to leave out: ${list}.`,
};
