/**
 * The part of the guide's script that is fetched without waiting for a person: the two libraries, which change least and
 * weigh most. The walk and the screens follow at the first sign of a person and find this part loaded and compiled.
 */
export { hydrate } from 'preact';
export { useState } from 'preact/hooks';
export { createActor, setup } from 'xstate';
