import { readFileSync } from 'node:fs';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/redaction/${name}.json`, import.meta.url), 'utf8'));

/** Texts whose secrets stand between guillemets; `{reply}` stands for a reply of Exchange Online. */
export const MARKED = fixture('secrets') as readonly (readonly [kind: string, marked: string])[];
/** Texts that hold no secret. */
export const HARMLESS = fixture('harmless') as readonly string[];

export const secretsOf = (marked: string): string[] =>
  [...marked.matchAll(/«([^»]*)»/g)].map(([, secret = '']) => secret);
export const textOf = (marked: string): string => marked.replace(/[«»]/g, '');

/** A secret as the text has it, and as a person reads it. */
export const formsOf = (secret: string): string[] => [
  secret,
  secret.replace(/\\(.)/g, '$1'),
  secret.replace(/''/g, "'"),
  secret.replace(/""/g, '"'),
];

export const REPLY =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for ' +
  'the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AM6P193CA0011.EURP193.PROD.OUTLOOK.COM ' +
  '2026-11-21T09:01:02.345Z 08DE1]';
