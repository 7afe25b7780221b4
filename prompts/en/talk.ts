/** What the shop says when no tool has spoken. */
export const talk = {
  greeting: ({ welcome }: { welcome: string }) => welcome,
  welcome: ({ shop }: { shop: string }) =>
    `Hello! I am the assistant of ${shop}. I can find things, check stock, fill your cart and look after your orders.`,
  thanks: () => 'With pleasure. Anything else?',
  bye: () => 'Goodbye, and see you soon.',
  help: () =>
    'I can find products, check stock and prices, keep your cart, place an order, tell you where an order is, and cancel one that has not left yet.',
  unknown: () =>
    'I did not understand that, or it is nothing I can answer. I can help with products, your cart and your orders.',
  unknownAgain: () =>
    'I am still not getting it, sorry. Try it in a few plain words, such as the ones below; a colleague in the shop can help with anything else.',
  empty: () => 'There was nothing in that message. What can I do for you?',
  wordless: () => 'I cannot read that one. What can I do for you, in a few words?',
  tooLong: ({ length, most }: { length: number; most: number }) =>
    `That is more than I can read at once (${length} characters; ${most} is my limit). Could you say it in a few sentences?`,
  nothingToConfirm: () => 'There is nothing waiting for a yes just now. What can I do for you?',
  nothingToDecline: () => 'All right. What can I do for you?',
  declined: ({ summary }: { summary: string }) => `All right, not done: ${summary}. Everything is as it was.`,
  stillWaiting: ({ summary }: { summary: string }) => `Still waiting for your yes or no: ${summary}.`,
  backTo: ({ question }: { question: string }) => `And back to where we were: ${question}`,
  changed: (text: string) => `Something has changed since I asked. ${text}`,
  failed: () => 'Something went wrong on my side and nothing was changed. Please try that again.',
  yes: () => ({ label: 'Yes', say: 'Yes' }),
  no: () => ({ label: 'No', say: 'No' }),
};
