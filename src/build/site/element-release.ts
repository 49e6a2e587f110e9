import own from '../../../package.json' with { type: 'json' };

/** Folders of the custom element's script: one that never changes, and one that follows. */
export interface Release {
  /** Such as `v1.4.0`: its file is the same for ever, so that pages can name its hash. */
  pinned: string;
  /** Such as `v1`: moves with each release of this major version. */
  moving: string;
}

export function releaseOf(version: string): Release {
  return { pinned: `v${version}`, moving: `v${version.split('.')[0]}` };
}

/** The release of this build. */
export const RELEASE = releaseOf(own.version);

/** Stands in pages for the hash of the element's script, until the script is there. */
export const INTEGRITY_TO_COME = 'sha384-of-this-release';
