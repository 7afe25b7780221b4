/** What is said where code holds something back. */
export const safety = {
  tooManyCalls: ({ most }: { most: number }) =>
    `C’est plus que ce que je peux faire en une fois : je n’ai regardé que les ${most} premières choses. Pouvez-vous me redire le reste ?`,
};

/** Why code would not do what a model proposed; by the code decisions return. */
export const safetyRefusals = {
  not_said: () =>
    'Je ne le fais qu’avec ce que vous me dites vous-même. De quoi s’agit-il exactement, et combien ou à quelle adresse ? Dites-le-moi avec vos propres mots, s’il vous plaît.',
};
