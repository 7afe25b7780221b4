/** What the shop says when no tool has spoken. */
export const talk = {
  greeting: ({ welcome }: { welcome: string }) => welcome,
  welcome: ({ shop }: { shop: string }) =>
    `Bonjour ! Je suis l'assistant de ${shop}. Je peux trouver des produits, vérifier le stock, remplir votre panier et suivre vos commandes.`,
  thanks: () => 'Avec plaisir. Autre chose ?',
  bye: () => 'Au revoir, et à bientôt.',
  help: () =>
    "Je peux trouver des produits, vérifier le stock et les prix, tenir votre panier, passer une commande, vous dire où elle en est, et l'annuler si elle n'est pas encore partie.",
  unknown: () =>
    "Je n'ai pas compris, ou ce n'est pas une question à laquelle je peux répondre. Je peux vous aider pour les produits, votre panier et vos commandes.",
  unknownAgain: () =>
    'Désolé, je ne comprends toujours pas. Essayez avec quelques mots simples, comme ceux ci-dessous ; pour le reste, un collègue du magasin peut vous aider.',
  empty: () => "Il n'y avait rien dans ce message. Que puis-je faire pour vous ?",
  wordless: () => "Je n'arrive pas à lire ce message. Que puis-je faire pour vous, en quelques mots ?",
  tooLong: ({ length, most }: { length: number; most: number }) =>
    `C'est plus que je ne peux lire d'un coup (${length} caractères ; ma limite est ${most}). Pouvez-vous le dire en quelques phrases ?`,
  nothingToConfirm: () => "Rien n'attend de confirmation pour l'instant. Que puis-je faire pour vous ?",
  nothingToDecline: () => "D'accord. Que puis-je faire pour vous ?",
  declined: ({ summary }: { summary: string }) =>
    `D'accord, je ne l'ai pas fait : ${summary}. Rien n'a changé.`,
  stillWaiting: ({ summary }: { summary: string }) =>
    `J'attends toujours votre oui ou votre non : ${summary}.`,
  backTo: ({ question }: { question: string }) => `Pour revenir à ma question : ${question}`,
  changed: (text: string) => `Quelque chose a changé depuis ma question. ${text}`,
  failed: () => "Quelque chose s'est mal passé de mon côté et rien n'a été modifié. Pouvez-vous réessayer ?",
  yes: () => ({ label: 'Oui', say: 'Oui' }),
  no: () => ({ label: 'Non', say: 'Non' }),
};
