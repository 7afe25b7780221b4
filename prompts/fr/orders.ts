/** What a state means to the person who waits for the order. */
export const states: Record<string, string> = {
  pending: "attend d'être préparée",
  'pending (item modified)': "attend d'être préparée, avec vos modifications",
  processed: 'est prête et va être remise au transporteur',
  shipped: 'est en route',
  delivered: 'a été livrée',
  cancelled: 'est annulée',
  'return requested': 'a été livrée, et vous avez demandé un retour',
  'exchange requested': 'a été livrée, et vous avez demandé un échange',
};

const kinds: Record<string, string> = {
  on_account: 'compte client',
  gift_card: 'carte cadeau',
  test_card: 'carte de test',
  card: 'carte',
  paypal: 'PayPal',
};

/** Sentences about orders. */
export const orders = {
  state: ({ status }: { status: string }) => states[status] ?? `est « ${status} »`,
  one: ({ order, placed, state }: { order: string; placed: string | undefined; state: string }) =>
    `La commande ${order}${placed === undefined ? '' : ` du ${placed}`} ${state}.`,
  contents: ({ list, total }: { list: string; total: string }) => `Elle contient ${list}, ${total} en tout.`,
  tracking: ({ list }: { list: string }) => `Vous pouvez suivre le colis avec ${list}.`,
  several: ({ count, list }: { count: number; list: readonly string[] }) =>
    `Vous avez ${count} commandes en cours. ${list.join(' ')}`,
  cancelledFor: ({ reason }: { reason: string }) => `Elle a été annulée pour cette raison : ${reason}.`,
  labels: {
    status: () => 'État',
    placed: () => 'Passée le',
    address: () => 'Livrée à',
    delivery: () => 'Livraison',
    tracking: () => 'Suivi',
    payment: () => 'Payée avec',
    email: () => 'E-mail',
    reason: () => 'Motif',
    refund: () => 'Remboursement',
    order: () => 'Commande',
  },
  cancel: {
    title: ({ order }: { order: string }) => `Annuler la commande ${order}`,
    ask: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `Vous annulez donc la commande ${order} (${list}). ${refund} C'est bien ça ?`,
    refund: ({ list }: { list: string }) => `Vous serez remboursé de ${list}.`,
    noRefund: () => "Rien n'a été payé.",
    backTo: ({ amount, label }: { amount: string; label: string }) => `${amount} sur votre ${label}`,
    done: ({ order, refund }: Record<'order' | 'refund', string>) =>
      `La commande ${order} est annulée. ${refund}`.trim(),
  },
  checkout: {
    title: ({ total }: { total: string }) => `Passer la commande pour ${total}`,
    ask: ({
      list,
      delivery,
      address,
      onFile,
      payment,
      tax,
      total,
    }: {
      list: string;
      delivery: string | undefined;
      address: string;
      onFile: boolean;
      payment: string;
      tax: string;
      total: string;
    }) =>
      `Votre commande : ${list}. ${delivery === undefined ? 'À' : `${delivery} à`} ${address}${
        onFile ? ' (votre adresse enregistrée)' : ''
      }. ${total} en tout${tax}, payés avec votre ${payment}. Vous passez cette commande ?`,
    delivery: ({ name, price, days }: { name: string; price: string | undefined; days: string }) =>
      `${name}, ${price ?? 'gratuit'}, ${days},`,
    done: ({
      order,
      total,
      payment,
      days,
    }: {
      order: string;
      total: string;
      payment: string;
      days: string | undefined;
    }) =>
      `Merci ! La commande ${order} est passée : ${total} avec votre ${payment}.${
        days === undefined ? '' : ` Délai : ${days}.`
      }`,
    sayDelivery: ({ name }: { name: string }) => `Avec ${name}`,
    sayPayment: ({ kind }: { kind: string }) => `Payer avec ma ${kinds[kind] ?? kind}`,
  },
  payment: {
    card: ({ brand = 'carte', last4 }: { brand: string | undefined; last4: string | undefined }) =>
      `${brand === 'carte' ? 'carte' : `carte ${brand.charAt(0).toUpperCase()}${brand.slice(1)}`}${
        last4 === undefined ? '' : ` finissant par ${last4}`
      }`,
    kind: ({ kind }: { kind: string }) => kinds[kind] ?? kind.replaceAll('_', ' '),
    test: () => 'carte de test',
  },
  say: {
    status: ({ order }: { order: string }) => `Où en est la commande ${order} ?`,
    cancel: ({ order }: { order: string }) => `Annuler la commande ${order}`,
  },
};
