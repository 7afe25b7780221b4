/** What is said where code holds something back. */
export const safety = {
  tooManyCalls: ({ most }: { most: number }) =>
    `Es más de lo que puedo hacer de una vez, así que solo he mirado las primeras ${most} cosas. ¿Puede repetirme el resto?`,
};

/** Why code would not do what a model proposed; by the code decisions return. */
export const safetyRefusals = {
  not_said: () =>
    'Eso solo lo hago con lo que me diga usted. ¿A cuál se refiere, y cuánto o adónde? Dígamelo con sus propias palabras, por favor.',
};
