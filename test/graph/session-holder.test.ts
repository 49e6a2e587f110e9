import { expect, test } from 'vitest';
import type { Session, SessionOptions } from '../../src/graph/sign-in/msal-session.ts';
import { createSessionHolder } from '../../src/graph/sign-in/session-holder.ts';
import { createTurns } from '../../src/graph/sign-in/turns.ts';

const OPTIONS: SessionOptions = {
  clientId: 'a',
  authority: 'https://login.example/x',
  redirectUri: 'https://site.example/r',
};

/** A session that writes down what is asked of it. */
function fakeSession(did: string[], signOut: () => Promise<void> = async () => undefined): Session {
  const never = () => Promise.reject(new Error('not asked for here'));
  return {
    signIn: never,
    leave: never,
    finish: never,
    token: never,
    cancel: () => undefined,
    forget: async () => void did.push('forget'),
    signOut: async () => {
      did.push('signOut');
      await signOut();
    },
  };
}

test('a session is opened once for the same settings, and anew for others', async () => {
  const opened: SessionOptions[] = [];
  const holder = createSessionHolder(async (options) => {
    opened.push(options);
    return fakeSession([]);
  });
  expect(holder.held()).toBeNull();
  expect(await holder.get(null)).toBeNull();
  const first = await holder.get(OPTIONS);
  expect(await holder.get({ ...OPTIONS })).toBe(first);
  expect(holder.held()).toBe(first);
  expect(await holder.get({ ...OPTIONS, clientId: 'b' })).not.toBe(first);
  expect(opened.map(({ clientId }) => clientId)).toEqual(['a', 'b']);
});

test('a session that could not be opened is tried again', async () => {
  let tries = 0;
  const holder = createSessionHolder(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return fakeSession([]);
  });
  await expect(holder.get(OPTIONS)).rejects.toThrow('offline');
  expect(holder.held()).toBeNull();
  expect(await holder.get(OPTIONS)).not.toBeNull();
});

test('to forget clears the tokens, also where Microsoft can not be reached to sign out', async () => {
  const did: string[] = [];
  const holder = createSessionHolder(async () => fakeSession(did, () => Promise.reject(new Error('offline'))));
  await holder.forget(true);
  expect(did).toEqual([]);
  await holder.get(OPTIONS);
  await holder.forget(false);
  expect(did).toEqual(['forget']);
  await holder.forget(true);
  expect(did).toEqual(['forget', 'signOut', 'forget']);
});

test('a turn ends the one before, and an end needs no next one', () => {
  const turns = createTurns();
  const first = turns.next();
  expect(first.aborted).toBe(false);
  const second = turns.next();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  turns.end();
  expect(second.aborted).toBe(true);
  expect(turns.next().aborted).toBe(false);
});
