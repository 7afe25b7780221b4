/** What the shop says when no tool has spoken. */
export const talk = {
  greeting: ({ welcome }: { welcome: string }) => welcome,
  welcome: ({ shop }: { shop: string }) =>
    `¡Hola! Soy el asistente de ${shop}. Puedo buscarle cosas, mirar si hay existencias, llenar su carrito y ocuparme de sus pedidos.`,
  thanks: () => 'Con mucho gusto. ¿Algo más?',
  bye: () => 'Adiós, y hasta pronto.',
  help: () =>
    'Puedo buscar productos, mirar existencias y precios, llevar su carrito, tramitar un pedido, decirle dónde está y cancelar uno que aún no haya salido.',
  unknown: () =>
    'No lo he entendido, o es algo a lo que no puedo responder. Puedo ayudarle con los productos, su carrito y sus pedidos.',
  unknownAgain: () =>
    'Sigo sin entenderlo, lo siento. Inténtelo con pocas palabras sencillas, como las de abajo; para todo lo demás le ayudarán en la tienda.',
  empty: () => 'El mensaje ha llegado vacío. ¿En qué puedo ayudarle?',
  wordless: () => 'Eso no sé leerlo. ¿Me dice en pocas palabras en qué puedo ayudarle?',
  tooLong: ({ length, most }: { length: number; most: number }) =>
    `Es más de lo que puedo leer de una vez (${length} caracteres; mi límite son ${most}). ¿Me lo dice en unas pocas frases?`,
  nothingToConfirm: () => 'Ahora mismo no hay nada pendiente de un sí. ¿En qué puedo ayudarle?',
  nothingToDecline: () => 'De acuerdo. ¿En qué puedo ayudarle?',
  declined: ({ summary }: { summary: string }) =>
    `De acuerdo, no lo hago: ${summary}. Todo queda como estaba.`,
  stillWaiting: ({ summary }: { summary: string }) => `Sigue pendiente de su sí o su no: ${summary}.`,
  backTo: ({ question }: { question: string }) => `Y volviendo a lo de antes: ${question}`,
  changed: (text: string) => `Algo ha cambiado desde que se lo pregunté. ${text}`,
  failed: () => 'Algo ha fallado por mi parte y no se ha cambiado nada. Inténtelo otra vez, por favor.',
  yes: () => ({ label: 'Sí', say: 'Sí' }),
  no: () => ({ label: 'No', say: 'No' }),
};
