import { toJsonSchema } from '@valibot/to-json-schema';
import { STEPS } from '../flow/steps.ts';
import { settingsSchema } from '../read/settings/settings-schema.ts';

/** The form of `config.json` for editors, written from the schema that the page checks with. */
export const GET = (): Response =>
  Response.json({
    ...toJsonSchema(settingsSchema(STEPS), { errorMode: 'ignore', typeMode: 'input', target: 'draft-2020-12' }),
    title: 'Settings of the organisation that runs the SMTP AUTH troubleshooter',
    description:
      'The file config.json beside the pages. It may be empty; what is wrong is named on the page and left out. At most 64 kB.',
  });
