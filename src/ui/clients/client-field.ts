/** Names in the form of the question: the typed name, and the id that it stands for. */
export const CLIENT_NAME = 'client-name';
export const CLIENT_FIELD = 'client-id';
