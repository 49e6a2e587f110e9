import project from '../../../package.json' with { type: 'json' };

/** Version of the code. The date of the content is separate: see `lastChecked`. */
export const VERSION: string = project.version;

/** Name of the single file, the same in every language's folder. */
export const ONE_FILE = 'smtp-auth-troubleshooter.html';
