/** What is said where code holds something back. */
export const safety = {
  tooManyCalls: ({ most }: { most: number }) =>
    `È più di quanto possa fare in una volta: ho guardato solo le prime ${most} cose. Può ripetermi il resto?`,
};

/** Why code would not do what a model proposed; by the code decisions return. */
export const safetyRefusals = {
  not_said: () =>
    'Lo faccio solo con quello che mi dice Lei. Quale intende, e quanto o dove? Me lo dica con parole Sue, per favore.',
};
