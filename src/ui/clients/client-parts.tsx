/** What is shown of a client. Its script comes with the first of these, since most cases name none. */
export { ClientBox } from './client-box.tsx';
export { ClientNote, ErrorPlace } from './client-note.tsx';
