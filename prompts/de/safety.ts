/** What is said where code holds something back. */
export const safety = {
  tooManyCalls: ({ most }: { most: number }) =>
    `Das war mehr, als ich auf einmal erledigen kann; ich habe mir nur die ersten ${most} Dinge angesehen. Bitte sagen Sie mir den Rest noch einmal.`,
};

/** Why code would not do what a model proposed; by the code decisions return. */
export const safetyRefusals = {
  not_said: () =>
    'Das mache ich nur mit Angaben, die von Ihnen selbst kommen. Was genau meinen Sie, und wie viel oder wohin? Bitte sagen Sie es mir in Ihren eigenen Worten.',
};
