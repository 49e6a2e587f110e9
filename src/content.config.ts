import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import sources from './content/sources.json';

const sourceIds = Object.keys(sources) as [string, ...string[]];

/** What every text carries: where its claims come from, when they were checked, and what nobody has confirmed. */
const truth = {
  sources: z.array(z.enum(sourceIds)).min(1),
  checked: z.coerce.date(),
  unconfirmed: z.array(z.string().min(1)).optional(),
};

const collection = <S extends z.ZodRawShape>(kind: string, shape: S) =>
  defineCollection({
    loader: glob({
      pattern: '*/*.md',
      base: `./src/content/${kind}`,
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: z.strictObject({ title: z.string().min(1).max(120), ...truth, ...shape }),
  });

const sentence = z.string().min(1);

/** What is said of one client in a language. Its facts and sources stand once, in `domain/clients/facts`. */
const clients = defineCollection({
  loader: glob({
    pattern: '*/*.md',
    base: './src/content/clients',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
  schema: z.strictObject({
    oauth: z.array(sentence).optional(),
    traps: z.array(sentence).optional(),
    shows: sentence.optional(),
    unconfirmed: z.array(sentence).optional(),
  }),
});

export const collections = {
  clients,
  questions: collection('questions', {
    short: sentence,
    hint: sentence.optional(),
    why: sentence,
    options: z.record(z.string(), sentence),
  }),
  gates: collection('gates', { closed: sentence, check: sentence }),
  replies: collection('replies', { meaning: sentence, causes: z.array(sentence).min(1), check: sentence }),
  remedies: collection('remedies', {
    who: sentence,
    where: sentence.optional(),
    risk: sentence,
    undo: sentence,
    wait: sentence,
    verify: sentence,
  }),
  findings: collection('findings', {}),
  unhelpful: collection('unhelpful', {}),
  outcomes: collection('outcomes', {}),
  /** The nine ways out as the chooser compares them; how each is made stands with the remedy of the same id. */
  ways: collection('ways', {
    recipients: sentence,
    signIn: sentence,
    limits: sentence,
    cost: sentence,
    licence: sentence,
    effort: sentence,
    breaks: sentence,
    ends: sentence,
  }),
  /** Wikis and other places into which the guide can be put. */
  hosts: collection('hosts', { admin: sentence, height: sentence }),
};
