/** What a state means to the person who waits for the order. */
const states: Record<string, string> = {
  pending: 'está pendiente de preparación',
  'pending (item modified)': 'está pendiente de preparación, con los cambios que pidió',
  processed: 'está preparado y de camino al transportista',
  shipped: 'está en camino',
  delivered: 'ya se ha entregado',
  cancelled: 'está cancelado',
  'return requested': 'se ha entregado, y usted ha pedido devolver algo',
  'exchange requested': 'se ha entregado, y usted ha pedido un cambio',
};

const kinds: Record<string, string> = {
  on_account: 'cuenta de cliente',
  card: 'tarjeta',
  credit_card: 'tarjeta de crédito',
  debit_card: 'tarjeta de débito',
  test_card: 'tarjeta de prueba',
  gift_card: 'tarjeta regalo',
  paypal: 'PayPal',
};

/** A state in words: "está en camino". */
export function stateOf(status: string): string {
  return states[status] ?? `está en estado «${status}»`;
}

/** Sentences about orders. */
export const orders = {
  state: ({ status }: { status: string }) => stateOf(status),
  one: ({ order, placed, state }: { order: string; placed: string | undefined; state: string }) =>
    `El pedido ${order}${placed === undefined ? '' : ` del ${placed}`} ${state}.`,
  contents: ({ list, total }: { list: string; total: string }) => `Lleva ${list}, ${total} en total.`,
  tracking: ({ list }: { list: string }) => `Puede seguir el paquete con ${list}.`,
  several: ({ count, list }: { count: number; list: readonly string[] }) =>
    `Tiene ${count} pedidos abiertos. ${list.join(' ')}`,
  cancelledFor: ({ reason }: { reason: string }) => `Se canceló por este motivo: ${reason}.`,
  labels: {
    status: () => 'Estado',
    placed: () => 'Fecha',
    address: () => 'Dirección de entrega',
    delivery: () => 'Envío',
    tracking: () => 'Seguimiento',
    payment: () => 'Pago',
    email: () => 'Correo electrónico',
    reason: () => 'Motivo',
    refund: () => 'Reembolso',
    order: () => 'Pedido',
  },
  cancel: {
    title: ({ order }: { order: string }) => `Cancelar el pedido ${order}`,
    ask: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `Voy a cancelar el pedido ${order} (${list}). ${refund} ¿Lo confirma?`,
    refund: ({ list }: { list: string }) => `Se le devuelven ${list}.`,
    noRefund: () => 'No se ha cobrado nada por él.',
    backTo: ({ amount, label }: { amount: string; label: string }) => `${amount} en su ${label}`,
    done: ({ order, refund }: Record<'order' | 'refund', string>) =>
      `El pedido ${order} queda cancelado. ${refund}`.trim(),
  },
  checkout: {
    title: ({ total }: { total: string }) => `Confirmar el pedido por ${total}`,
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
      `Su pedido: ${list}. ${delivery === undefined ? 'A' : `${delivery} a`} ${address}${
        onFile ? ' (la dirección que tenemos guardada)' : ''
      }. En total son ${total}${tax}, pagado con su ${payment}. ¿Lo confirma?`,
    delivery: ({ name, price, days }: { name: string; price: string | undefined; days: string }) =>
      `Envío: ${name}, ${price ?? 'gratis'}, ${days},`,
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
      `¡Muchas gracias! El pedido ${order} está hecho: ${total} con su ${payment}.${
        days === undefined ? '' : days === 'hoy' ? ' Llega hoy.' : ` Tarda ${days}.`
      }`,
    sayDelivery: ({ name }: { name: string }) => `Con ${name}`,
    sayPayment: ({ kind }: { kind: string }) => `Pagar con mi ${kind}`,
  },
  payment: {
    card: ({ brand = 'tarjeta', last4 }: { brand: string | undefined; last4: string | undefined }) =>
      `${brand.charAt(0).toUpperCase()}${brand.slice(1)}${last4 === undefined ? '' : ` terminada en ${last4}`}`,
    kind: ({ kind }: { kind: string }) => kinds[kind] ?? kind.replaceAll('_', ' '),
    test: () => 'tarjeta de prueba',
  },
  say: {
    status: ({ order }: { order: string }) => `¿Dónde está el pedido ${order}?`,
    cancel: ({ order }: { order: string }) => `Cancelar el pedido ${order}`,
  },
};
