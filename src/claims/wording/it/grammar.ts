/** Small words, with the English that our wordings are written in. */
export const grammar = `
`;
