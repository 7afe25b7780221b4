/** Words on invoices, credit notes and quotes, and what is said when one is handed over. */
export const documents = {
  titles: { invoice: 'Invoice', credit_note: 'Credit note', quote: 'Quote' },
  labels: {
    number: 'Number',
    issued: 'Date',
    due: 'Payable by',
    validUntil: 'Valid until',
    order: 'Order',
    ordered: 'Ordered on',
    credits: 'For invoice',
    reason: 'Reason',
    taxNumber: 'VAT number',
    register: 'Registered',
    email: 'E-mail',
    phone: 'Phone',
    bank: 'Bank',
    total: 'Total',
    open: 'Still to pay',
  },
  from: 'From',
  to: 'To',
  deliverTo: 'Delivery to',
  offeredTo: 'For',
  columns: { item: 'Item', quantity: 'Quantity', unit: 'Unit price', amount: 'Amount' },
  less: ({ amount }: { amount: string }) => `Less ${amount}`,
  givenBack: ({ order }: { order: string }) => `Given back on order ${order}`,
  sums: {
    goods: 'Goods',
    net: 'Net',
    tax: ({
      name,
      percent,
      included,
      net,
    }: {
      name: string;
      percent: string;
      included: boolean;
      net: string;
    }) => `${name} ${percent} % ${included ? 'included' : 'added'}, on ${net}`,
    total: 'Total',
    credited: 'Credited',
    paid: ({ how }: { how: string }) => `Paid by ${how}`,
    due: 'Still to pay',
  },
  payBy: ({ amount, date }: { amount: string; date: string }) =>
    `Please pay ${amount} by ${date}, naming the number above.`,
  nothingDue: 'Paid in full. Thank you!',
  holdsUntil: ({ date }: { date: string }) => `These prices hold until ${date}.`,
  page: ({ page, of }: { page: number; of: number }) => `Page ${page} of ${of}`,
  download: 'Download as PDF',
  expired: {
    title: 'This link has expired',
    text: 'Ask the assistant of the shop for the document again, and you get a new link.',
  },
  missing: {
    title: 'There is no such document',
    text: 'Please check the link, or ask the shop for a new one.',
  },
  card: { open: 'Open', pdf: 'PDF' },
  here: ({ title, order, total, due }: Record<'title' | 'order' | 'total' | 'due', string>) =>
    `Here is ${title} for order ${order}: ${total}. ${due}`,
  paid: () => 'Nothing is left to pay.',
  toPay: ({ open, date }: { open: string; date: string }) => `${open} is to be paid by ${date}.`,
  credited: ({ title, total }: { title: string; total: string }) => `${title} takes back ${total} of it.`,
};
