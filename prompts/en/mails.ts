type Known = { shop: string; order: string; list: string };

/** E-mails, as plain text. */
export const mails = {
  placed: ({
    shop,
    order,
    list,
    total,
    address,
    delivery,
    payment,
  }: Known & Record<'total' | 'address' | 'payment', string> & { delivery: string | undefined }) => ({
    subject: `Your order ${order} at ${shop}`,
    text: `Thank you for your order ${order}.\n\n${list}\n${total} in all, paid with your ${payment}.\nTo ${address}${delivery === undefined ? '' : `, ${delivery}`}\n\n${shop}`,
  }),
  cancelled: ({
    shop,
    order,
    list,
    refund,
    paid,
  }: Known & { refund: string | undefined; paid: boolean }) => ({
    subject: `Your order ${order} at ${shop} is cancelled`,
    text: `Your order ${order} (${list}) is cancelled. ${refund !== undefined ? `You get back ${refund}.` : paid ? '' : 'Nothing was charged for it.'}\n\n${shop}`,
  }),
  returned: ({ shop, order, list, how }: Known & { how: string | undefined }) => ({
    subject: `Your return from order ${order} at ${shop}`,
    text: `We have noted that you are sending back, from order ${order}: ${list}.${how === undefined ? '' : `\n\n${how}`}\n\n${shop}`,
  }),
};
