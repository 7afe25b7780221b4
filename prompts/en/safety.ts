/** What is said where code holds something back. */
export const safety = {
  tooManyCalls: ({ most }: { most: number }) =>
    `That was more than I can do in one go, so I only looked at the first ${most} things. Please tell me the rest again.`,
};

/** Why code would not do what a model proposed; by the code decisions return. */
export const safetyRefusals = {
  not_said: () =>
    'I would only do that with what you tell me yourself. Which one do you mean, and how many or where to? Please say it in your own words.',
};
