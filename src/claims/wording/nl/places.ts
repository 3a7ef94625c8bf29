/** Names of places, as English texts name them. */
export const places = `
`;
