/** What several currencies have in common, where nobody said which of them is meant. */
const shared: Readonly<Record<string, string>> = {
  dollar: 'dólares',
  krone: 'coronas',
  peso: 'pesos',
  cent: 'céntimos',
};

/** A currency as it is said: its ISO 4217 code, or the Spanish noun that several share. */
export function currencyName(currency: string): string {
  return shared[currency] ?? currency;
}
