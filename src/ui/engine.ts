/**
 * The part of the guide's script that is fetched without waiting for a person: what every step needs and no screen holds.
 * The screens follow at the first sign of a person and find this part loaded and compiled.
 */
export { hydrate } from 'preact';
export { useState } from 'preact/hooks';
export { createActor } from 'xstate';
export { walkMachine } from '../flow/machine.ts';
